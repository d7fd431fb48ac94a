package vn.doichieu.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.doichieu.base.Messages;
import vn.doichieu.base.StopSignal;
import vn.doichieu.domain.campaign.Campaign.Spread;
import vn.doichieu.domain.schedule.ScheduleProblem;
import vn.doichieu.domain.schedule.ScheduleResult;
import vn.doichieu.domain.schedule.ScheduleResult.Status;
import vn.doichieu.domain.schedule.Violations;

/// Wards whose half-days are full, with as few halls and representatives as there are teams.
class FullWardTest {
  private static Scheduler scheduler;

  @BeforeAll
  static void load() {
    scheduler = new Scheduler();
  }

  @ParameterizedTest
  @CsvSource({"0, 15, 1, 0.03", "1, 15, 0.85, 0.05", "2, 30, 1, 0.03", "3, 60, 1, 0.1"})
  void a_full_ward_gets_its_plan(long seed, int slotMinutes, double fill, double pinned) {
    ScheduleProblem problem =
        new TightWard(seed, 60, 2, 4, slotMinutes, fill, 1, pinned, false).problem();
    ScheduleResult result = scheduler.solve(problem, Spread.COMPACT);
    assertThat(result.hasSchedule()).as(result.reasons().toString()).isTrue();
    assertThat(Violations.of(problem, result.placements())).isEmpty();
    assertThat(result.status() == Status.OPTIMAL).isEqualTo(result.halfDays() == result.bound());
  }

  @Test
  void half_days_are_filled_one_by_one_until_all_sessions_have_their_place() {
    ScheduleProblem problem = new TightWard(1, 60, 1, 4, 15, 0.9, 1, 0.05, false).problem();
    IntervalSearch.Found found = Filling.of(problem, new Effort(1, new StopSignal()), 40);
    assertThat(found.sessions()).hasSize(problem.requests().size());
    assertThat(Violations.of(problem, Deal.of(problem, found.sessions()))).isEmpty();
  }

  /// The bound of a ward like this one takes most of a minute to find.
  @Test
  void a_search_ends_when_it_is_stopped() throws Exception {
    ScheduleProblem problem = new TightWard(0, 100, 1, 4, 15, 1, 1, 0, false).problem();
    var stop = new StopSignal();
    var searching = new CountDownLatch(1);
    CompletableFuture<ScheduleResult> search =
        CompletableFuture.supplyAsync(
            () -> {
              searching.countDown();
              return scheduler.solve(problem, Spread.COMPACT, stop);
            });
    searching.await();
    stop.stop();
    assertThatThrownBy(search::join).hasRootCauseInstanceOf(CancellationException.class);
  }

  @Test
  void without_any_work_allowed_the_answer_is_that_nothing_is_known() {
    ScheduleProblem problem = new TightWard(0, 100, 1, 4, 15, 1, 1, 0, false).problem();
    ScheduleResult result = scheduler.solve(problem, Spread.COMPACT, 0);
    assertThat(result.status()).isEqualTo(Status.UNKNOWN);
    assertThat(result.hasSchedule()).isFalse();
    assertThat(result.placements()).isEmpty();
    assertThat(result.reasons().stream().map(Messages::text).toList())
        .singleElement()
        .asString()
        .startsWith("Chưa biết có lịch cho điểm P0 hay không")
        .contains("--effort");
    assertThat(result.halfDays()).isZero();
  }
}
