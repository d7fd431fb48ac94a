package vn.doichieu.domain.schedule;

import java.time.LocalDate;
import java.time.LocalTime;

/// A morning or an afternoon on which the teams work at a point. Sessions begin on the grid counted
/// from its start and end within it.
///
/// @param slots how many steps of the grid it is long
/// @param onlyPinned only sessions pinned to its date may lie in it: for holidays
public record HalfDay(
    LocalDate date, String point, LocalTime start, int slots, boolean onlyPinned) {
  private static final int MINUTES_A_DAY = 24 * 60;

  public HalfDay(LocalDate date, String point, LocalTime start, int slots) {
    this(date, point, start, slots, false);
  }

  /// Minutes from a fixed day long ago to its start: the common time line of all points.
  public long startMinute() {
    return minute(date, start);
  }

  public static long minute(LocalDate date, LocalTime time) {
    return date.toEpochDay() * MINUTES_A_DAY + time.toSecondOfDay() / 60;
  }
}
