package vn.doichieu.solver;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.doichieu.domain.schedule.HalfDay;
import vn.doichieu.domain.schedule.ScheduleProblem;

/// As few half-days as possible. What a quick search over all moments leaves open is decided in
/// steps: how few half-days could do if only their room mattered, then a schedule in just those,
/// which is the best there is. Only when that fails a long search follows.
final class CompactPlan {
  /// Deterministic seconds.
  private static final double QUICK_WORK = 0.5;

  private static final double NO_WORK = 0.01;

  /// Of more moments for its sessions a model is not solved quickly.
  private static final int MOST_QUICK_CHOICES = 4000;

  private static final double SHARE_WORK = 2;
  private static final double INTERVAL_WORK = 0.1;
  private static final double IMPROVE_WORK = 6;
  private static final double HARD_WORK = 12;
  private static final int ROUNDS = 40;

  private final ScheduleProblem problem;
  private final Map<String, Integer> bounds;
  private final Effort effort;
  private final PlacementModel model;

  /// @param bounds for each point, proved: fewer half-days cannot do
  CompactPlan(ScheduleProblem problem, Map<String, Integer> bounds, Effort effort) {
    this.problem = problem;
    this.bounds = bounds;
    this.effort = effort;
    this.model = new PlacementModel(problem);
    CompactGoal.add(model, bounds);
  }

  PointsPlan plan() {
    int choices = model.byRequest.values().stream().mapToInt(List::size).sum();
    Effort.Solved quick =
        effort.search(model.model, choices > MOST_QUICK_CHOICES ? NO_WORK : QUICK_WORK);
    if (quick.isImpossible()) {
      return PointsPlan.explained(problem, effort);
    }
    if (quick.isOptimal()) {
      return PointsPlan.found(true, quick.bound(), model.read(quick.solver()));
    }
    var shares = PlacementModel.byHalfDays(problem);
    CompactGoal.add(shares, bounds);
    Effort.Solved shared = effort.count(shares.model, SHARE_WORK);
    if (shared.isImpossible()) {
      return PointsPlan.explained(problem, effort);
    }
    int bound = Math.max(quick.bound(), shared.bound());
    Set<HalfDay> all = Set.copyOf(problem.halfDays());
    Set<HalfDay> fewest = shared.hasSolution() ? halfDays(shares.read(shared.solver())) : all;
    IntervalSearch.Found found = within(fewest);
    if (!found.isEmpty() && halfDays(found.sessions()).size() == bound) {
      return PointsPlan.found(true, bound, found.sessions());
    }
    if (found.isEmpty() && !quick.hasSolution() && fewest.size() < all.size()) {
      found = within(all);
    }
    return found.impossible() && (fewest.size() == all.size() || !quick.hasSolution())
        ? PointsPlan.explained(problem, effort)
        : hard(quick, found, bound);
  }

  /// Improves what was found, or searches longer for anything.
  private PointsPlan hard(Effort.Solved quick, IntervalSearch.Found found, int bound) {
    if (found.isEmpty()) {
      quick.hint(model.model);
    } else {
      model.model.clearHints();
      model.hint(found.sessions());
    }
    boolean any = quick.hasSolution() || !found.isEmpty();
    Effort.Solved hard = effort.searchHarder(model.model, any ? IMPROVE_WORK : HARD_WORK);
    int best = Math.max(bound, hard.bound());
    if (hard.isImpossible()) {
      return PointsPlan.explained(problem, effort);
    }
    if (hard.hasSolution()) {
      List<Deal.Timed> sessions = model.read(hard.solver());
      return PointsPlan.found(halfDays(sessions).size() == best, best, sessions);
    }
    if (!found.isEmpty()) {
      return PointsPlan.found(false, best, found.sessions());
    }
    return quick.hasSolution()
        ? PointsPlan.found(false, best, model.read(quick.solver()))
        : PointsPlan.undecided(best);
  }

  private IntervalSearch.Found within(Set<HalfDay> halves) {
    var part =
        new ScheduleProblem(
            problem.slotMinutes(),
            problem.halfDays().stream().filter(halves::contains).toList(),
            problem.teams(),
            problem.requests());
    IntervalSearch.Found found = IntervalSearch.of(part, effort, INTERVAL_WORK);
    return found.isEmpty() && !found.impossible() ? Filling.of(part, effort, ROUNDS) : found;
  }

  private static Set<HalfDay> halfDays(List<Deal.Timed> sessions) {
    return sessions.stream()
        .map(Deal.Timed::half)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
