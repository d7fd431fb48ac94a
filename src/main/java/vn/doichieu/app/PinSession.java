package vn.doichieu.app;

import java.util.List;
import vn.doichieu.base.Text;
import vn.doichieu.domain.change.Change;
import vn.doichieu.domain.schedule.Session;

/// Pins a session's day, hour, team or hall, or lets it go: the next arrangement keeps what is
/// pinned.
public final class PinSession {
  private final Recorder recorder;

  public PinSession(Recorder recorder) {
    this.recorder = recorder;
  }

  public void run(Session s, boolean day, boolean start, boolean team, boolean venue) {
    Session pinned = s.pinned(day, start, team, venue);
    recorder.save(Text.of("schedule.saved.pinned"), List.of(Change.of(s, pinned)));
  }
}
