package vn.doichieu.domain.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.doichieu.base.Cell;
import vn.doichieu.base.Finding;
import vn.doichieu.base.Messages;
import vn.doichieu.base.Money;

class LoanListReaderTest {

  @Test
  void a_list_without_fault_is_read_as_it_stands() {
    LoanList list = BankRows.bank().with(1).with(2).read();

    assertThat(list.errors()).isEmpty();
    assertThat(list.warnings()).isEmpty();
    assertThat(list.repairs()).isEmpty();
    assertThat(list.isImportable()).isTrue();
    assertThat(list.rows()).isEqualTo(2);
    assertThat(list.principal()).isEqualTo(new Money(100_000_000));
    assertThat(list.interest()).isEqualTo(new Money(250_000));
    assertThat(list.groups()).isEqualTo(1);
    assertThat(list.borrowers()).isEqualTo(2);
    assertThat(list.loans().getFirst())
        .satisfies(
            loan -> {
              assertThat(loan.loanCode()).isEqualTo("6600000700000001");
              assertThat(loan.birthDate()).isEqualTo(LocalDate.of(1980, 9, 5));
              assertThat(loan.borrowedOn()).isEqualTo(LocalDate.of(2023, 5, 17));
              assertThat(loan.identityNumber()).isEqualTo("062180000001");
            });
  }

  @Test
  void the_same_loan_on_three_rows_for_three_savings_accounts_is_counted_once() {
    LoanList list =
        BankRows.bank()
            .with(1, "Số TK", "105001")
            .with(1, "Số TK", "105002")
            .with(1, "Số TK", "105003")
            .read();

    assertThat(list.loans()).hasSize(1);
    assertThat(list.duplicateRows()).isEqualTo(2);
    assertThat(list.rows()).isEqualTo(3);
    assertThat(list.principal()).isEqualTo(new Money(50_000_000));
  }

  @Test
  void the_same_loan_with_two_balances_is_an_error_that_names_both_rows() {
    LoanList list = BankRows.bank().with(1).with(1, "Tổng dư nợ", 40_000_000L).read();

    assertThat(list.isImportable()).isFalse();
    assertThat(said(list.errors())).singleElement().asString().contains("dòng 6", "dòng 7");
  }

  @Test
  void the_same_loan_of_two_customers_is_an_error() {
    LoanList list = BankRows.bank().with(1).with(1, "Mã khách hàng", "0000000099").read();

    assertThat(said(list.errors())).singleElement().asString().contains("khác khách hàng");
  }

  @Test
  void headings_that_repeat_at_page_breaks_are_skipped() {
    LoanList list = BankRows.bank().with(1).cells(BankList.HEADINGS.toArray()).with(2).read();

    assertThat(list.loans()).hasSize(2);
    assertThat(list.skippedRows()).isEqualTo(1);
    assertThat(list.errors()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tổng cộng",
        "TỔNG CỘNG:",
        "Cộng tổ 0012345",
        "Tổng số",
        "Người lập biểu",
        "Kiểm soát",
        "Ngày 31 tháng 7 năm 2025",
        "Trang 3/12",
        "Giám đốc"
      })
  void totals_and_signatures_are_no_loans(String label) {
    Object[] total = new Object[22];
    total[3] = label;
    total[19] = 50_000_000L;
    LoanList list = BankRows.bank().with(1).cells(total).read();

    assertThat(list.errors()).isEmpty();
    assertThat(list.principal()).isEqualTo(new Money(50_000_000));
    assertThat(list.skippedRows()).isEqualTo(1);
  }

  @Test
  void names_under_the_signatures_are_no_borrowers() {
    Object[] signed = new Object[12];
    signed[2] = "Lê Văn Tám";
    signed[9] = "Trần Thị Bưởi";
    LoanList list = BankRows.bank().with(1).cells("Tổng cộng").cells(signed).read();

    assertThat(list.errors()).isEmpty();
    assertThat(list.rows()).isEqualTo(1);
    assertThat(list.skippedRows()).isEqualTo(2);
  }

