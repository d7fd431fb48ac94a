package vn.doichieu.ui.announce;

import static javafx.scene.input.KeyCode.C;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.D;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.E;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.P;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.T;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.doichieu.app.SampleOffice;
import vn.doichieu.report.RecordingPrinter;
import vn.doichieu.ui.FxTest;
import vn.doichieu.ui.OfficeWindow;
import vn.doichieu.ui.kit.Place;
import vn.doichieu.ui.kit.PrintForm;

class AnnounceScreenTest extends FxTest {
  @TempDir Path folder;
  @TempDir Path out;
  private SampleOffice office;
  private OfficeWindow window;

  @BeforeEach
  void open() {
    office = SampleOffice.in(folder);
    window = new OfficeWindow(office);
  }

  @AfterEach
  void close() {
    fx(window::close);
    office.close();
  }

  private void showScreen() {
    show(
        () ->
            window.scene(
                w -> AnnounceScreen.screen(w.workbench, w.desk(), w.campaign, w.output())));
  }

  private long files() {
    try (var found = Files.list(out)) {
      return found.count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void awaitPage() {
    await(
        () ->
            stage().getScene().lookup(".pages .sheet") instanceof StackPane sheet
                && !sheet.getChildren().isEmpty());
    await(() -> window.jobs.running().isEmpty());
  }

  @Test
  void scripts_are_read_and_everything_is_saved_by_keys_alone() {
    office.arranged();
    showScreen();
    awaitPage();
    screenshot("announce-light");
    press(DOWN);
    awaitPage();
    press(CONTROL, SHIFT, C);
    assertThat(fx(() -> Clipboard.getSystemClipboard().getString())).startsWith("THÔNG BÁO");
    press(CONTROL, D);
    awaitPage();
    screenshot("announce-sheets");
    window.dialogs.answer(out);
    press(CONTROL, T);
    await(() -> files() == 17);
    window.dialogs.answer(out);
    press(CONTROL, E);
    await(() -> window.jobs.running().isEmpty());
    assertThat(window.dialogs.errors()).isEmpty();
    assertThat(window.dialogs.bugs()).isEmpty();
    await(() -> files() == 17 + office.read.schedule(office.campaign).sessions().size());
    await(() -> window.jobs.running().isEmpty());
    screenshot("announce-saved");
    assertThat(window.dialogs.bugs()).isEmpty();
    assertThat(window.dialogs.errors()).isEmpty();
  }

  @Test
  void the_notice_with_all_its_sheets_is_printed() {
    office.arranged();
    var printer = new RecordingPrinter("HP tầng 2");
    window.printers.add(printer);
    window.dialogs.answerPrinting(form -> PrintForm.Answer.PRINT);
    showScreen();
    awaitPage();
    press(CONTROL, P);
    int sessions = office.read.schedule(office.campaign).sessions().size();
    await(() -> printer.sheets().size() > sessions);
    await(() -> window.jobs.running().isEmpty());
    assertThat(window.dialogs.bugs()).isEmpty();
    assertThat(window.dialogs.errors()).isEmpty();
  }

  @Test
  void without_a_schedule_the_next_step_is_one_key_away() {
    window.remembered.put("theme", "dark");
    showScreen();
    await(() -> window.jobs.running().isEmpty());
    screenshot("announce-empty");
    press(ENTER);
    assertThat(window.navigator.here().get()).isInstanceOf(Place.Schedule.class);
  }
}
