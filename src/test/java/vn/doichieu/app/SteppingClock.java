package vn.doichieu.app;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/// A clock that stands still until it is moved on.
final class SteppingClock extends Clock {
  private final ZoneId zone;
  private Instant now;

  SteppingClock(Instant now, ZoneId zone) {
    this.now = now;
    this.zone = zone;
  }

  void forward(Duration time) {
    now = now.plus(time);
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  @Override
  public Clock withZone(ZoneId other) {
    return new SteppingClock(now, other);
  }

  @Override
  public Instant instant() {
    return now;
  }
}
