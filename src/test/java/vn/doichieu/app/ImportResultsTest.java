package vn.doichieu.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.doichieu.app.KeyResults.Keyer;
import vn.doichieu.base.Messages;
import vn.doichieu.base.Money;
import vn.doichieu.base.SheetRow;
import vn.doichieu.base.Text;
import vn.doichieu.base.UserErrorException;
import vn.doichieu.domain.change.Change;
import vn.doichieu.domain.result.Answer;
import vn.doichieu.domain.result.AnswerDraft;
import vn.doichieu.domain.result.Attendant;
import vn.doichieu.domain.result.Cause;
import vn.doichieu.domain.result.LoanResult;
import vn.doichieu.domain.result.LoanResult.Source;
import vn.doichieu.domain.result.Measure;
import vn.doichieu.domain.result.Outcome;
import vn.doichieu.domain.result.ResultColumn;
import vn.doichieu.domain.result.ResultColumns;
import vn.doichieu.domain.result.ResultConflict.Keep;
import vn.doichieu.domain.roster.Loan;

class ImportResultsTest {
  private static final Keyer CLERK = new Keyer("Cán bộ", Source.FORM, 1);

  @TempDir Path folder;
  private KeyingWard ward;
  private ResultsOffice work;
  private List<Loan> loans;
  private Path file;

  @BeforeEach
  void open() {
    ward = new KeyingWard(folder, 2, 12);
    work = new ResultsOffice(ward);
    loans = work.loans(0);
    file = folder.resolve("ket qua.xlsx");
  }

  @AfterEach
  void close() {
    ward.close();
  }

  @Test
  void columns_that_were_set_by_hand_are_read_so_in_the_next_file() {
    new ResultsWorkbook("Số HĐ", "KQ").row("Số HĐ", loans.get(0).code(), "KQ", 4L).write(file);
    assertThatThrownBy(() -> work.preview(file, "Y Hòa")).isInstanceOf(UserErrorException.class);
    SheetRow header =
        work.importResults().sheets(file).getFirst().head().stream()
            .filter(row -> row.cell(0) != null && row.cell(0).text().equals("Số HĐ"))
            .findFirst()
            .orElseThrow();
    var set = new ResultColumns(header, Map.of(ResultColumn.LOAN_CODE, 0, ResultColumn.OUTCOME, 1));
    var request = new ResultImportRequest(ward.campaign, file, set, "Y Hòa");
    commit(work.importResults().preview(request, () -> {}), Map.of());

    Path next = folder.resolve("tổ sau.xlsx");
    new ResultsWorkbook("Số HĐ", "KQ").row("Số HĐ", loans.get(1).code(), "KQ", 6L).write(next);
    commit(work.preview(next, "Y Hòa"), Map.of());

    assertThat(result(0, 1).outcome()).isEqualTo(Outcome.ABSENT);
    assertThat(result(1, 1).outcome()).isEqualTo(Outcome.DECEASED);
  }

  @Test
  void what_is_exported_filled_in_and_imported_is_what_was_filled_in() {
    List<Answer> answers = answers();
    ResultsWorkbook sheet = exported();
    for (int i = 0; i < answers.size(); i++) {
      fill(sheet, i, answers.get(i));
    }

    ImportResults.Done done = commit(preview(sheet), Map.of());

    assertThat(done).isEqualTo(new ImportResults.Done(answers.size(), 0, 0, 0, 0));
    for (int i = 0; i < answers.size(); i++) {
      LoanResult result = result(i, 1);
      assertThat(result.answer()).as("row %d", i).isEqualTo(answers.get(i));
      assertThat(result.source()).isEqualTo(Source.SPREADSHEET);
      assertThat(result.keyedBy()).isEqualTo("Y Hòa");
    }
    assertThat(result(answers.size(), 1)).as("a row left blank").isNull();
  }

  @Test
  void what_was_keyed_stands_in_the_exported_sheet_and_changes_nothing_when_it_comes_back() {
    List<Answer> answers = answers();
    for (int i = 0; i < answers.size(); i++) {
      key(i, answers.get(i));
    }

    ResultImportPreview preview = preview(exported());

    assertThat(preview.list().errors()).isEmpty();
    assertThat(preview.update().unchanged()).isEqualTo(answers.size());
    assertThat(preview.update().isEmpty()).isTrue();
  }