  @Test
  void a_borrower_named_tong_whose_loan_code_is_missing_is_an_error_not_a_total() {
    LoanList list =
        BankRows.bank()
            .with(1, "Tên khách hàng", "Tống Công Ngãi", "Mã món vay", null, "Mã khách hàng", null)
            .read();

    assertThat(list.skippedRows()).isZero();
    assertThat(list.errors()).hasSize(2);
  }

  @Test
  void a_row_of_sums_without_a_label_is_skipped_with_a_word() {
    Object[] sum = new Object[20];
    sum[19] = 50_000_000L;
    LoanList list = BankRows.bank().with(1).cells(sum).read();

    assertThat(list.principal()).isEqualTo(new Money(50_000_000));
    assertThat(said(list.warnings())).singleElement().asString().contains("dòng cộng");
  }

  @Test
  void column_numbers_under_the_headings_are_skipped() {
    LoanList list =
        BankRows.headed("Tổ", "Họ và tên", "Số khế ước", "Chương trình", "Dư nợ", "Lãi")
            .cells("(1)", "(2)", "(3)", "(4)", "(5)", "(6)")
            .cells("0012345", "A Thiu", "6600000700000001", "HN", 1_000L, 5L)
            .read();

    assertThat(list.errors()).isEmpty();
    assertThat(list.loans()).hasSize(1);
  }

  @Test
  void a_loan_without_principal_is_kept_while_interest_is_owed_and_else_listed_but_not_counted() {
    LoanList list =
        BankRows.bank()
            .with(1, "Tổng dư nợ", 0L, "Dư nợ trong hạn", 0L)
            .with(2, "Tổng dư nợ", 0L, "Dư nợ trong hạn", 0L, "Lãi tồn", 0L)
            .read();

    assertThat(list.loans()).extracting(LoanLine::loanCode).containsExactly("6600000700000001");
    assertThat(list.notCounted())
        .extracting(LoanLine::loanCode)
        .containsExactly("6600000700000002");
    assertThat(list.borrowers()).isEqualTo(1);
  }

  @Test
  void a_closed_loan_is_listed_but_not_counted() {
    LoanList list =
        BankRows.headed("Tổ", "Tên KH", "Số khế ước", "CT", "Dư nợ", "Lãi", "Tình trạng món vay")
            .cells("0012345", "A Thiu", "6600000700000001", "HN", 1_000L, 5L, "OPEN")
            .cells("0012345", "Y Blưi", "6600000700000002", "HN", 0L, 0L, "CLOSE")
            .cells("0012345", "A Dũng", "6600000700000003", "HN", 7L, 0L, "CLOSE")
            .read();

    assertThat(list.loans()).hasSize(1);
    assertThat(list.notCounted()).hasSize(2);
    assertThat(said(list.warnings())).anyMatch(w -> w.contains("đã đóng nhưng còn 7 đồng"));
  }

  @Test
  void borrowers_outside_any_group_are_direct_borrowers() {
    LoanList list = BankRows.bank().with(1, "Mã tổ", null, "Tên tổ trưởng", null).with(2).read();

    assertThat(list.errors()).isEmpty();
    assertThat(list.loans().getFirst().isDirect()).isTrue();
    assertThat(list.groups()).isEqualTo(1);
    assertThat(list.directBorrowers()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "Mã khách hàng, 712345, 0000712345",
    "Mã tổ, 12345, 0012345",
    "Mã xã, 600123, 600123",
    "Mã thôn, 1230005, 01230005",
    "Mã PGD, 6600, 006600",
    "CCCD, 62180000001, 062180000001",
    "CCCD, 1180000001, 001180000001",
    "CCCD, 33123456, 033123456",
    "Mã món vay, 6.600000712345678E15, 6600000712345678"
  })
  void codes_that_became_numbers_get_their_zeros_back_and_are_named(
      String column, String number, String code) {
    var cell = new Cell(Cell.Kind.NUMBER, number);
    LoanList list = BankRows.bank().with(1, column, cell).otherWardAccepted().read();

    assertThat(list.errors()).isEmpty();
    assertThat(said(list.repairs())).singleElement().asString().contains(code);
    assertThat(list.loans().getFirst().toString()).contains("=" + code + ",");
  }

