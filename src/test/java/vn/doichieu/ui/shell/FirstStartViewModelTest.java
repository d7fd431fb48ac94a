package vn.doichieu.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.doichieu.base.Problem;
import vn.doichieu.base.UserError;
import vn.doichieu.ui.kit.InlineJobs;

class FirstStartViewModelTest {
  private final InlineJobs jobs = new InlineJobs();
  private final List<NewWard> made = new ArrayList<>();
  private final List<Opened> entered = new ArrayList<>();
  private final Opened sample = new Opened(workbench -> null, () -> {});
  private final FirstStartViewModel model =
      new FirstStartViewModel(
          jobs,
          new Startup(Beginning.NoData::new, this::make, () -> sample, (user, password) -> sample),
          entered::add);

  private Opened make(NewWard ward) {
    if (ward.name().equals("Đầy")) {
      throw new UserError("disk.full").toException();
    }
    made.add(ward);
    return new Opened(workbench -> null, () -> {});
  }

  private void fill(String name) {
    model.name().set(name);
    model.province().set("tỉnh Quảng Ngãi");
    model.code().set("610105");
    model.administrator().set("Nguyễn Thị Hòa");
    model.password().set("mat khau 2025");
    model.again().set("mat khau 2025");
  }

  @Test
  void a_complete_form_makes_the_ward_and_opens_it() {
    fill("  Đăk   Bla ");
    model.create();
    assertThat(made)
        .containsExactly(
            new NewWard(
                "phường",
                "Đăk Bla",
                "tỉnh Quảng Ngãi",
                "610105",
                "Nguyễn Thị Hòa",
                "mat khau 2025"));
    assertThat(entered).hasSize(1);
    assertThat(model.busy().get()).isFalse();
  }

  @Test
  void everything_that_is_missing_is_named_at_its_field() {
    model.create();
    assertThat(made).isEmpty();
    assertThat(model.problems())
        .extracting(Problem::place)
        .containsExactly("name", "province", "code", "administrator", "password");
  }

  @Test
  void the_code_is_six_digits_and_the_password_is_typed_twice_alike() {
    fill("Đăk Bla");
    model.code().set("61010");
    model.again().set("mat khau 2026");
    assertThat(model.problems()).extracting(Problem::place).containsExactly("code", "again");
  }

  @Test
  void a_failure_leaves_the_form_as_it_is() {
    fill("Đầy");
    model.create();
    assertThat(jobs.problems()).extracting(UserError::key).containsExactly("disk.full");
    assertThat(entered).isEmpty();
    assertThat(model.name().get()).isEqualTo("Đầy");
    assertThat(model.busy().get()).isFalse();
  }

  @Test
  void the_sample_ward_needs_no_form() {
    model.openSample();
    assertThat(entered).containsExactly(sample);
  }
}
