package vn.doichieu.app;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import vn.doichieu.base.Problem;
import vn.doichieu.domain.campaign.Campaign.Spread;
import vn.doichieu.domain.schedule.ScheduleResult;
import vn.doichieu.exchange.ScheduleJson;
import vn.doichieu.solver.Scheduler;

/// Solves a scheduling problem that comes as a file from outside; needs no data of the ward.
public final class SolveProblem {
  private final Supplier<Scheduler> scheduler;

  /// @param scheduler made when first needed: that takes most of a second
  public SolveProblem(Supplier<Scheduler> scheduler) {
    this.scheduler = scheduler;
  }

  /// @param json the result in the format of the exchange; null when there are problems
  /// @param problems with the file, by place
  public record Outcome(String json, List<Problem> problems) {}

  /// @param result where to write the result; null for nowhere
  /// @param effort how many times the usual work may be done before the answer is UNKNOWN
  /// @throws vn.doichieu.base.UserErrorException `cannotReadFile`, `cannotWriteFile`
  public Outcome run(Path problem, Path result, int effort) {
    ScheduleJson.Reading reading = ScheduleJson.read(problem);
    if (!reading.problems().isEmpty()) {
      return new Outcome(null, reading.problems());
    }
    ScheduleResult solved = scheduler.get().solve(reading.problem(), Spread.COMPACT, effort);
    if (result != null) {
      ScheduleJson.write(solved, result);
    }
    return new Outcome(ScheduleJson.write(solved), List.of());
  }
}
