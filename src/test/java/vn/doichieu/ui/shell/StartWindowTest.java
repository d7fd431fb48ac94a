package vn.doichieu.ui.shell;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.S;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.doichieu.ui.FxTest;
import vn.doichieu.ui.kit.BackgroundJobs;
import vn.doichieu.ui.kit.Failures;
import vn.doichieu.ui.kit.Navigator;
import vn.doichieu.ui.kit.RecordingDialogs;
import vn.doichieu.ui.kit.Remembered;
import vn.doichieu.ui.kit.Workbench;

class StartWindowTest extends FxTest {
  private final RecordingDialogs dialogs = new RecordingDialogs();
  private final BackgroundJobs jobs = new BackgroundJobs(new Failures(dialogs));
  private final Opened opened = new Opened(w -> new DemoShell(20).shell(w), () -> {});

  @AfterEach
  void stopJobs() {
    fx(jobs::close);
  }

  private void start(Beginning beginning) {
    var startup =
        new Startup(() -> beginning, ward -> opened, () -> opened, (user, password) -> opened);
    var workbench = new Workbench(jobs, dialogs, new Navigator(), Remembered.inMemory());
    show(
        () -> {
          var window = new StartWindow(workbench, startup);
          window.begin();
          return window.scene();
        });
  }

  @Test
  void the_first_start_leads_by_keys_into_the_main_window() {
    start(new Beginning.NoData());
    await(() -> stage().getScene().lookup("#again") != null);
    screenshot("first-start");
    press(CONTROL, S);
    screenshot("first-start-problems");
    assertThat(focusedId()).isEqualTo("name");
    for (String entry : List.of("Đăk Bla", "tỉnh Quảng Ngãi", "610105", "hoa")) {
      type(entry);
      press(ENTER);
    }
    type("mat khau 1");
    press(ENTER);
    type("mat khau 1");
    press(ENTER, 2);
    await(() -> stage().getScene().lookup(".top-bar") != null);
  }

  @Test
  void a_user_signs_in_with_the_password_alone() {
    start(new Beginning.Locked("Phường Đăk Bla", List.of("hoa", "binh")));
    await(() -> stage().getScene().lookup("#password") != null);
    screenshot("sign-in");
    assertThat(focusedId()).isEqualTo("password");
    type("mat khau");
    press(ENTER);
    await(() -> stage().getScene().lookup(".top-bar") != null);
  }
}
