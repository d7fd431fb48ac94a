package vn.doichieu.ui.shell;

import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT2;
import static javafx.scene.input.KeyCode.DIGIT4;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F;
import static javafx.scene.input.KeyCode.F1;
import static javafx.scene.input.KeyCode.PAGE_DOWN;
import static javafx.scene.input.KeyCode.S;
import static javafx.scene.input.KeyCode.Z;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.doichieu.base.Text;
import vn.doichieu.ui.FxTest;
import vn.doichieu.ui.kit.BackgroundJobs;
import vn.doichieu.ui.kit.Failures;
import vn.doichieu.ui.kit.Jobs;
import vn.doichieu.ui.kit.Navigator;
import vn.doichieu.ui.kit.Place;
import vn.doichieu.ui.kit.RecordingDialogs;
import vn.doichieu.ui.kit.Remembered;
import vn.doichieu.ui.kit.Theme;
import vn.doichieu.ui.kit.Workbench;

class MainWindowTest extends FxTest {
  private final RecordingDialogs dialogs = new RecordingDialogs();
  private final BackgroundJobs jobs = new BackgroundJobs(new Failures(dialogs));
  private final Navigator navigator = new Navigator();
  private final Remembered remembered = Remembered.inMemory();
  private final DemoShell demo = new DemoShell(2_600);
  private Theme theme;

  @AfterEach
  void stopJobs() {
    fx(jobs::close);
  }

  private void open() {
    show(
        () -> {
          var root = new StackPane();
          var scene = new Scene(root);
          theme = new Theme(scene, remembered);
          var shell = demo.shell(new Workbench(jobs, dialogs, navigator, remembered));
          root.getChildren().add(new MainWindow(shell, navigator, theme).node());
          return scene;
        });
  }

  @Test
  void a_form_is_filled_and_saved_by_keys_alone() {
    open();
    fx(() -> demo.demo.form.focusFirst());
    press(CONTROL, S);
    assertThat(demo.demo.saves).isZero();
    assertThat(focusedId()).isEqualTo("name");
    screenshot("form-problem");
    type("Trần Hưng Đạo");
    press(ENTER);
    type("so 12");
    screenshot("choice-open");
    press(ENTER);
    type("1/2");
    press(ENTER);
    type("730");
    press(ENTER);
    type("1.250,000");
    press(ENTER);
    assertThat(focusedId()).isEqualTo("note");
    press(CONTROL, S);
    assertThat(demo.demo.saves).isEqualTo(1);
    assertThat(demo.demo.group.get()).isEqualTo("Tổ dân phố số 12");
    assertThat(demo.demo.day.get()).isEqualTo("2025-02-01");
    assertThat(demo.demo.hour.get()).isEqualTo("07:30");
    assertThat(demo.demo.debt.get().dong()).isEqualTo(1_250_000);
    fx(() -> demo.savedAt.set(LocalTime.of(10, 42)));
    screenshot("main-light");
  }

  @Test
  void what_cannot_be_read_is_said_under_its_field() {
    open();
    fx(() -> stage().getScene().lookup("#day").requestFocus());
    type("31/2/2025");
    assertThat(messages()).isEmpty();
    press(ENTER);
    assertThat(messages()).contains("Chưa đọc được ngày này");
    assertThat(demo.demo.day.get()).isNull();
  }

  @Test
  void keys_go_to_screens_and_help_lists_them() {
    open();
    press(ALT, DIGIT2);
    assertThat(navigator.here().get()).isEqualTo(new Place.Unit());
    press(F1);
    screenshot("help");
    assertThat(fx(() -> Window.getWindows().size())).isEqualTo(2);
    press(ESCAPE);
    assertThat(fx(() -> Window.getWindows().size())).isEqualTo(1);
  }

  @Test
  void a_hit_of_the_search_opens_its_place() {
    open();
    press(CONTROL, F);
    type("ngoc anh");
    screenshot("search");
    press(ENTER);
    assertThat(navigator.here().get()).isEqualTo(new Place.Roster("Nguyễn Thị Ngọc Ánh"));
  }

  @Test
  void undo_belongs_to_the_typing_first_and_then_to_the_last_save() {
    open();
    fx(() -> demo.undoable.set("sửa tổ 3"));
    fx(() -> demo.demo.filter.requestFocus());
    type("a");
    press(CONTROL, Z);
    assertThat(demo.demo.filter.getText()).isEmpty();
    assertThat(demo.done).isEmpty();
    press(CONTROL, Z);
    assertThat(demo.done).containsExactly("undo");
  }

  @Test
  void dark_and_large_are_remembered() {
    remembered.put("theme", "dark");
    open();
    fx(() -> demo.savedAt.set(LocalTime.of(10, 42)));
    jobs.run(
        Jobs.Lane.PLAN,
        Text.of("shell.first.sampling"),
        progress -> {
          progress.report(0.4);
          while (!progress.isCancelled()) {
            Thread.onSpinWait();
          }
          return "";
        });
    await(() -> stage().getScene().lookup(".status-jobs .progress-bar") != null);
    screenshot("main-dark");
    fx(() -> theme.zoom(150));
    screenshot("main-dark-150");
    fx(() -> theme.toggle());
    press(ALT, DIGIT4);
    screenshot("main-light-150");
    assertThat(remembered.get("zoom", "")).isEqualTo("150");
    assertThat(remembered.get("theme", "")).isEqualTo("light");
    fx(() -> jobs.running().getFirst().cancel());
    await(() -> jobs.running().isEmpty());
  }

  @Test
  void pages_are_drawn_when_they_come_into_sight() {
    open();
    press(ALT, DIGIT4);
    await(() -> stage().getScene().getRoot().lookupAll(".sheet ImageView").size() >= 2);
    screenshot("preview");
    fx(() -> stage().getScene().lookup(".preview").requestFocus());
    press(PAGE_DOWN, PreviewScreen.PAGES - 1);
    await(
        () ->
            stage().getScene().getRoot().lookupAll(".sheet ImageView").size()
                == PreviewScreen.PAGES);
    screenshot("preview-last");
    assertThat(texts(".preview-bar .label")).contains("Trang 4/4");
  }

  private String messages() {
    return texts(".form-message");
  }

  private String texts(String selector) {
    return fx(
        () ->
            stage().getScene().getRoot().lookupAll(selector).stream()
                .map(n -> Optional.ofNullable(((Label) n).getText()).orElse(""))
                .reduce("", (a, b) -> a + b));
  }
}
