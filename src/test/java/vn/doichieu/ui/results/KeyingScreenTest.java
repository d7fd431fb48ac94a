package vn.doichieu.ui.results;

import static javafx.scene.input.KeyCode.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.doichieu.app.SampleData;
import vn.doichieu.app.SampleForms;
import vn.doichieu.base.Money;
import vn.doichieu.domain.result.Ability;
import vn.doichieu.domain.result.Cause;
import vn.doichieu.domain.result.FormRow;
import vn.doichieu.domain.result.LoanResult;
import vn.doichieu.domain.result.Outcome;
import vn.doichieu.domain.result.ResultForm;
import vn.doichieu.ui.ScreenTest;
import vn.doichieu.ui.kit.Place;

/// A clerk keys forms, by keys alone.
class KeyingScreenTest extends ScreenTest {
  @TempDir Path folder;
  private SampleData data;
  private List<ResultForm> forms;

  @BeforeEach
  void openWard() {
    data = new SampleData(folder, true);
    forms = SampleForms.issue(data, 3);
    open(workbench -> ResultsUnderTest.screens(workbench, data, data.campaign()));
    fx(() -> navigator.go(new Place.Results()));
    idle();
  }

  @AfterEach
  void closeWard() {
    data.close();
  }

  private LoanResult result(int form, int row) {
    return data.read.results(data.campaign()).of(forms.get(form).loans().get(row - 1), 1);
  }

  private void openForm(int form) {
    type(forms.get(form).number().text().substring(3).replace("-", ""));
    press(ENTER);
    idle();
  }

  @Test
  void a_form_is_opened_by_its_number_and_its_exceptions_are_keyed_by_row_number() {
    screenshot("phieu-danh-sach");
    openForm(0);
    int rows = forms.get(0).loans().size();

    type(FormRow.code(3, rows) + "4");
    idle();
    assertThat(result(0, 3).outcome()).isEqualTo(Outcome.ABSENT);

    type(FormRow.code(5, rows) + "105");
    idle();
    assertThat(result(0, 5).ability()).isEqualTo(Ability.UNABLE);
    screenshot("nhap-phieu");

    type("6");
    press(ENTER);
    type("1+");
    Money book = result(0, 6) == null ? null : result(0, 6).principal();
    assertThat(book).isNull();
    type("1000000");
    screenshot("nhap-phieu-chenh-lech");
    press(ESCAPE);
    press(F10);
    idle();
    screenshot("nhap-phieu-con-lai");
    type(Integer.toString(rows));
    press(ENTER);
    type("1");
    press(ENTER);
    type("1");
    press(ENTER);
    idle();
    screenshot("nhap-phieu-lech-o-kiem-soat");
    assertThat(result(0, 1)).as("nothing is saved while the box differs").isNull();
    assertThat(words()).contains("phiếu ghi " + rows);

    press(F10);
    idle();
    assertThat(result(0, 1)).as("saved all the same, and marked").isNotNull();
  }

  @Test
  void the_catalogue_of_causes_stands_beside_the_forms() {
    press(F6);
    idle();
    screenshot("danh-muc-nguyen-nhan");
    assertThat(words()).contains("Bỏ đi khỏi nơi cư trú");
  }

  private void keyWholeForm(String exceptions, String box) {
    type(exceptions);
    press(F10);
    for (String count : box.split(" ")) {
      type(count);
      press(ENTER);
    }
    idle();
  }

  @Test
  void a_second_reading_is_blind_and_the_paper_decides_where_it_differs() {
    openForm(0);
    int rows = forms.get(0).loans().size();
    keyWholeForm(FormRow.code(5, rows) + "105", (rows - 1) + " 1");
    press(ESCAPE);
    idle();
    press(DOWN);
    press(CONTROL, L);
    idle();
    assertThat(words()).contains("nhập lần hai").doesNotContain("Sản xuất");
    screenshot("nhap-lan-hai");
    keyWholeForm(FormRow.code(5, rows) + "104", (rows - 1) + " 1");
    assertThat(words()).contains("1 dòng nhập khác nhau");
    screenshot("phieu-hai-lan-khac-nhau");

    press(DOWN);
    press(CONTROL, K);
    idle();
    screenshot("so-hai-lan-nhap");
    press(F8);
    idle();
    LoanResult decided = result(0, 5);
    assertThat(decided.answer().causeId())
        .isEqualTo(
            data.read
                .results(data.campaign())
                .causes()
                .ofCode(Cause.Kind.UNABLE, "04")
                .orElseThrow()
                .id());
    assertThat(decided.wrongFields()).isEqualTo(1);
  }

  @Test
  void a_settled_row_is_opened_again_with_a_reason_only() {
    openForm(0);
    int rows = forms.get(0).loans().size();
    keyWholeForm("", Integer.toString(rows));
    press(ESCAPE);
    idle();
    press(DOWN);
    press(CONTROL, T);
    idle();
    assertThat(result(0, 1).locked()).isTrue();
    screenshot("phieu-da-chot");

    press(ENTER);
    idle();
    type(FormRow.code(1, rows) + "4");
    idle();
    assertThat(dialogs.errors()).isNotEmpty();
    assertThat(result(0, 1).outcome()).isEqualTo(Outcome.DIRECT);

    dialogs.answer("Nhập nhầm dòng");
    press(CONTROL, M);
    idle();
    type("4");
    idle();
    assertThat(result(0, 1).outcome()).isEqualTo(Outcome.ABSENT);
  }

  @Test
  void forms_are_made_and_printed_from_the_list() {
    dialogs.answer(true).answer(folder.resolve("phieu.pdf"));
    press(TAB, 3);
    press(DOWN);
    press(CONTROL, P);
    idle();
    screenshot("phieu-da-in");
    assertThat(folder.resolve("phieu.pdf")).isNotEmptyFile();
  }
}
