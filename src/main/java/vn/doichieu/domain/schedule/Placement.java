package vn.doichieu.domain.schedule;

import java.time.LocalDate;
import java.time.LocalTime;

/// When a session is held, and by which team.
///
/// @param id of the [Request]
public record Placement(String id, LocalDate date, LocalTime start, String team) {
  public long startMinute() {
    return HalfDay.minute(date, start);
  }
}
