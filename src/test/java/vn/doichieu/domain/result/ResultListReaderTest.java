package vn.doichieu.domain.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.doichieu.base.Cell;
import vn.doichieu.base.Finding;
import vn.doichieu.base.Messages;
import vn.doichieu.base.Money;
import vn.doichieu.base.SheetRow;
import vn.doichieu.domain.roster.Borrower;
import vn.doichieu.domain.roster.Loan;
import vn.doichieu.domain.roster.Programme;
import vn.doichieu.domain.roster.Roster;

/// What our sheet and the bank's export say, and what is wrong with them.
class ResultListReaderTest {
  private static final String LOAN = "6600000000000001";
  private static final String FROZEN = "6600000000000002";
  private static final String REPAID = "6600000000000003";
  private static final String[] OURS = {
    "Mã món vay",
    "Tên khách hàng",
    "Kết quả",
    "Ai đến",
    "Nguyên nhân",
    "Cụ thể",
    "Gốc khách khai",
    "Lãi khách khai",
    "Lý do",
    "Đã trả",
    "Biện pháp",
    "Ghi chú"
  };
  private static final String[] BANK = {
    "STT",
    "Tên khách hàng",
    "Mã món vay",
    "Trạng thái",
    "Có khả năng trả nợ",
    "Không có khả năng trả nợ",
    "Nguyên nhân",
    "Cụ thể nguyên nhân",
    "Chênh lệch gốc",
    "Chênh lệch lãi",
    "Nguyên nhân chênh lệch",
    "Quan hệ với khách hàng"
  };

  private final Causes causes =
      new Causes(SampleCauses.of2018(1, new AtomicLong(100)::incrementAndGet));
  private final Roster roster =
      new Roster(
          List.of(new Programme(1, 0, "01", "Cho vay hộ nghèo")),
          List.of(),
          List.of(new Borrower(1, 0, "0000000001", "Y Hòa", null, "", "")),
          List.of(loan(1, LOAN, 50, 0), loan(2, FROZEN, 40, 40), loan(3, REPAID, 0, 0)));

  private static Loan loan(long id, String code, long millions, long frozen) {
    var principal = new Money(millions * 1_000_000);
    var locked = new Money(frozen * 1_000_000);
    return new Loan(
        id,
        0,
        code,
        1,
        1,
        1,
        1,
        principal,
        principal.minus(locked),
        Money.ZERO,
        locked,
        new Money(millions * 10_000),
        null);
  }

