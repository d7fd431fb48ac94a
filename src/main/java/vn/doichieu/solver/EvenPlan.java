package vn.doichieu.solver;

import java.util.Map;
import vn.doichieu.domain.schedule.ScheduleProblem;

/// All announced half-days used evenly: first any schedule, then a more even one from there.
final class EvenPlan {
  /// Deterministic seconds.
  private static final double QUICK_WORK = 6;

  private static final double INTERVAL_WORK = 0.3;
  private static final double HARD_WORK = 12;
  private static final double EVEN_WORK = 4;
  private static final int ROUNDS = 40;

  private EvenPlan() {}

  /// @param bounds for each point, proved: fewer half-days cannot do
  static PointsPlan of(ScheduleProblem problem, Map<String, Integer> bounds, Effort effort) {
    var model = new PlacementModel(problem);
    Effort.Solved solved = effort.search(model.model, QUICK_WORK);
    IntervalSearch.Found any = IntervalSearch.Found.NOTHING;
    if (solved.isOpen()) {
      any = any(problem, effort);
      model.hint(any.sessions());
      solved = any.impossible() ? solved : effort.searchHarder(model.model, HARD_WORK);
    }
    if (any.impossible() || solved.isImpossible()) {
      return PointsPlan.explained(problem, effort);
    }
    int bound = bounds.values().stream().mapToInt(Integer::intValue).sum();
    if (!solved.hasSolution()) {
      return any.isEmpty()
          ? PointsPlan.undecided(bound)
          : PointsPlan.found(false, bound, any.sessions());
    }
    solved.hint(model.model);
    EvenGoal.add(model);
    Effort.Solved even = effort.search(model.model, EVEN_WORK);
    Effort.Solved best = even.hasSolution() ? even : solved;
    return PointsPlan.found(even.isOptimal(), bound, model.read(best.solver()));
  }

  private static IntervalSearch.Found any(ScheduleProblem problem, Effort effort) {
    IntervalSearch.Found any = IntervalSearch.of(problem, effort, INTERVAL_WORK);
    return any.isEmpty() && !any.impossible() ? Filling.of(problem, effort, ROUNDS) : any;
  }
}