  @Test
  void a_loan_code_that_became_a_number_ending_in_zero_may_have_lost_its_last_digit() {
    LoanList list = BankRows.bank().with(1, "Mã món vay", 6600000712345670L).read();

    assertThat(said(list.warnings())).singleElement().asString().contains("mất chữ số cuối");
  }

  @ParameterizedTest
  @CsvSource({
    "Mã món vay, 66000007ABCD0001, 16 chữ số",
    "Mã món vay, 660000070000001, 'ở đây có 15'",
    "Mã món vay, 66000007000000011, 'ở đây có 17'",
    "Mã khách hàng, 12345, 'ở đây có 5'",
    "Mã tổ, TỔ-05, 7 chữ số",
    "Mã xã, 60O123, 6 chữ số",
    "Ngày sinh, 31/02/1980, lịch",
    "Ngày vay, hôm qua, lịch",
    "Tổng dư nợ, năm mươi triệu, số tiền",
    "Tổng dư nợ, -5000000, âm",
    "Tổng dư nợ, '1.234.567,50', lẻ",
    "Tổng dư nợ, 99999999999999999999, 10.000 tỷ",
    "Lãi tồn, 12.5, lẻ"
  })
  void a_wrong_value_is_named_with_its_cell_and_what_to_do(
      String column, String value, String words) {
    LoanList list = BankRows.bank().with(1).with(2, column, value).with(3).read();

    assertThat(list.isImportable()).isFalse();
    assertThat(list.errors())
        .singleElement()
        .satisfies(
            error -> {
              String letter = Character.toString('A' + BankList.HEADINGS.indexOf(column) % 26);
              assertThat(error.sheet()).isEqualTo("BCQUERY");
              assertThat(error.row()).isEqualTo(7);
              assertThat(error.column()).endsWith(letter + " (" + column + ")");
              assertThat(error.value()).isEqualTo(value);
              assertThat(Messages.text(error.message())).contains(words);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"Tên khách hàng", "Mã món vay", "Mã khách hàng", "Chương trình"})
  void a_missing_name_or_code_is_an_error(String column) {
    LoanList list = BankRows.bank().with(1, column, null).read();

    assertThat(said(list.errors())).singleElement().asString().contains(column, "để trống");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "1234567.5", "9.3E18", "1E9999", "99999999999999"})
  void an_amount_that_no_loan_can_have_is_an_error(String number) {
    var cell = new Cell(Cell.Kind.NUMBER, number);

    assertThat(BankRows.bank().with(1, "Tổng dư nợ", cell).read().errors()).hasSize(1);
  }

  @Test
  void an_amount_beyond_two_billion_is_read_whole() {
    LoanList list =
        BankRows.bank()
            .with(1, "Tổng dư nợ", "3.500.000.001", "Dư nợ trong hạn", 3_500_000_001L)
            .read();

    assertThat(list.principal()).isEqualTo(new Money(3_500_000_001L));
    assertThat(list.warnings()).isEmpty();
  }

  @Test
  void error_cells_and_formulas_without_a_result_are_named() {
    LoanList list =
        BankRows.bank()
            .with(1, "Tổng dư nợ", new Cell(Cell.Kind.ERROR, "#N/A"))
            .with(2, "Tên khách hàng", new Cell(Cell.Kind.FORMULA, "=B7"))
            .read();

    assertThat(list.errors()).extracting(Finding::value).containsExactly("#N/A", "=B7");
    assertThat(list.errors()).extracting(Finding::row).containsExactly(6, 7);
  }

  @Test
  void principal_that_is_not_the_sum_of_its_parts_is_told_and_left_as_it_is() {
    LoanList list = BankRows.bank().with(1, "Dư nợ quá hạn", 1_000_000L).read();

    assertThat(list.isImportable()).isTrue();
    assertThat(said(list.warnings()))
        .singleElement()
        .asString()
        .contains("51.000.000", "lệch 1.000.000");
    assertThat(list.principal()).isEqualTo(new Money(50_000_000));
  }

