package vn.doichieu.ui.papers;

import static javafx.scene.input.KeyCode.B;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.E;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.doichieu.app.SampleOffice;
import vn.doichieu.domain.document.Document;
import vn.doichieu.domain.document.DocumentKind;
import vn.doichieu.ui.FxTest;
import vn.doichieu.ui.OfficeWindow;

class PapersScreenTest extends FxTest {
  @TempDir Path folder;
  @TempDir Path out;
  private SampleOffice office;
  private OfficeWindow window;

  @BeforeEach
  void open() {
    office = SampleOffice.in(folder).arranged();
    window = new OfficeWindow(office);
  }

  @AfterEach
  void close() {
    window.close();
    office.close();
  }

  private void awaitPage() {
    await(
        () ->
            stage().getScene().lookup(".pages .sheet") instanceof StackPane sheet
                && !sheet.getChildren().isEmpty());
    await(() -> window.jobs.running().isEmpty());
  }

  @Test
  void a_notice_is_drafted_issued_and_saved_by_keys_alone() {
    show(
        () ->
            window.scene(
                w -> PapersScreen.screen(w.workbench, w.desk(), w.campaign, w.shown::add)));
    awaitPage();
    screenshot("papers-light");
    press(DOWN);
    awaitPage();
    press(ENTER);
    await(() -> office.read.paper(office.campaign, DocumentKind.NOTICE).isPresent());
    awaitPage();
    screenshot("papers-editor");
    press(CONTROL, B);
    await(() -> focusedId().equals("number"));
    press(ENTER);
    press(ENTER);
    press(ENTER);
    await(
        () ->
            office.read.paper(office.campaign, DocumentKind.NOTICE).get().document().state()
                == Document.State.ISSUED);
    await(() -> window.jobs.running().isEmpty());
    press(ESCAPE);
    awaitPage();
    window.dialogs.answer(out.resolve("thong-bao.pdf"));
    press(CONTROL, E);
    await(() -> Files.exists(out.resolve("thong-bao.pdf")));
    await(() -> window.jobs.running().isEmpty());
    window.remembered.put("theme", "dark");
    screenshot("papers-saved");
    assertThat(window.dialogs.bugs()).isEmpty();
    assertThat(window.dialogs.errors()).isEmpty();
  }
}
