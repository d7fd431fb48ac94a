package vn.doichieu.ui.papers;

import static javafx.scene.input.KeyCode.B;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.E;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.P;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javax.print.attribute.standard.Copies;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.doichieu.app.SampleOffice;
import vn.doichieu.base.Text;
import vn.doichieu.domain.document.Document;
import vn.doichieu.domain.document.DocumentKind;
import vn.doichieu.report.RecordingPrinter;
import vn.doichieu.ui.FxTest;
import vn.doichieu.ui.OfficeWindow;
import vn.doichieu.ui.kit.Place;
import vn.doichieu.ui.kit.PrintForm;

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
    fx(window::close);
    office.close();
  }

  private void awaitPage() {
    await(
        () ->
            stage().getScene().lookup(".pages .sheet") instanceof StackPane sheet
                && !sheet.getChildren().isEmpty());
    await(() -> window.jobs.running().isEmpty());
  }

  private void showScreen() {
    show(
        () ->
            window.scene(w -> PapersScreen.screen(w.workbench, w.desk(), w.campaign, w.output())));
    awaitPage();
  }

  private String said() {
    return fx(() -> ((Label) stage().getScene().lookup("#saved")).getText());
  }

  private void printed() {
    press(CONTROL, P);
    await(() -> !window.dialogs.questions().isEmpty());
    await(() -> window.jobs.running().isEmpty());
    settle();
  }

  @Test
  void a_paper_goes_to_the_chosen_printer() {
    var printer = new RecordingPrinter("HP tầng 2");
    window.printers.add(printer);
    window.dialogs.answerPrinting(
        form -> {
          form.from().set(2L);
          form.copies().set(2L);
          return PrintForm.Answer.PRINT;
        });
    showScreen();
    printed();
    assertThat(window.dialogs.questions()).hasSize(1);
    assertThat(printer.sheets()).hasSizeGreaterThan(3);
    assertThat(printer.requests().getFirst().get(Copies.class)).isEqualTo(new Copies(2));
    assertThat(said())
        .isEqualTo("Đã gửi " + printer.sheets().size() + " trang, 2 bản tới máy in HP tầng 2.");
    assertThat(window.dialogs.errors()).isEmpty();
    screenshot("papers-printed");
  }

  @Test
  void the_page_at_the_printer_is_said_and_the_job_can_be_stopped() {
    var firstSheet = new CountDownLatch(1);
    var goOn = new CountDownLatch(1);
    var printer =
        new RecordingPrinter("HP tầng 2")
            .atSheet(
                () -> {
                  firstSheet.countDown();
                  awaited(goOn);
                });
    window.printers.add(printer);
    window.dialogs.answerPrinting(form -> PrintForm.Answer.PRINT);
    showScreen();
    press(CONTROL, P);
    awaited(firstSheet);
    await(() -> said().startsWith("Đang in trang 1/"));
    screenshot("papers-printing");
    fx(() -> window.jobs.running().getFirst().cancel());
    goOn.countDown();
    await(() -> window.jobs.running().isEmpty());
    assertThat(said()).isEqualTo("Đã dừng in trên máy in HP tầng 2.");
    assertThat(printer.sheets()).hasSize(1);
  }

  @Test
  void without_a_printer_the_paper_becomes_a_file_that_is_opened() {
    Path file = out.resolve("ke-hoach.pdf");
    window.dialogs.answer(true).answer(file);
    showScreen();
    printed();
    await(() -> window.shown.equals(List.of(file)));
    assertThat(window.dialogs.questions().getFirst().key()).isEqualTo("error.noPrinter");
    assertThat(file).isNotEmptyFile();
  }

  @Test
  void where_the_printer_fails_a_file_is_offered() {
    window.printers.add(new RecordingPrinter("HP tầng 2").broken());
    window.dialogs.answerPrinting(form -> PrintForm.Answer.PRINT).answer(false);
    showScreen();
    printed();
    await(() -> window.dialogs.questions().size() == 2);
    assertThat(window.dialogs.questions().getLast())
        .isEqualTo(Text.of("error.printRefused", "HP tầng 2"));
    assertThat(said()).isEmpty();
    assertThat(window.dialogs.errors()).isEmpty();
  }

  @Test
  void a_paper_is_saved_instead_from_the_same_dialog() {
    Path file = out.resolve("ke-hoach.pdf");
    var printer = new RecordingPrinter("HP tầng 2");
    window.printers.add(printer);
    window.dialogs.answerPrinting(form -> PrintForm.Answer.SAVE).answer(file);
    showScreen();
    printed();
    await(() -> said().contains(file.toString()));
    assertThat(printer.sheets()).isEmpty();
  }

  private static void awaited(CountDownLatch latch) {
    try {
      assertThat(latch.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void a_paper_that_is_asked_for_takes_the_place_of_the_one_left_in_the_editor() {
    showScreen();
    press(ENTER);
    await(() -> office.read.paper(office.campaign, DocumentKind.PLAN).isPresent());
    awaitPage();
    fx(() -> window.navigator.go(new Place.Schedule()));
    fx(() -> window.navigator.go(new Place.Papers("NOTICE", 0)));
    awaitPage();
    settle();
    press(ENTER);
    await(() -> office.read.paper(office.campaign, DocumentKind.NOTICE).isPresent());
    assertThat(window.dialogs.bugs()).isEmpty();
  }

  @Test
  void a_notice_is_drafted_issued_and_saved_by_keys_alone() {
    showScreen();
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
