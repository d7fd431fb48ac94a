package vn.doichieu.solver;

import com.google.ortools.Loader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.doichieu.base.Text;
import vn.doichieu.domain.campaign.Campaign.Spread;
import vn.doichieu.domain.schedule.CapacityCheck;
import vn.doichieu.domain.schedule.PinCheck;
import vn.doichieu.domain.schedule.Placement;
import vn.doichieu.domain.schedule.ScheduleProblem;
import vn.doichieu.domain.schedule.ScheduleResult;
import vn.doichieu.domain.schedule.ScheduleResult.Status;

/// Arranges the sessions of a campaign. The same problem always gives the same plan.
///
/// Points without a common date have nothing to do with one another and are arranged one by one.
public final class Scheduler {
  /// Loads the native library: takes most of a second the first time.
  public Scheduler() {
    Loader.loadNativeLibraries();
  }

  /// @param spread whether the half-days are used evenly or as few of them as possible
  /// @throws vn.doichieu.base.UserErrorException `scheduleUndecided` when the work allowed neither
  ///   finds a schedule nor proves that there is none
  public ScheduleResult solve(ScheduleProblem problem, Spread spread) {
    List<Text> reasons = new ArrayList<>(CapacityCheck.of(problem));
    if (reasons.isEmpty()) {
      reasons.addAll(PinCheck.of(problem));
    }
    if (!reasons.isEmpty()) {
      return ScheduleResult.infeasible(reasons);
    }
    var effort = new Effort();
    List<PointsPlan> plans = new ArrayList<>();
    for (Set<String> points : problem.pointsWithCommonDates()) {
      PointsPlan plan = PointsPlan.of(problem.only(points), spread, effort);
      plans.add(plan);
      reasons.addAll(plan.reasons());
    }
    return reasons.isEmpty() ? joined(problem, plans) : ScheduleResult.infeasible(reasons);
  }

  private static ScheduleResult joined(ScheduleProblem problem, List<PointsPlan> plans) {
    List<Deal.Timed> sessions = plans.stream().flatMap(p -> p.sessions().stream()).toList();
    Map<String, Placement> placements =
        Deal.of(problem, sessions).stream()
            .collect(Collectors.toMap(Placement::id, Function.identity()));
    return new ScheduleResult(
        plans.stream().allMatch(PointsPlan::proved) ? Status.OPTIMAL : Status.FEASIBLE,
        List.of(),
        (int) sessions.stream().map(Deal.Timed::half).distinct().count(),
        plans.stream().mapToInt(PointsPlan::bound).sum(),
        problem.requests().stream().map(r -> placements.get(r.id())).toList());
  }
}
