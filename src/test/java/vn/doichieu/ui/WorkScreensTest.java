package vn.doichieu.ui;

import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.D;
import static javafx.scene.input.KeyCode.DELETE;
import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.DIGIT2;
import static javafx.scene.input.KeyCode.DIGIT3;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F2;
import static javafx.scene.input.KeyCode.F6;
import static javafx.scene.input.KeyCode.F8;
import static javafx.scene.input.KeyCode.L;
import static javafx.scene.input.KeyCode.N;
import static javafx.scene.input.KeyCode.RIGHT;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.doichieu.app.Readiness;
import vn.doichieu.app.Readiness.Step;
import vn.doichieu.app.SampleData;
import vn.doichieu.domain.campaign.Campaign;
import vn.doichieu.domain.schedule.Session;
import vn.doichieu.ui.desk.DeskScreen;
import vn.doichieu.ui.desk.WorkStates;
import vn.doichieu.ui.kit.BackgroundJobs;
import vn.doichieu.ui.kit.Failures;
import vn.doichieu.ui.kit.Navigator;
import vn.doichieu.ui.kit.Place;
import vn.doichieu.ui.kit.RecordingDialogs;
import vn.doichieu.ui.kit.Remembered;
import vn.doichieu.ui.kit.Theme;
import vn.doichieu.ui.kit.Workbench;
import vn.doichieu.ui.schedule.ScheduleScreen;
import vn.doichieu.ui.schedule.ScheduleWork;
import vn.doichieu.ui.shell.CampaignChoice;
import vn.doichieu.ui.shell.MainWindow;
import vn.doichieu.ui.shell.Shell;
import vn.doichieu.ui.shell.ShellData;
import vn.doichieu.ui.shell.ShellViewModel;
import vn.doichieu.ui.shell.UndoRedo;
import vn.doichieu.ui.teams.TeamsScreen;

/// The clerk's way through desk, teams and schedule, by keys alone.
class WorkScreensTest extends FxTest {
  @TempDir Path folder;
  private final RecordingDialogs dialogs = new RecordingDialogs();
  private final BackgroundJobs jobs = new BackgroundJobs(new Failures(dialogs));
  private final Navigator navigator = new Navigator();
  private final Remembered remembered = Remembered.inMemory();
  private final ObjectProperty<Integer> saved = new SimpleObjectProperty<>(0);
  private SampleData sample;
  private Theme theme;

  @BeforeEach
  void make() {
    sample = new SampleData(folder, true);
  }

  @AfterEach
  void close() {
    fx(jobs::close);
    sample.close();
  }

  private void open() {
    show(
        () -> {
          var root = new StackPane();
          var scene = new Scene(root);
          theme = new Theme(scene, remembered);
          root.getChildren().add(new MainWindow(shell(), navigator, theme).node());
          return scene;
        });
    quiet();
  }

  private Shell shell() {
    var workbench = new Workbench(jobs, dialogs, navigator, remembered);
    ObjectProperty<Long> campaign = new SimpleObjectProperty<>(sample.campaign());
    var readiness = new Readiness(sample.read, SampleData.CLOCK);
    var states = new WorkStates(jobs, readiness, campaign, saved);
    var choice = new CampaignChoice(sample.campaign(), "Đối chiếu, phân loại nợ năm 2025");
    var data =
        new ShellData(
            "Phường Đăk Bla",
            "Nguyễn Thị Hòa",
            FXCollections.observableArrayList(choice),
            new SimpleObjectProperty<>(choice),
            typed -> List.of(),
            new UndoRedo(
                new SimpleObjectProperty<>("x"),
                () -> {
                  sample.undo.undo();
                  saved.set(saved.get() + 1);
                },
                new SimpleObjectProperty<>(),
                () -> {}),
            new SimpleObjectProperty<>());
    var work =
        new ScheduleWork(
            sample.read,
            sample.arrange,
            sample.move,
            sample.pin,
            sample.editCampaign,
            sample.export);
    return new Shell(
        new ShellViewModel(workbench, data),
        List.of(
            DeskScreen.screen(workbench, sample.read, states, campaign),
            TeamsScreen.screen(
                workbench,
                sample.read,
                sample.editTeams,
                SampleData.CLOCK,
                campaign,
                states.of(Step.TEAMS),
                saved),
            ScheduleScreen.screen(
                workbench, work, SampleData.CLOCK, campaign, states.of(Step.SCHEDULE), saved)));
  }