  @ParameterizedTest(name = "{0} {1} → {2}")
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      nullValues = "-",
      value = {
        // what stands in the cell of "Kết quả" | of "Ai đến" | what it means
        "1|-|DIRECT SELF",
        "1|2|DIRECT SPOUSE",
        "2|vợ|PHONE SPOUSE",
        "4 - Vắng mặt|-|ABSENT",
        "vắng mặt|-|ABSENT",
        "Vang mat|-|ABSENT",
        "1|Người khác|DIRECT OTHER"
      })
  void codes_are_read_as_digits_or_in_words(String outcome, String attendant, String meaning) {
    Answer answer = only(OURS, LOAN, "Y Hòa", outcome, attendant).answer();

    assertThat(answer.outcome() + (answer.attendedBy() == null ? "" : " " + answer.attendedBy()))
        .isEqualTo(meaning);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        // column | the row | part of the sentence
        "Mã món vay|6600000000009999;Y Hòa;1|không có món vay này",
        "Tên khách hàng|6600000000000001;A Khác;1|sắp xếp lệch cột",
        "Kết quả|6600000000000001;Y Hòa;12|không có kết quả nào",
        "Kết quả|6600000000000001;Y Hòa;0|không có kết quả nào",
        "Kết quả|6600000000000001;Y Hòa;;;;;;;;;;hẹn sau|chưa có kết quả",
        "Ai đến|6600000000000001;Y Hòa;1;8|không hiểu ai đến",
        "Ai đến|6600000000000001;Y Hòa;4;1|không có người đến",
        "Nguyên nhân|6600000000000001;Y Hòa;1;1;44|không có “44”",
        "Nguyên nhân|6600000000000001;Y Hòa;4;;05|không xếp loại",
        "Cụ thể|6600000000000001;Y Hòa;1;1;06|phải ghi cụ thể",
        "Gốc khách khai|6600000000000001;Y Hòa;1;1;;;năm triệu|không phải số tiền",
        "Gốc khách khai|6600000000000001;Y Hòa;1;1;;;200000000;;01|lệch quá số trên sổ",
        "Lãi khách khai|6600000000000001;Y Hòa;1;1;;;;-5|số tiền âm",
        "Lý do|6600000000000001;Y Hòa;1;1;;;49000000|phải có lý do",
        "Đã trả|6600000000000001;Y Hòa;9|chưa có số tiền đã trả",
        "Biện pháp|6600000000000001;Y Hòa;1;1;05;;;;;;7|không có biện pháp",
        "Biện pháp|6600000000000001;Y Hòa;1;1;;;;;;;1|đề xuất biện pháp",
        "Nguyên nhân|6600000000000002;Y Hòa;1;1;11|không có “11”"
      })
  void every_error_names_its_cell_and_a_remedy(String column, String row, String sentence) {
    ResultList list = read(OURS, List.<Object[]>of(row.split(";", -1)));

    assertThat(list.lines()).isEmpty();
    assertThat(list.errors())
        .singleElement()
        .satisfies(
            e -> {
              assertThat(e.column()).endsWith("(" + column + ")");
              assertThat(e.row()).isEqualTo(4);
              assertThat(Messages.text(e.message()).toLowerCase()).contains(sentence);
            });
  }

  @Test
  void a_formula_without_result_and_an_error_of_the_spreadsheet_are_errors() {
    ResultList list =
        read(
            OURS,
            List.of(
                new Object[] {LOAN, "Y Hòa", new Cell(Cell.Kind.FORMULA, "A1")},
                new Object[] {LOAN, "Y Hòa", 1, new Cell(Cell.Kind.ERROR, "#N/A")}));

    assertThat(list.errors()).extracting(Finding::row).contains(4, 5);
    assertThat(list.lines()).isEmpty();
  }

  @Test
  void a_result_merged_over_several_loans_counts_for_the_first_only() {
    var merged = new Cell(Cell.Kind.TEXT, "1", true);
    ResultList list = read(OURS, List.of(row(LOAN, "", "1"), row(FROZEN, "", merged)));

    assertThat(list.errors()).isEmpty();
    assertThat(list.lines()).hasSize(1);
    assertThat(list.blankRows()).isEqualTo(1);
  }

  @Test
  void rows_that_repeat_a_loan_agree_or_are_an_error() {
    ResultList same = read(OURS, List.of(row(LOAN, "", 1), row(LOAN, "", 1)));
    ResultList other = read(OURS, List.of(row(LOAN, "", 1), row(LOAN, "", 4)));

    assertThat(same.duplicateRows()).isEqualTo(1);
    assertThat(same.lines()).hasSize(1);
    assertThat(Messages.text(other.errors().getFirst().message())).contains("dòng 4 và dòng 5");
  }

  @Test
  void a_code_that_became_a_number_keeps_its_loan_and_a_rounded_one_is_an_error() {
    assertThat(only(OURS, Long.valueOf(LOAN), "", 1).loan().code()).isEqualTo(LOAN);
    assertThat(read(OURS, List.<Object[]>of(row(6600000000000010L, "", 1))).errors())
        .singleElement()
        .satisfies(e -> assertThat(e.message().key()).isEqualTo("import.code.rounded"));
  }

  @Test
  void a_loan_on_which_nothing_is_owed_any_more_is_passed_over() {
    ResultList list = read(OURS, List.<Object[]>of(row(REPAID, "", 1)));

    assertThat(list.lines()).isEmpty();
    assertThat(list.errors()).isEmpty();
    assertThat(list.warnings()).hasSize(1);
  }

  @Test
  void the_banks_export_is_understood() {
    Cause cause = causes.ofCode(Cause.Kind.UNABLE, "06").orElseThrow();
    ResultLine line =
        only(
            BANK,
            1,
            "Y Hòa",
            LOAN,
            "Đã đối chiếu",
            0,
            50_000_000,
            "06 - Hộ gia đình bị rủi ro",
            "cháy nhà",
            1_000_000,
            0,
            "Khách hàng nhớ không đúng số tiền",
            "Vợ");

    assertThat(line.answer())
        .isEqualTo(
            AnswerDraft.matched()
                .attendedBy(Attendant.SPOUSE)
                .unable(cause.id(), "cháy nhà")
                .declared(new Money(49_000_000), null, "Khách hàng nhớ không đúng số tiền")
                .answer());
  }

  @Test
  void what_the_bank_has_not_reconciled_is_left_blank_and_totals_are_passed_over() {
    ResultList list =
        read(
            BANK,
            List.of(
                row(1, "Y Hòa", LOAN, "Chưa đối chiếu"),
                row(1, "Y Hòa", LOAN, "Đang gửi hỗ trợ"),
                row(null, "Tổng cộng", null, null, 50_000_000),
                row(null, "Người lập biểu", null, "Kiểm soát")));

    assertThat(list.rows()).isEqualTo(2);
    assertThat(list.blankRows()).isEqualTo(2);
    assertThat(list.skippedRows()).isEqualTo(2);
    assertThat(list.errors()).isEmpty();
  }

  @Test
  void a_balance_in_both_classes_or_in_none_is_an_error() {
    ResultList list =
        read(
            BANK,
            List.of(
                row(1, "Y Hòa", LOAN, "Đã đối chiếu", 25_000_000, 25_000_000, "05"),
                row(1, "Y Hòa", LOAN, "Đã đối chiếu")));

    assertThat(list.errors())
        .extracting(e -> e.message().key())
        .containsExactly("result.import.bothClasses", "result.rule.classMissing");
  }

  @Test
  void the_class_of_a_frozen_debt_is_not_touched() {
    ResultList list =
        read(BANK, List.<Object[]>of(row(1, "Y Hòa", FROZEN, "Đã đối chiếu", 0, 40_000_000)));

    assertThat(list.errors()).isEmpty();
    assertThat(list.lines().getFirst().answer()).isEqualTo(Answer.MATCHED_FROZEN);
    assertThat(list.warnings())
        .extracting(e -> e.message().key())
        .contains("result.import.frozenClass");
  }

  @Test
  void headings_in_two_rows_are_read_as_one() {
    var head =
        List.of(
            sheetRow(5, "STT", "Mã món vay", "Có khả năng trả nợ", "Không có khả năng trả nợ"),
            sheetRow(6, null, null, null, "Số tiền", "Nguyên nhân", "Cụ thể nguyên nhân"));
    ResultColumns columns = ResultColumns.find(head).orElseThrow();

    assertThat(columns.header().number()).isEqualTo(6);
    assertThat(columns.columns())
        .containsEntry(ResultColumn.UNABLE, 3)
        .containsEntry(ResultColumn.CAUSE, 4)
        .containsEntry(ResultColumn.CAUSE_TEXT, 5);
  }

  private ResultLine only(String[] headings, Object... cells) {
    ResultList list = read(headings, List.<Object[]>of(cells));
    assertThat(list.errors()).isEmpty();
    return list.lines().getFirst();
  }

  private ResultList read(String[] headings, List<Object[]> rows) {
    SheetRow header = sheetRow(3, (Object[]) headings);
    ResultColumns columns = ResultColumns.find(List.of(header)).orElseThrow();
    var reader = new ResultListReader(columns, roster, causes);
    for (int i = 0; i < rows.size(); i++) {
      reader.accept(sheetRow(4 + i, rows.get(i)));
    }
    return reader.finish();
  }

  private static Object[] row(Object... cells) {
    return cells;
  }

  private static SheetRow sheetRow(int number, Object... cells) {
    return new SheetRow(
        "Trang 1",
        number,
        new ArrayList<>(Arrays.stream(cells).map(ResultListReaderTest::cell).toList()));
  }

  private static Cell cell(Object value) {
    return switch (value) {
      case null -> null;
      case Cell cell -> cell;
      case Number n -> new Cell(Cell.Kind.NUMBER, n.toString());
      default -> value.toString().isEmpty() ? null : new Cell(Cell.Kind.TEXT, value.toString());
    };
  }
}