  @Test
  void a_customer_with_two_names_and_a_group_in_two_places_are_told() {
    LoanList list =
        BankRows.bank()
            .with(1)
            .with(2, "Mã khách hàng", "0000000001", "Tên khách hàng", "Nguyễn Thị Hương")
            .with(3, "Mã thôn", "60012306", "Tên thôn", "Tổ dân phố 6")
            .with(4, "Tên tổ trưởng", "A Khải")
            .read();

    assertThat(list.isImportable()).isTrue();
    assertThat(said(list.warnings()))
        .hasSize(3)
        .anyMatch(w -> w.contains("hai tên: Nguyễn Thị Hường (dòng 6) và Nguyễn Thị Hương"))
        .anyMatch(w -> w.contains("hai tổ dân phố"))
        .anyMatch(w -> w.contains("hai tên tổ trưởng"));
  }

  @Test
  void rows_of_another_ward_are_refused_until_confirmed() {
    BankRows rows =
        BankRows.bank()
            .with(1)
            .with(2, "Mã xã", "600999", "Tên xã", "Phường Kon Tum")
            .with(3, "Mã xã", "600999", "Tên xã", "Phường Kon Tum");

    LoanList refused = rows.read();
    LoanList accepted = rows.otherWardAccepted().read();

    assertThat(refused.otherWard()).isTrue();
    assertThat(refused.isImportable()).isFalse();
    assertThat(said(refused.errors())).singleElement().asString().contains("2 dòng", "Kon Tum");
    assertThat(accepted.isImportable()).isTrue();
    assertThat(accepted.warnings()).hasSize(1);
    assertThat(accepted.loans()).hasSize(3);
  }

  @Test
  void without_codes_the_name_of_the_ward_is_compared() {
    String[] headings = {"Xã", "Tổ", "Tên KH", "Mã món vay", "CT", "Dư nợ", "Lãi"};
    Object[] ours = {"P. Đak Bla", "0012345", "A Thiu", "6600000700000001", "HN", 9L, 5L};
    Object[] other = {"Phường Kon Tum", "0012345", "A Thiu", "6600000700000001", "HN", 9L, 5L};

    assertThat(BankRows.headed(headings).cells(ours).read().otherWard()).isFalse();
    assertThat(BankRows.headed(headings).cells(other).read().otherWard()).isTrue();
  }

  @Test
  void a_list_of_another_office_of_the_bank_is_noticed() {
    LoanList list = BankRows.bank().with(1, "Mã PGD", "007700").read();

    assertThat(said(list.warnings())).singleElement().asString().contains("006600");
  }

  @Test
  void decomposed_and_doubly_spaced_names_are_stored_composed_with_single_spaces() {
    String decomposed = Normalizer.normalize("Nguyễn  Thị\u00A0 Hường", Normalizer.Form.NFD);
    LoanList list = BankRows.bank().with(1, "Tên khách hàng", decomposed).with(2).read();

    assertThat(list.loans()).extracting(LoanLine::customerName).containsOnly("Nguyễn Thị Hường");
    assertThat(list.repairs()).hasSize(1);
    assertThat(list.warnings()).isEmpty();
  }

  @Test
  void a_list_with_only_the_six_necessary_columns_is_read_and_says_how_borrowers_are_told_apart() {
    LoanList list =
        BankRows.headed("STT", "Tổ TK&VV", "Họ và tên", "Khế ước", "Chương trình", "Nợ gốc", "Lãi")
            .cells(1L, "Tổ 1 - Y Ngọc", "A Thiu", "6600000700000001", "Hộ nghèo", 1_000L, 5L)
            .cells(2L, "Tổ 1 - Y Ngọc", "A Thiu", "6600000700000002", "HCN", 2_000L, null)
            .cells(3L, "Tổ 2 - A Khải", "A Thiu", "6600000700000003", "Cà phê", 2_000L, "-")
            .read();

    assertThat(list.errors()).isEmpty();
    assertThat(list.borrowers()).isEqualTo(2);
    assertThat(list.groups()).isEqualTo(2);
    assertThat(list.loans()).extracting(LoanLine::programmeCode).contains("01", "19");
    assertThat(list.loans().getLast().programmeName()).isEqualTo("Cà phê");
    assertThat(list.loans().getFirst().leaderName()).isEqualTo("Tổ 1 - Y Ngọc");
    assertThat(said(list.warnings())).anyMatch(w -> w.contains("không có mã khách hàng"));
  }