  @Test
  void the_sheet_has_every_owed_loan_with_its_keys_as_text_and_all_codes_in_words() {
    Path written =
        work.export().write(ward.campaign, List.of(ward.forms.get(1).groupId()), file).file();
    ResultsWorkbook sheet = ResultsWorkbook.open(written);

    assertThat(sheet.rows())
        .extracting(r -> r.get("Mã món vay"))
        .containsExactlyElementsOf(work.loans(1).stream().map(l -> (Object) l.code()).toList());
    assertThat(sheet.rows().getFirst())
        .containsEntry("Số phiếu", ward.forms.get(1).number().text())
        .containsEntry("Mã tổ", "0628001")
        .containsEntry("Nợ gốc", work.loans(1).getFirst().principal().dong());
    assertThat(work.codes(written))
        .contains("Vắng mặt", "Vợ hoặc chồng", "Khởi kiện", "Bỏ đi khỏi nơi cư trú");
  }

  @Test
  void both_keyed_the_same_is_a_second_reading() {
    key(0, Answer.MATCHED_AND_ABLE);
    ResultsWorkbook sheet = empty().row("Mã món vay", loans.get(0).code(), "Kết quả", 1L);

    ImportResults.Done done = commit(preview(sheet), Map.of());

    assertThat(done.secondReadings()).isEqualTo(1);
    assertThat(result(0, 1).source()).isEqualTo(Source.FORM);
    assertThat(result(0, 2).keyedBy()).isEqualTo("Y Hòa");
    assertThat(result(0, 2).answer()).isEqualTo(Answer.MATCHED_AND_ABLE);
    assertThat(preview(sheet).update().unchanged()).as("the same file again").isEqualTo(1);
  }

  @Test
  void the_same_file_twice_is_no_second_reading() {
    ResultsWorkbook sheet = empty().row("Mã món vay", loans.get(0).code(), "Kết quả", 1L);
    commit(preview(sheet), Map.of());

    assertThat(preview(sheet).update().unchanged()).isEqualTo(1);
    assertThat(preview(sheet).update().secondReadings()).isEmpty();
  }

  @Test
  void where_both_differ_the_user_chooses_and_nothing_is_stored_before_he_has() {
    key(0, Answer.MATCHED_AND_ABLE);
    key(1, Answer.MATCHED_AND_ABLE);
    ResultsWorkbook sheet =
        empty()
            .row("Mã món vay", loans.get(0).code(), "Kết quả", 4L)
            .row("Mã món vay", loans.get(1).code(), "Kết quả", 5L)
            .row("Mã món vay", loans.get(2).code(), "Kết quả", 6L);
    ResultImportPreview preview = preview(sheet);
    assertThat(preview.update().conflicts()).hasSize(2);
    assertThat(preview.update().conflicts().getFirst().fields())
        .containsExactly("outcome", "attendedBy", "ability");

    assertThatThrownBy(() -> commit(preview, Map.of(loans.get(0).id(), Keep.THEIRS)))
        .isInstanceOf(UserErrorException.class);
    assertThat(result(2, 1)).isNull();

    ImportResults.Done done =
        commit(preview, Map.of(loans.get(0).id(), Keep.THEIRS, loans.get(1).id(), Keep.MINE));
    assertThat(done).isEqualTo(new ImportResults.Done(1, 0, 0, 1, 1));
    assertThat(result(0, 1).outcome()).isEqualTo(Outcome.ABSENT);
    assertThat(result(0, 1).source()).isEqualTo(Source.SPREADSHEET);
    assertThat(result(1, 1).outcome()).isEqualTo(Outcome.DIRECT);
    assertThat(result(1, 1).keyedBy()).isEqualTo("Cán bộ");
  }

  @Test
  void a_settled_result_is_not_replaced_and_nothing_else_is_imported_with_it() {
    key(0, Answer.MATCHED_AND_ABLE);
    LoanResult open = result(0, 1);
    ward.data.recorder.save(Text.of("app.name"), List.of(Change.of(open, open.withLocked(true))));
    ResultsWorkbook sheet =
        empty()
            .row("Mã món vay", loans.get(0).code(), "Kết quả", 4L)
            .row("Mã món vay", loans.get(1).code(), "Kết quả", 4L);
    ResultImportPreview preview = preview(sheet);

    assertThatThrownBy(() -> commit(preview, Map.of(loans.get(0).id(), Keep.THEIRS)))
        .isInstanceOfSatisfying(
            UserErrorException.class, e -> assertThat(e.error().key()).isEqualTo("resultLocked"));
    assertThat(result(0, 1).outcome()).isEqualTo(Outcome.DIRECT);
    assertThat(result(1, 1)).isNull();
  }

  @Test
  void a_preview_that_is_out_of_date_is_refused() {
    ResultsWorkbook sheet = empty().row("Mã món vay", loans.get(0).code(), "Kết quả", 4L);
    ResultImportPreview preview = preview(sheet);
    key(0, Answer.MATCHED_AND_ABLE);

    assertThatThrownBy(() -> commit(preview, Map.of()))
        .isInstanceOfSatisfying(
            UserErrorException.class, e -> assertThat(e.error().key()).isEqualTo("resultsChanged"));
  }

