package vn.doichieu.solver;

import java.util.List;
import vn.doichieu.domain.schedule.ScheduleProblem;

/// Any schedule that keeps the rules, as quickly as possible and without a goal. It gives the
/// search for the best schedule something to start from.
final class IntervalSearch {
  private IntervalSearch() {}

  /// What came of the search.
  ///
  /// @param impossible whether it is proved that there is no schedule
  /// @param sessions empty when none was found
  record Found(boolean impossible, List<Deal.Timed> sessions) {
    static final Found NOTHING = new Found(false, List.of());

    boolean isEmpty() {
      return sessions.isEmpty();
    }
  }

  /// @param deterministicSeconds how much work it may cost; of this model the solver counts too
  ///   little, one takes about ten seconds
  static Found of(ScheduleProblem problem, Effort effort, double deterministicSeconds) {
    var counted = new IntervalModel(problem, true, false);
    Effort.Solved solved = effort.search(counted.model, deterministicSeconds);
    if (!solved.hasSolution()) {
      return new Found(solved.isImpossible(), List.of());
    }
    List<Deal.Timed> sessions = TeamColours.of(problem, counted.read(solved.solver()));
    if (!sessions.isEmpty()) {
      return new Found(false, sessions);
    }
    var named = new IntervalModel(problem, true, true);
    solved = effort.search(named.model, deterministicSeconds);
    return new Found(
        solved.isImpossible(), solved.hasSolution() ? named.read(solved.solver()) : List.of());
  }
}
