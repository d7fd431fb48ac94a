package vn.doichieu.ui.results;

import static javafx.scene.input.KeyCode.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.doichieu.app.KeyResults;
import vn.doichieu.app.KeyingSheet;
import vn.doichieu.app.ResultsWorkbook;
import vn.doichieu.app.SampleData;
import vn.doichieu.app.SampleForms;
import vn.doichieu.domain.result.Answer;
import vn.doichieu.domain.result.LoanResult;
import vn.doichieu.domain.result.Outcome;
import vn.doichieu.domain.result.ResultForm;
import vn.doichieu.ui.ScreenTest;
import vn.doichieu.ui.kit.Place;

/// A clerk gives a sheet out and takes results in, by keys alone.
class ResultImportScreenTest extends ScreenTest {
  @TempDir Path folder;
  private SampleData data;
  private ResultForm form;
  private Path file;

  @BeforeEach
  void openWard() {
    data = new SampleData(folder, true);
    form = SampleForms.issue(data, 3).getFirst();
    file = folder.resolve("ket qua.xlsx");
    for (int row = 0; row < 3; row++) {
      key(row);
    }
    open(workbench -> ResultsUnderTest.screens(workbench, data, data.campaign()));
    fx(() -> navigator.go(new Place.Results()));
    idle();
  }

  @AfterEach
  void closeWard() {
    data.close();
  }

  private void key(int row) {
    KeyResults keying = data.resultsWork().keyResults();
    KeyingSheet sheet = keying.open(form.id(), 1);
    var by = new KeyResults.Keyer("Cán bộ", LoanResult.Source.FORM, 1);
    var keyed = sheet.rows().get(row);
    keying.save(sheet.form(), keyed, null, by, KeyResults.matched(keyed.loan()));
  }

  private LoanResult result(int row, int reading) {
    return data.read.results(data.campaign()).of(form.loans().get(row), reading);
  }

  private String code(int row) {
    return data.read.roster().loan(form.loans().get(row)).code();
  }

  @Test
  void the_sheet_goes_out_and_comes_back_and_what_differs_is_decided() {
    dialogs.answer(file);
    press(CONTROL, SHIFT, E);
    idle();
    assertThat(words()).contains("món vay của mọi tổ");

    ResultsWorkbook sheet = ResultsWorkbook.open(file);
    int first = row(sheet, code(0));
    sheet.set(row(sheet, code(1)), "Kết quả", 4L, "Ai đến", null);
    sheet.set(row(sheet, code(2)), "Ghi chú", "hẹn trả cuối năm");
    sheet.set(row(sheet, code(3)), "Kết quả", 6L);
    sheet.set(row(sheet, code(4)), "Kết quả", 1L);
    dialogs.answer(sheet.write(file));
    press(CONTROL, I);
    idle();
    screenshot("nhap-ket-qua-xem-truoc");
    assertThat(first).isNotNegative();
    assertThat(words()).contains("2 món khác với kết quả đã nhập ở đây", "Đã chết");

    press(ENTER);
    settle();
    screenshot("nhap-ket-qua-khac-nhau");
    press(CONTROL, ENTER);
    settle();
    assertThat(words()).contains("Còn 2 món chưa chọn");
    press(F8);
    press(F7);
    screenshot("nhap-ket-qua-da-chon");
    press(CONTROL, ENTER);
    idle();
    screenshot("nhap-ket-qua-xong");

    assertThat(words()).contains("thêm 2 món", "lấy theo tệp 1 món", "giữ kết quả ở đây 1 món");
    assertThat(result(1, 1).outcome()).isEqualTo(Outcome.ABSENT);
    assertThat(result(2, 1).note()).isEmpty();
    assertThat(result(3, 1).outcome()).isEqualTo(Outcome.DECEASED);
    assertThat(result(0, 1).answer()).isEqualTo(Answer.MATCHED_AND_ABLE);
    press(ENTER);
    idle();
    screenshot("nhap-ket-qua-ve-danh-sach");
  }

  @Test
  void errors_are_listed_with_their_cells_and_unknown_headings_can_be_sorted_out() {
    var sheet =
        new ResultsWorkbook("Số HĐ", "KQ", "Lý do")
            .row("Số HĐ", code(0), "KQ", 12L)
            .row("Số HĐ", "6600009999999999", "KQ", 1L)
            .row("Số HĐ", code(4), "KQ", 1L, "Lý do", "nhớ nhầm");
    dialogs.answer(sheet.write(file));
    press(CONTROL, I);
    idle();
    screenshot("nhap-ket-qua-cot");
    assertThat(words())
        .contains("Mã món vay và ít nhất một cột nói kết quả", "Hãy chọn cột có nội dung này");
    press(ESCAPE);
    settle();

    var named =
        new ResultsWorkbook("Mã món vay", "Kết quả", "Lý do")
            .row("Mã món vay", code(0), "Kết quả", 12L)
            .row("Mã món vay", "6600009999999999", "Kết quả", 1L)
            .row("Mã món vay", code(4), "Kết quả", 1L, "Lý do", "nhớ nhầm");
    dialogs.answer(named.write(file));
    press(CONTROL, I);
    idle();
    screenshot("nhap-ket-qua-loi");
    assertThat(words()).contains("Chưa nhập được vì có 3 lỗi");
    press(CONTROL, ENTER);
    idle();
    assertThat(result(4, 1)).isNull();
  }

  private static int row(ResultsWorkbook sheet, String code) {
    for (int i = 0; i < sheet.rows().size(); i++) {
      if (code.equals(sheet.rows().get(i).get("Mã món vay"))) {
        return i;
      }
    }
    return -1;
  }
}