  @Test
  void a_note_in_the_file_is_not_lost_silently() {
    key(0, Answer.MATCHED_AND_ABLE);
    ResultsWorkbook sheet = exported().set(0, "Ghi chú", "hẹn trả tháng 12");

    assertThat(preview(sheet).update().conflicts())
        .singleElement()
        .satisfies(c -> assertThat(c.fields()).containsExactly("note"));
  }

  @Test
  void a_file_with_an_error_is_not_imported_at_all() {
    ResultsWorkbook sheet =
        empty()
            .row("Mã món vay", loans.get(0).code(), "Kết quả", 1L)
            .row("Mã món vay", "6699999999999999", "Kết quả", 1L);
    ResultImportPreview preview = preview(sheet);

    assertThat(preview.list().errorCount()).isEqualTo(1);
    assertThatThrownBy(() -> commit(preview, Map.of())).isInstanceOf(UserErrorException.class);
    assertThat(ward.data.read.results(ward.campaign).all()).isEmpty();
  }

  @Test
  void a_file_without_results_is_refused_with_a_sentence() {
    assertThatThrownBy(() -> preview(new ResultsWorkbook("Họ tên", "Địa chỉ").row("Họ tên", "A")))
        .isInstanceOf(UserErrorException.class);
    assertThatThrownBy(
            () -> preview(new ResultsWorkbook("Mã món vay", "Ghi chú").row("Ghi chú", "A")))
        .isInstanceOfSatisfying(
            UserErrorException.class,
            e -> assertThat(Messages.text(e.error().happened())).contains("Kết quả"));
  }

  private List<Answer> answers() {
    Cause unable = work.cause(Cause.Kind.UNABLE, "05");
    Cause explained = work.cause(Cause.Kind.UNABLE, "06");
    String reason = work.cause(Cause.Kind.DIFFERENCE, "02").name();
    Answer matched = Answer.MATCHED_AND_ABLE;
    return List.of(
        matched,
        AnswerDraft.matched().attendedBy(Attendant.SPOUSE).answer(),
        AnswerDraft.of(Outcome.PHONE).able().answer(),
        AnswerDraft.matched().unable(unable.id(), "").measure(Measure.LAWSUIT).answer(),
        AnswerDraft.matched().unable(explained.id(), "cháy nhà").answer(),
        AnswerDraft.matched()
            .declared(loans.get(5).principal().minus(new Money(1_000_000)), null, reason)
            .answer(),
        Answer.of(Outcome.ABSENT),
        AnswerDraft.of(Outcome.LEFT).note("=1+1 vào Nam").answer(),
        Answer.of(Outcome.REPAID),
        AnswerDraft.of(Outcome.PARTLY_REPAID).able().repaid(new Money(500_000)).answer(),
        AnswerDraft.of(Outcome.DECEASED).unable(unable.id(), "").answer());
  }

  private void fill(ResultsWorkbook sheet, int row, Answer answer) {
    Map<String, Object> cells = sheet.rows().get(row);
    cells.put("Kết quả", (long) answer.outcome().code());
    if (answer.attendedBy() != null && answer.attendedBy() != Attendant.SELF) {
      cells.put("Ai đến", "2 - vợ");
    }
    if (answer.causeId() != null) {
      cells.put("Nguyên nhân", Long.valueOf(work.causes().get(answer.causeId()).code()));
      cells.put("Cụ thể", answer.causeText());
    }
    if (answer.declaredPrincipal() != null) {
      cells.put("Gốc khách khai", answer.declaredPrincipal());
      cells.put("Lý do", "02");
    }
    cells.put("Đã trả", answer.repaid());
    cells.put("Biện pháp", answer.measure() == null ? null : "Khởi kiện");
    cells.put("Ghi chú", answer.note());
  }

  private void key(int row, Answer answer) {
    work.key(loans.get(row), answer, CLERK);
  }

  private LoanResult result(int row, int reading) {
    return ward.data.read.results(ward.campaign).of(loans.get(row).id(), reading);
  }

  private ResultsWorkbook exported() {
    return ResultsWorkbook.open(work.export().write(ward.campaign, List.of(), file).file());
  }

  private static ResultsWorkbook empty() {
    return new ResultsWorkbook("Mã món vay", "Kết quả", "Nguyên nhân");
  }

  private ResultImportPreview preview(ResultsWorkbook sheet) {
    return work.preview(sheet.write(file), "Y Hòa");
  }

  private ImportResults.Done commit(ResultImportPreview preview, Map<Long, Keep> choices) {
    return work.importResults().commit(preview, new HashMap<>(choices), share -> {});
  }
}
