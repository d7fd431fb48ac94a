package vn.doichieu.ui.results;

import static javafx.scene.input.KeyCode.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.doichieu.app.SampleData;
import vn.doichieu.app.SampleForms;
import vn.doichieu.base.Money;
import vn.doichieu.domain.result.Ability;
import vn.doichieu.domain.result.FormRow;
import vn.doichieu.domain.result.LoanResult;
import vn.doichieu.domain.result.Outcome;
import vn.doichieu.domain.result.ResultForm;
import vn.doichieu.ui.ScreenTest;
import vn.doichieu.ui.kit.Place;
import vn.doichieu.ui.kit.WorkState;

/// A clerk keys forms, by keys alone.
class KeyingScreenTest extends ScreenTest {
  @TempDir Path folder;
  private SampleData data;
  private List<ResultForm> forms;

  @BeforeEach
  void openWard() {
    data = new SampleData(folder, true);
    forms = SampleForms.issue(data, 3);
    var campaign = new SimpleObjectProperty<>(data.campaign());
    open(
        workbench ->
            List.of(
                ResultsScreen.screen(
                    workbench,
                    data.resultsWork(),
                    campaign,
                    new SimpleObjectProperty<>(WorkState.EMPTY),
                    "Cán bộ")));
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
}