  @Test
  void a_list_without_any_loan_is_an_error() {
    assertThat(BankRows.bank().cells("Tổng cộng").read().isImportable()).isFalse();
  }

  @Test
  void of_a_hopeless_list_every_error_is_counted() {
    BankRows rows = BankRows.bank();
    for (int i = 0; i < 500; i++) {
      rows.with(i, "Tổng dư nợ", "?", "Mã tổ", "?", "Ngày sinh", "?");
    }
    LoanList list = rows.read();

    assertThat(list.errorCount()).isEqualTo(1_500);
    assertThat(list.loans()).isEmpty();
  }

  private static List<String> said(List<Finding> findings) {
    return findings.stream().map(f -> Messages.text(f.message())).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NguyÔn V¨n H¶i",
        "TrÇn ThÞ LÖ",
        "§inh V¨n Bé",
        "Nguyeãn Vaên Taâm Haûi",
        "Nguyeãn Vaên Ñöùc",
        "NGUYEÃN THÒ HOA",
        "Traàn Vaên Duõng",
        "Phaïm Thò Tö",
        "Nguyá»…n VÄƒn Háº£i",
        "Nguy?n V?n H?i",
        "Nguy\uFFFDn Hai"
      })
  void a_name_in_an_old_font_or_with_lost_accents_is_told(String name) {
    LoanList list = BankRows.bank().with(1, "Tên khách hàng", name).read();

    assertThat(list.warnings())
        .singleElement()
        .satisfies(
            warning -> {
              assertThat(warning.row()).isEqualTo(6);
              assertThat(warning.value()).isEqualTo(name);
              assertThat(Messages.text(warning.message())).contains("TCVN3", "Unicode");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NGUYỄN VĂN ƯỚC",
        "Y' Ngưm Ƀlo",
        "H’Bia Niê Kđăm",
        "Čil Múp Ha Pŏ",
        "Ksor H'Ñoan",
        "A Yŭ (Thao) - Y Blan",
        "K'Să Brôih Ĕban",
        "Lê Thị Ái Ân Ý Ô Ê",
        "Hồ Văn Ân2"
      })
  void a_name_of_any_people_is_readable(String name) {
    assertThat(BankRows.bank().with(1, "Tên khách hàng", name).read().warnings()).isEmpty();
  }

  @Test
  void a_row_that_repeats_a_loan_under_another_name_is_told() {
    LoanList list = BankRows.bank().with(1).with(1, "Tên khách hàng", "Trần Văn Khác").read();

    assertThat(list.duplicateRows()).isEqualTo(1);
    assertThat(list.warnings())
        .singleElement()
        .satisfies(
            w -> assertThat(Messages.text(w.message())).contains("hai tên", "Trần Văn Khác"));
  }

  @Test
  void a_group_named_once_for_the_rows_below_holds_for_all_of_them() {
    LoanList list = BankRows.bank().with(1).with(2, "Mã tổ", merged("0012345")).read();

    assertThat(list.errors()).isEmpty();
    assertThat(list.groups()).isEqualTo(1);
    assertThat(list.directBorrowers()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Tổng dư nợ", "Lãi tồn"})
  void an_amount_merged_over_several_loans_is_an_error_and_not_counted_twice(String column) {
    LoanList list = BankRows.bank().with(1).with(2, column, merged("50.000.000")).read();

    assertThat(list.errors())
        .singleElement()
        .satisfies(
            error -> {
              assertThat(error.row()).isEqualTo(7);
              assertThat(error.column()).contains(column);
              assertThat(Messages.text(error.message())).contains("Bỏ gộp ô");
            });
  }

  private static Cell merged(String text) {
    return new Cell(Cell.Kind.TEXT, text, true);
  }
}
