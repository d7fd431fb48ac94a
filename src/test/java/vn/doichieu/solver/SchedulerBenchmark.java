package vn.doichieu.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.doichieu.Benchmarks;
import vn.doichieu.domain.campaign.Campaign.Spread;
import vn.doichieu.domain.schedule.ScheduleProblem;
import vn.doichieu.domain.schedule.ScheduleResult;
import vn.doichieu.domain.schedule.ScheduleResult.Status;

@Tag("benchmark")
class SchedulerBenchmark {
  private static final int SESSIONS = 130;

  @Test
  void a_full_ward_of_130_sessions_is_proved_within_a_second() {
    var scheduler = new Scheduler();
    ScheduleProblem problem = fullWard();
    List<Double> millis = new ArrayList<>();
    scheduler.solve(problem, Spread.COMPACT);
    for (int run = 0; run < 7; run++) {
      long start = System.nanoTime();
      ScheduleResult result = scheduler.solve(problem, Spread.COMPACT);
      millis.add((System.nanoTime() - start) / 1e6);
      assertThat(result.status()).isEqualTo(Status.OPTIMAL);
      assertThat(result.halfDays()).isEqualTo(12);
    }
    double median =
        Benchmarks.record(
            "schedule: 130 sessions, 3 points, 4 teams, 100 % full, proved", "≤ 1,000", millis);
    assertThat(median).isLessThanOrEqualTo(1000);
  }

  /// Full to the last slot, with halls, leaders and representatives.
  static ScheduleProblem fullWard() {
    for (long seed = 0; ; seed++) {
      ScheduleProblem problem = new PlantedWard(seed, 3, 2, 4, 60, 1, false).problem();
      if (problem.requests().size() == SESSIONS) {
        return problem;
      }
    }
  }
}
