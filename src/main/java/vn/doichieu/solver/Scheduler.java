package vn.doichieu.solver;

import com.google.ortools.Loader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.doichieu.base.StopSignal;
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

  /// With the usual work.
  public ScheduleResult solve(ScheduleProblem problem, Spread spread) {
    return solve(problem, spread, 1, new StopSignal());
  }

  /// With the usual work.
  ///
  /// @throws java.util.concurrent.CancellationException soon after it was stopped
  public ScheduleResult solve(ScheduleProblem problem, Spread spread, StopSignal stop) {
    return solve(problem, spread, 1, stop);
  }

  /// @param spread whether the half-days are used evenly or as few of them as possible
  /// @param effort how many times the usual work may be done before the answer is UNKNOWN
  public ScheduleResult solve(ScheduleProblem problem, Spread spread, int effort) {
    return solve(problem, spread, effort, new StopSignal());
  }

  private static ScheduleResult solve(
      ScheduleProblem problem, Spread spread, int effort, StopSignal stop) {
    List<Text> reasons = new ArrayList<>(CapacityCheck.of(problem));
    if (reasons.isEmpty()) {
      reasons.addAll(PinCheck.of(problem));
    }
    if (!reasons.isEmpty()) {
      return ScheduleResult.infeasible(reasons);
    }
    List<Set<String>> groups = problem.pointsWithCommonDates();
    List<PointsPlan> plans =
        groups.parallelStream()
            .map(points -> PointsPlan.of(problem.only(points), spread, new Effort(effort, stop)))
            .toList();
    plans.forEach(plan -> reasons.addAll(plan.reasons()));
    if (!reasons.isEmpty()) {
      return ScheduleResult.infeasible(reasons);
    }
    int bound = plans.stream().mapToInt(PointsPlan::bound).sum();
    List<String> undecided =
        IntStream.range(0, plans.size())
            .filter(i -> plans.get(i).undecided())
            .mapToObj(i -> String.join(", ", groups.get(i)))
            .toList();
    return undecided.isEmpty()
        ? joined(problem, plans)
        : ScheduleResult.unknown(String.join(", ", undecided), bound);
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
