package vn.doichieu.solver;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import vn.doichieu.base.StopSignal;

/// How much work one arrangement may cost. The limits are counted in the solver's own deterministic
/// time, so that the same input gives the same plan on every machine; the clock on the wall only
/// guards against a machine that is far too slow. A busy one needs ten times as long as a quiet one
/// and must not come to another plan for that.
final class Effort {
  private static final int SEED = 20251021;
  private static final double WALL_SECONDS = 300;

  private static final int WORKERS = 6;

  private final int times;
  private final StopSignal stop;
  private double wallLeft;

  /// @param times how many times the usual work may be done
  /// @param stop ends the search that runs, and all that follow
  Effort(int times, StopSignal stop) {
    this.times = times;
    this.stop = stop;
    this.wallLeft = WALL_SECONDS * times;
  }

  /// A solved model; its values can be read when the status allows.
  record Solved(CpSolver solver, CpSolverStatus status) {
    boolean hasSolution() {
      return status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE;
    }

    boolean isOptimal() {
      return status == CpSolverStatus.OPTIMAL;
    }

    /// Neither proved to be the best nor proved impossible.
    boolean isOpen() {
      return status == CpSolverStatus.FEASIBLE || status == CpSolverStatus.UNKNOWN;
    }

    /// What the goal, a count, cannot be better than; zero when there was no time to find out.
    int bound() {
      return (int) Math.ceil(Math.max(0, solver.bestObjectiveBound()) - 1e-6);
    }

    /// Makes the next search of the model start from this solution, if there is one.
    void hint(CpModel model) {
      if (!hasSolution()) {
        return;
      }
      var values = model.getBuilder().getSolutionHintBuilder();
      values.clear();
      for (int i = 0; i < solver.response().getSolutionCount(); i++) {
        values.addVars(i).addValues(solver.response().getSolution(i));
      }
    }

    boolean isImpossible() {
      return status == CpSolverStatus.INFEASIBLE;
    }
  }

  /// The search by clauses alone: by far the quickest way to a schedule.
  Solved search(CpModel model, double deterministicSeconds) {
    return solve(model, 1, 0, deterministicSeconds);
  }

  /// The search led by linear programming: for counting models.
  Solved count(CpModel model, double deterministicSeconds) {
    return solve(model, 1, 2, deterministicSeconds);
  }

  /// Several searches of different kinds in turns: for what the others leave open.
  Solved searchHarder(CpModel model, double deterministicSeconds) {
    return solve(model, WORKERS, 1, deterministicSeconds);
  }

  private Solved solve(CpModel model, int workers, int linear, double deterministicSeconds) {
    var solver = new CpSolver();
    solver
        .getParameters()
        .setRandomSeed(SEED)
        .setNumWorkers(workers)
        .setInterleaveSearch(workers > 1)
        .setLinearizationLevel(linear)
        .setMaxDeterministicTime(deterministicSeconds * times)
        .setMaxTimeInSeconds(Math.max(0.1, wallLeft));
    stop.during(() -> solver.solve(model), solver::stopSearch);
    stop.check();
    CpSolverStatus status = solver.response().getStatus();
    wallLeft -= solver.wallTime();
    if (status == CpSolverStatus.MODEL_INVALID) {
      throw new IllegalStateException("Invalid model: " + model.validate());
    }
    return new Solved(solver, status);
  }
}
