package vn.doichieu.ui.kit;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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
      String code = code(failure);
      LOG.error("{} {}", code, trace(failure));
      dialogs.bug(code);
    }
  }

  /// The same bug gets the same code on every machine.
  static String code(Throwable bug) {
    var trace = bug.getStackTrace();
    String where = bug.getClass().getName() + (trace.length == 0 ? "" : trace[0]);
    return String.format(Locale.ROOT, "%06X", where.hashCode() & 0xFFFFFF);
  }

  /// Without the messages: they may hold what the user entered.
  private static String trace(Throwable bug) {
    String own =
        bug.getClass().getName()
            + Arrays.stream(bug.getStackTrace())
                .map(frame -> "\n\tat " + frame)
                .collect(Collectors.joining());
    return bug.getCause() == null ? own : own + "\ncaused by " + trace(bug.getCause());
  }
}
