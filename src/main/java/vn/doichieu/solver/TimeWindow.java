package vn.doichieu.solver;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.doichieu.domain.schedule.HalfDay;
import vn.doichieu.domain.schedule.ScheduleProblem;

/// Half-days that run at the same time (of points that share a date): teams, halls and people can
/// clash within a window, never across two.
///
/// @param startMinute of the earliest
record TimeWindow(List<HalfDay> halfDays, long startMinute, long endMinute) {

  static List<TimeWindow> of(ScheduleProblem problem) {
    List<TimeWindow> windows = new ArrayList<>();
    List<HalfDay> open = new ArrayList<>();
    long end = Long.MIN_VALUE;
    for (HalfDay half :
        problem.halfDays().stream().sorted(Comparator.comparing(HalfDay::startMinute)).toList()) {
      if (half.startMinute() >= end && !open.isEmpty()) {
        windows.add(window(open, end));
        open.clear();
      }
      open.add(half);
      end = Math.max(end, problem.endMinute(half));
    }
    if (!open.isEmpty()) {
      windows.add(window(open, end));
    }
    return windows;
  }

  private static TimeWindow window(List<HalfDay> halves, long end) {
    return new TimeWindow(List.copyOf(halves), halves.getFirst().startMinute(), end);
  }
}
