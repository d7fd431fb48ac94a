package vn.doichieu.domain.schedule;

import java.util.List;
import vn.doichieu.base.Text;

/// An arranged schedule, or why there is none.
///
/// @param reasons sentences; empty when there is a schedule
/// @param halfDays how many (date, half, point) are in use
/// @param bound no schedule can do with fewer: proved
/// @param placements in the order of the requests; empty when there is no schedule
public record ScheduleResult(
    Status status, List<Text> reasons, int halfDays, int bound, List<Placement> placements) {
  public ScheduleResult {
    reasons = List.copyOf(reasons);
    placements = List.copyOf(placements);
  }

  public enum Status {
    /// Proved to be the best by the measure asked for.
    OPTIMAL,
    FEASIBLE,
    /// Proved that there is none.
    INFEASIBLE,
    /// Neither a schedule nor a proof that there is none was found with the work allowed.
    UNKNOWN
  }

  public boolean hasSchedule() {
    return status == Status.OPTIMAL || status == Status.FEASIBLE;
  }

  public static ScheduleResult infeasible(List<Text> reasons) {
    return new ScheduleResult(Status.INFEASIBLE, reasons, 0, 0, List.of());
  }

  /// @param points those without an answer, as the clerk names them
  /// @param bound proved all the same
  public static ScheduleResult unknown(String points, int bound) {
    return new ScheduleResult(
        Status.UNKNOWN, List.of(Text.of("schedule.reason.unknown", points)), 0, bound, List.of());
  }
}
