package vn.doichieu.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import vn.doichieu.base.Text;
import vn.doichieu.base.UserError;

class JobTest {
  private final RecordingDialogs dialogs = new RecordingDialogs();
  private final List<String> seen = new ArrayList<>();
  private final Job<String> job = new Job<>(Text.of("app.name"), new Failures(dialogs)::show);

  @Test
  void the_end_is_told_before_the_result() {
    job.onDone(seen::add).onEnd(() -> seen.add("end"));
    job.finish("result", null);
    job.onDone(late -> seen.add("late " + late));
    assertThat(seen).containsExactly("end", "result", "late result");
  }

  @Test
  void an_expected_failure_that_nobody_takes_becomes_a_dialog() {
    job.onDone(seen::add);
    job.finish(null, new UserError("disk.full").toException());
    assertThat(seen).isEmpty();
    assertThat(dialogs.errors()).extracting(UserError::key).containsExactly("disk.full");
  }

  @Test
  void an_expected_failure_that_the_screen_takes_is_no_dialog() {
    job.onProblem(error -> seen.add(error.key()));
    job.finish(null, new UserError("disk.full").toException());
    assertThat(seen).containsExactly("disk.full");
    assertThat(dialogs.errors()).isEmpty();
  }

  @Test
  void a_bug_is_shown_under_a_short_code_and_what_was_cancelled_is_not() {
    job.onProblem(error -> seen.add(error.key()));
    job.finish(null, new IllegalStateException("số định danh"));
    assertThat(dialogs.bugs()).hasSize(1);
    assertThat(dialogs.bugs().getFirst()).matches("[0-9A-F]{6}");
    job.finish(null, new CancellationException());
    assertThat(dialogs.bugs()).hasSize(1);
  }
}
