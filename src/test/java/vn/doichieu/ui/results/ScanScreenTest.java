package vn.doichieu.ui.results;

import static javafx.scene.input.KeyCode.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.doichieu.app.KeyingWard;
import vn.doichieu.base.Messages;
import vn.doichieu.base.Text;
import vn.doichieu.domain.result.FormRow;
import vn.doichieu.domain.result.ResultForm;
import vn.doichieu.domain.result.Scan;
import vn.doichieu.report.ScannedPaper;
import vn.doichieu.ui.ScreenTest;
import vn.doichieu.ui.kit.Place;

/// A clerk keys a form with its picture beside the rows, by keys alone. Forms have three pages.
class ScanScreenTest extends ScreenTest {
  private static final int ROWS = 30;

  @TempDir Path folder;
  @TempDir Path camera;
  private KeyingWard ward;
  private ResultsWork work;

  @BeforeEach
  void openWard() {
    ward = new KeyingWard(folder, 3, ROWS);
    work = ward.data.resultsWork();
    open(workbench -> ResultsUnderTest.screens(workbench, ward.data, ward.campaign));
    fx(() -> navigator.go(new Place.Results()));
    idle();
  }

  @AfterEach
  void closeWard() {
    ward.close();
  }

  private Path photo(int form, int page) throws IOException {
    String code = ward.forms.get(form).number().code(page);
    byte[] jpeg = ScannedPaper.jpeg(ScannedPaper.page(code, page == 1 ? 10 : 14));
    return Files.write(camera.resolve(form + "-" + page + ".jpg"), jpeg);
  }

  private void attach(Path... files) {
    List.of(files).forEach(dialogs::answer);
    press(CONTROL, SHIFT, A);
    idle();
  }

  private void openForm(int form) {
    type(ward.forms.get(form).number().text().substring(3).replace("-", ""));
    press(ENTER);
    idle();
  }

  private List<Integer> pages(ResultForm form) {
    return work.showScans().of(form.id()).scans().stream().map(Scan::page).toList();
  }

  private ScrollPane scan() {
    return (ScrollPane) stage().getScene().lookup(".scan-page");
  }

  private double top() {
    return fx(() -> scan().getVvalue());
  }

  private boolean isPictureShown() {
    return ((ImageView) scan().lookup(".image-view")).getImage() != null;
  }

  @Test
  void pictures_of_two_forms_are_attached_at_once_and_missing_pages_stand_in_the_list()
      throws IOException {
    attach(photo(0, 1), photo(1, 2), photo(1, 1));

    assertThat(pages(ward.forms.get(0))).containsExactly(1);
    assertThat(pages(ward.forms.get(1))).containsExactly(1, 2);
    screenshot("phieu-thieu-anh");
    assertThat(words()).contains("Đã gắn 3 trang ảnh của 2 phiếu.");
    assertThat(words()).contains("thiếu trang 2, 3").contains("thiếu trang 3");
  }

  @Test
  void the_picture_follows_the_row_that_is_keyed() throws IOException {
    attach(photo(0, 1), photo(0, 2));
    openForm(0);
    press(F9);
    idle();
    await(this::isPictureShown);
    assertThat(words()).contains("Trang 1/3");
    double atFirstRow = top();
    type(FormRow.code(9, ROWS));
    idle();
    assertThat(top()).isGreaterThan(atFirstRow);
    screenshot("nhap-phieu-co-anh");

    type("4");
    type(FormRow.code(15, ROWS));
    idle();
    assertThat(words()).contains("Trang 2/3");
    assertThat(focusedId()).as("the keys still go to the row").startsWith("key-");
    screenshot("nhap-phieu-co-anh-trang-2");

    type("4");
    type(FormRow.code(28, ROWS));
    idle();
    assertThat(words()).contains("Chưa có ảnh trang 3.");
    attach(photo(0, 3));
    await(this::isPictureShown);
    assertThat(words()).contains("Trang 3/3");

    press(F10);
    idle();
    screenshot("nhap-phieu-co-anh-o-kiem-soat");
    press(ESCAPE);
    press(F9);
    idle();
    assertThat(words()).doesNotContain("Trang 3/3");
  }

  @Test
  void a_picture_is_moved_to_another_page_turned_and_removed_by_keys() throws IOException {
    attach(photo(0, 1), photo(0, 2));
    openForm(0);
    press(F9);
    await(this::isPictureShown);

    dialogs.answer("3");
    press(ALT, HOME);
    idle();
    assertThat(pages(ward.forms.get(0))).containsExactly(2, 3);

    press(ALT, PAGE_DOWN);
    idle();
    dialogs.answer("20 7");
    press(ALT, HOME);
    idle();
    assertThat(pages(ward.forms.get(0))).as("nonsense changes nothing").containsExactly(2, 3);

    press(ALT, INSERT);
    idle();
    assertThat(work.showScans().of(ward.forms.get(0).id()).scans())
        .extracting(Scan::turns)
        .containsExactlyInAnyOrder(0, 1);

    dialogs.answer(true);
    press(ALT, PAGE_DOWN);
    press(ALT, DELETE);
    idle();
    assertThat(pages(ward.forms.get(0))).hasSize(1);
  }

  @Test
  void files_that_cannot_be_taken_are_named_with_what_to_do() throws IOException {
    Path word = Files.writeString(camera.resolve("phiếu.docx"), "PK…");

    attach(word, photo(0, 1));

    assertThat(pages(ward.forms.get(0))).containsExactly(1);
    assertThat(dialogs.errors()).hasSize(1);
    Text happened = dialogs.errors().getFirst().happened();
    assertThat(Messages.text(happened)).contains("1 tệp chưa gắn được").contains("phiếu.docx");
  }
}
