package vn.doichieu.ui.kit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.doichieu.base.Bug;
import vn.doichieu.base.UserErrorException;

/// The one end of every failure that nobody else takes: expected ones become a dialog, anything
/// else is a bug, logged once and shown under a short code. The program stays open.
public final class Failures {
  private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
  private final Dialogs dialogs;

  public Failures(Dialogs dialogs) {
    this.dialogs = dialogs;
  }

  public void show(Throwable failure) {
    if (failure instanceof UserErrorException e) {
      dialogs.error(e.error());
    } else {
      var bug = new Bug(failure);
      LOG.error("{} {}", bug.code(), bug.trace());
      dialogs.bug(bug.code());
    }
  }
}
