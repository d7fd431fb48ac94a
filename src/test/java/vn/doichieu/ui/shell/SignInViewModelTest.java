package vn.doichieu.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.doichieu.base.Problem;
import vn.doichieu.base.Text;
import vn.doichieu.base.UserError;
import vn.doichieu.ui.kit.InlineJobs;

class SignInViewModelTest {
  private final List<Opened> entered = new ArrayList<>();
  private final SignInViewModel model =
      new SignInViewModel(
          new InlineJobs(),
          new Startup(Beginning.NoData::new, ward -> null, () -> null, this::signIn),
          new Beginning.Locked("Phường Đăk Bla", List.of("hoa", "binh")),
          entered::add);

  private Opened signIn(String user, String password) {
    if (!password.equals("mat khau của " + user)) {
      throw new UserError("password.wrong").toException();
    }
    return new Opened(workbench -> null, () -> {});
  }

  @Test
  void the_last_user_is_chosen_and_the_right_password_opens() {
    assertThat(model.user().get()).isEqualTo("hoa");
    model.password().set("mat khau của hoa");
    model.signIn();
    assertThat(entered).hasSize(1);
  }

  @Test
  void a_wrong_password_is_said_at_the_password_which_is_typed_anew() {
    model.password().set("sai");
    model.signIn();
    assertThat(entered).isEmpty();
    assertThat(model.password().get()).isEmpty();
    assertThat(model.problems())
        .containsExactly(new Problem("password", Text.of("error.password.wrong")));
  }

  @Test
  void without_a_password_nothing_is_tried() {
    model.signIn();
    assertThat(model.problems()).extracting(Problem::place).containsExactly("password");
  }
}
