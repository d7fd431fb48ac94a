package vn.doichieu.domain.schedule;

import java.time.LocalDate;
import java.time.LocalTime;

/// What is already settled about a session; each part is null when it is open.
public record Pin(LocalDate date, LocalTime start, String team) {
  public static final Pin NONE = new Pin(null, null, null);

  public boolean isEmpty() {
    return equals(NONE);
  }
}
