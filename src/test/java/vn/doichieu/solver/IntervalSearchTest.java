package vn.doichieu.solver;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.ortools.Loader;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.doichieu.base.StopSignal;
import vn.doichieu.domain.schedule.ScheduleProblem;
import vn.doichieu.domain.schedule.Violations;

class IntervalSearchTest {
  @BeforeAll
  static void loadSolver() {
    Loader.loadNativeLibraries();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void a_schedule_found_without_a_goal_breaks_no_rule(long seed) {
    ScheduleProblem problem = new PlantedWard(seed, 1, 2, 4, 60, 0.8, false).problem();
    IntervalSearch.Found found = IntervalSearch.of(problem, new Effort(1, new StopSignal()), 4);

    assertThat(found.sessions()).hasSize(problem.requests().size());
    assertThat(Violations.of(problem, Deal.of(problem, found.sessions()))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void too_many_sessions_for_the_teams_are_proved_impossible(long seed) {
    ScheduleProblem full = new PlantedWard(seed, 1, 1, 3, 60, 1, false).problem();
    var understaffed =
        new ScheduleProblem(
            full.slotMinutes(), full.halfDays(), List.of("1", "2"), full.requests());

    assertThat(IntervalSearch.of(understaffed, new Effort(1, new StopSignal()), 10).impossible())
        .isTrue();
  }
}
