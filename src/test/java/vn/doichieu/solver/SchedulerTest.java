package vn.doichieu.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.doichieu.base.Messages;
import vn.doichieu.domain.campaign.Campaign.Spread;
import vn.doichieu.domain.schedule.HalfDay;
import vn.doichieu.domain.schedule.Placement;
import vn.doichieu.domain.schedule.Request;
import vn.doichieu.domain.schedule.ScheduleProblem;
import vn.doichieu.domain.schedule.ScheduleResult;
import vn.doichieu.domain.schedule.ScheduleResult.Status;
import vn.doichieu.domain.schedule.Violations;

class SchedulerTest {
  private static final int TINY_PROBLEMS = 400;
  private static Scheduler scheduler;

  @BeforeAll
  static void load() {
    scheduler = new Scheduler();
  }

  @Test
  void no_tiny_problem_has_a_better_schedule_than_the_one_found() {
    int solvable = 0;
    for (long seed = 0; seed < TINY_PROBLEMS; seed++) {
      ScheduleProblem problem = TinyProblem.of(seed);
      OptionalInt fewest = BruteForce.fewestHalfDays(problem);
      ScheduleResult result = scheduler.solve(problem, Spread.COMPACT);
      if (fewest.isEmpty()) {
        assertThat(result.status()).as("seed %d", seed).isEqualTo(Status.INFEASIBLE);
        assertThat(sentences(result)).as("seed %d", seed).isNotEmpty();
      } else {
        solvable++;
        assertThat(result.status()).as("seed %d", seed).isEqualTo(Status.OPTIMAL);
        assertThat(result.halfDays()).as("seed %d", seed).isEqualTo(fewest.getAsInt());
        assertThat(result.bound()).as("seed %d", seed).isEqualTo(fewest.getAsInt());
        assertSound(problem, result);
      }
    }
    assertThat(solvable).isBetween(TINY_PROBLEMS / 4, TINY_PROBLEMS * 3 / 4);
  }

  @Test
  void spreading_evenly_finds_a_schedule_whenever_there_is_one() {
    for (long seed = TINY_PROBLEMS; seed < TINY_PROBLEMS * 3 / 2; seed++) {
      ScheduleProblem problem = TinyProblem.of(seed);
      OptionalInt fewest = BruteForce.fewestHalfDays(problem);
      ScheduleResult result = scheduler.solve(problem, Spread.EVEN);
      assertThat(result.status() == Status.INFEASIBLE)
          .as("seed %d", seed)
          .isEqualTo(fewest.isEmpty());
      if (fewest.isPresent()) {
        assertThat(result.bound()).as("seed %d", seed).isLessThanOrEqualTo(fewest.getAsInt());
        assertSound(problem, result);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0.7", "1, 0.7", "2, 0.75", "3, 0.75", "4, 0.8", "5, 0.8",
    "6, 0.85", "7, 0.9", "8, 0.9", "9, 0.95", "10, 1", "11, 1"
  })
  void a_planted_ward_is_solved_and_proved(long seed, double fill) {
    ScheduleProblem problem = new PlantedWard(seed, 3, 2, 4, 60, fill, false).problem();
    ScheduleResult result = scheduler.solve(problem, Spread.COMPACT);
    assertThat(result.status()).isEqualTo(Status.OPTIMAL);
    assertThat(result.bound()).isEqualTo(result.halfDays());
    assertSound(problem, result);
  }

  @Test
  void points_that_share_their_dates_share_their_teams() {
    ScheduleProblem problem = new PlantedWard(1, 3, 2, 6, 60, 0.9, true).problem();
    ScheduleResult result = scheduler.solve(problem, Spread.COMPACT);
    assertThat(result.status()).isEqualTo(Status.OPTIMAL);
    assertSound(problem, result);
  }

  @ParameterizedTest
  @EnumSource(Spread.class)
  void the_same_problem_gives_the_same_plan(Spread spread) {
    ScheduleProblem problem = new PlantedWard(5, 1, 2, 4, 60, 0.8, false).problem();
    assertThat(scheduler.solve(problem, spread)).isEqualTo(scheduler.solve(problem, spread));
  }

  @Test
  void spread_evenly_no_half_day_stays_empty_and_none_carries_much_more_than_its_share() {
    ScheduleProblem problem = new PlantedWard(3, 1, 3, 4, 60, 0.5, false).problem();
    ScheduleResult result = scheduler.solve(problem, Spread.EVEN);
    assertSound(problem, result);
    int load = problem.requests().stream().mapToInt(Request::slots).sum();
    double share = (double) load / problem.halfDays().size();
    Map<HalfDay, Integer> loads = loads(problem, result);
    assertThat(loads.keySet()).hasSize(problem.halfDays().size());
    assertThat(loads.values()).allSatisfy(l -> assertThat(l - share).isBetween(-2.0, 2.0));
  }

  @Test
  void sessions_begin_with_the_half_day_and_follow_without_gaps_that_nothing_asks_for() {
    ScheduleProblem problem = new PlantedWard(4, 2, 2, 3, 60, 0.6, false).problem();
    ScheduleResult result = scheduler.solve(problem, Spread.EVEN);
    for (int i = 0; i < result.placements().size(); i++) {
      Placement placed = result.placements().get(i);
      HalfDay half = problem.halfDayOf(problem.requests().get(i), placed);
      if (placed.start().isAfter(half.start())) {
        List<Placement> earlier = new ArrayList<>(result.placements());
        earlier.set(
            i,
            new Placement(
                placed.id(),
                placed.date(),
                placed.start().minusMinutes(problem.slotMinutes()),
                placed.team()));
        assertThat(Violations.of(problem, earlier)).as(placed.toString()).isNotEmpty();
      }
    }
  }

  @Test
  void without_sessions_no_half_day_is_needed() {
    var problem = new ScheduleProblem(60, List.of(), List.of(), List.of());
    assertThat(scheduler.solve(problem, Spread.COMPACT))
        .isEqualTo(new ScheduleResult(Status.OPTIMAL, List.of(), 0, 0, List.of()));
  }

  private static void assertSound(ScheduleProblem problem, ScheduleResult result) {
    assertThat(Violations.of(problem, result.placements())).isEmpty();
    assertThat(loads(problem, result)).hasSize(result.halfDays());
    assertThat(result.bound()).isLessThanOrEqualTo(result.halfDays());
  }

  private static Map<HalfDay, Integer> loads(ScheduleProblem problem, ScheduleResult result) {
    Map<String, Request> requests =
        problem.requests().stream().collect(Collectors.toMap(Request::id, r -> r));
    return result.placements().stream()
        .collect(
            Collectors.toMap(
                p -> problem.halfDayOf(requests.get(p.id()), p),
                p -> requests.get(p.id()).slots(),
                Integer::sum));
  }

  private static Set<String> sentences(ScheduleResult result) {
    return result.reasons().stream().map(Messages::text).collect(Collectors.toSet());
  }
}