  private void quiet() {
    await(() -> jobs.running().isEmpty());
  }

  private String text(String id) {
    return fx(() -> ((Label) stage().getScene().lookup("#" + id)).getText());
  }

  @Test
  void the_desk_leads_to_the_next_step_by_enter() {
    open();
    screenshot("desk-before-schedule");
    assertThat(text("next-step")).startsWith("Xếp lịch đối chiếu");
    assertThat(focusedId()).isEqualTo("go-on");
    press(ENTER);
    assertThat(navigator.here().get()).isEqualTo(new Place.Schedule());
    quiet();
    sample.arrangeCompact();
    press(ALT, DIGIT1);
    quiet();
    screenshot("desk-light");
    fx(() -> theme.toggle());
    screenshot("desk-dark");
  }

  @Test
  void teams_are_set_up_by_keys_alone() {
    open();
    press(ALT, DIGIT2);
    quiet();
    screenshot("teams");
    press(CONTROL, N);
    quiet();
    press(ENTER);
    type("to dan pho 5");
    screenshot("teams-choice");
    press(ENTER);
    press(ENTER);
    press(ENTER);
    assertThat(focusedId()).isEqualTo("add-member");
    press(ENTER);
    quiet();
    assertThat(sample.state().teams().teams()).hasSize(6);
    assertThat(sample.state().teams().members()).hasSize(17);
    screenshot("teams-added");
    press(F6);
    press(DOWN, 3);
    screenshot("teams-nominations");
    press(CONTROL, DELETE);
    quiet();
    screenshot("teams-nomination-missing");
    press(F6);
    screenshot("teams-seats-empty");
  }

  @Test
  void who_sits_at_a_session_and_how_much_everybody_has_to_do() {
    sample.arrangeCompact();
    remembered.put("theme", "dark");
    open();
    press(ALT, DIGIT2);
    quiet();
    screenshot("teams-dark");
    press(F6);
    press(F6);
    press(DOWN, 2);
    press(ENTER);
    press(DOWN);
    press(ENTER);
    screenshot("teams-seats-dark");
    fx(() -> theme.toggle());
    screenshot("teams-seats");
    assertThat(focusedId()).isEqualTo("taker");
    press(F6);
    screenshot("teams-load");
  }

  @Test
  void the_schedule_is_arranged_pinned_and_moved_by_keys_alone() {
    var campaign = sample.read.newestCampaign().orElseThrow();
    var plan = sample.state().plan();
    sample.recorder.save(
        vn.doichieu.base.Text.of("app.name"),
        List.of(
            vn.doichieu.domain.change.Change.of(
                plan.campaign(), campaign.with(Campaign.Spread.COMPACT))));
    open();
    press(ALT, DIGIT3);
    quiet();
    screenshot("schedule-empty");
    press(F8);
    screenshot("schedule-arranging");
    quiet();
    assertThat(text("summary")).contains("50 phiên").contains("Không có xung đột");
    press(RIGHT);
    press(DOWN);
    press(CONTROL, D);
    quiet();
    press(CONTROL, L);
    quiet();
    screenshot("schedule-board");
    press(F2);
    press(RIGHT);
    press(DOWN, 2);
    screenshot("schedule-moving");
    assertThat(text("selection")).startsWith("Chuyển ");
    press(ESCAPE);
    press(CONTROL, RIGHT);
    press(ENTER);
    quiet();
    screenshot("schedule-conflict");
    Session moved =
        sample.state().schedule().sessions().stream()
            .filter(Session::teamPinned)
            .findFirst()
            .orElseThrow();
    assertThat(moved.dayPinned()).isTrue();
    assertThat(text("summary")).contains("xung đột");
    press(F6);
    press(DOWN, 3);
    screenshot("schedule-table");
    fx(() -> theme.toggle());
    screenshot("schedule-table-dark");
    press(F6);
    screenshot("schedule-board-dark");
  }

  @Test
  void what_must_be_set_first_leads_to_its_screen() {
    sample.state().teams().teams().forEach(sample.editTeams::removeTeam);
    open();
    screenshot("desk-no-teams");
    press(ALT, DIGIT3);
    quiet();
    screenshot("schedule-problems");
    fx(() -> stage().getScene().lookup("#notices").requestFocus());
    press(DOWN);
    press(ENTER);
    assertThat(navigator.here().get()).isEqualTo(new Place.Teams());
  }
}
