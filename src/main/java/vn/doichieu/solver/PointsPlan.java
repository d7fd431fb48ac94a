package vn.doichieu.solver;

import com.google.ortools.sat.CpSolverStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import vn.doichieu.base.Text;
import vn.doichieu.base.UserError;
import vn.doichieu.domain.campaign.Campaign.Spread;
import vn.doichieu.domain.schedule.Request;
import vn.doichieu.domain.schedule.ScheduleProblem;

/// The plan of points that have dates in common.
///
/// @param reasons why there is none; else empty
/// @param proved whether it is the best by the measure asked for
/// @param bound fewer half-days cannot do
record PointsPlan(List<Text> reasons, boolean proved, int bound, List<Deal.Timed> sessions) {
  /// Deterministic seconds.
  private static final double ANY_WORK = 4;

  private static final double QUICK_WORK = 6;

  private static final double HARD_WORK = 24;
  private static final double EVEN_WORK = 4;

  static PointsPlan of(ScheduleProblem problem, Spread spread, Effort effort) {
    Map<String, Integer> bounds = new TreeMap<>();
    List<Text> reasons = new ArrayList<>();
    for (String point : problem.requests().stream().map(Request::point).distinct().toList()) {
      OptionalInt least = PackingBound.of(problem, point, effort);
      least.ifPresent(bound -> bounds.put(point, bound));
      if (least.isEmpty()) {
        reasons.add(Text.of("schedule.reason.packing", point, problem.teams().size()));
      }
    }
    if (!reasons.isEmpty()) {
      return impossible(reasons);
    }
    return spread == Spread.COMPACT
        ? compact(problem, bounds, effort)
        : even(problem, bounds, effort);
  }

  private static PointsPlan compact(
      ScheduleProblem problem, Map<String, Integer> bounds, Effort effort) {
    var model = new PlacementModel(problem);
    CompactGoal.add(model, bounds);
    Effort.Solved solved = effort.search(model.model, QUICK_WORK);
    IntervalSearch.Found any = IntervalSearch.Found.NOTHING;
    if (solved.isOpen()) {
      if (solved.hasSolution()) {
        solved.hint(model.model);
      } else {
        any = IntervalSearch.of(problem, effort, ANY_WORK);
        model.hint(any.sessions());
      }
      solved = any.impossible() ? solved : effort.searchHarder(model.model, HARD_WORK);
    }
    return best(problem, model, solved, solved.bound(), any, sum(bounds), effort);
  }

  private static PointsPlan even(
      ScheduleProblem problem, Map<String, Integer> bounds, Effort effort) {
    var model = new PlacementModel(problem);
    Effort.Solved solved = effort.search(model.model, QUICK_WORK);
    IntervalSearch.Found any = IntervalSearch.Found.NOTHING;
    if (solved.isOpen()) {
      any = IntervalSearch.of(problem, effort, ANY_WORK);
      model.hint(any.sessions());
      solved = any.impossible() ? solved : effort.searchHarder(model.model, HARD_WORK);
    }
    if (solved.hasSolution()) {
      solved.hint(model.model);
      EvenGoal.add(model);
      Effort.Solved even = effort.search(model.model, EVEN_WORK);
      solved = even.hasSolution() ? even : solved;
    }
    return best(problem, model, solved, sum(bounds), any, sum(bounds), effort);
  }

  /// What the search for the best found; failing that, any schedule; failing that, the reasons.
  private static PointsPlan best(
      ScheduleProblem problem,
      PlacementModel model,
      Effort.Solved solved,
      int bound,
      IntervalSearch.Found any,
      int leastBound,
      Effort effort) {
    if (any.impossible()) {
      return impossible(new Explanation(problem, effort).reasons());
    }
    return solved.hasSolution() || solved.isImpossible() || any.isEmpty()
        ? read(problem, model, solved, bound, effort)
        : new PointsPlan(List.of(), false, leastBound, any.sessions());
  }

  private static int sum(Map<String, Integer> bounds) {
    return bounds.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static PointsPlan read(
      ScheduleProblem problem,
      PlacementModel model,
      Effort.Solved solved,
      int bound,
      Effort effort) {
    if (solved.isImpossible()) {
      return impossible(new Explanation(problem, effort).reasons());
    }
    if (!solved.hasSolution()) {
      String points = String.join(", ", problem.pointsWithCommonDates().getFirst());
      throw new UserError("scheduleUndecided", points).toException();
    }
    boolean proved = solved.status() == CpSolverStatus.OPTIMAL;
    return new PointsPlan(List.of(), proved, bound, model.read(solved.solver()));
  }

  private static PointsPlan impossible(List<Text> reasons) {
    return new PointsPlan(reasons, false, 0, List.of());
  }
}
