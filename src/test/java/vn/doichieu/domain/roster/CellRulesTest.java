package vn.doichieu.domain.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.doichieu.base.Cell;
import vn.doichieu.base.SheetRow;

class CellRulesTest {

  @ParameterizedTest
  @CsvSource({
    "'1.234.567', 1234567",
    "'1,234,567', 1234567",
    "'1 234 567', 1234567",
    "'1\u00A0234\u00A0567', 1234567",
    "'1.234.567 đ', 1234567",
    "'1.234.567 đồng', 1234567",
    "'1.234.567,00', 1234567.00",
    "'1,234,567.50', 1234567.50",
    "'66.251', 66251",
    "'66.25', 66.25",
    "'1234567', 1234567",
    "'(5.000)', -5000",
    "'-5.000', -5000"
  })
  void amounts_typed_as_text(String text, BigDecimal amount) {
    assertThat(AmountText.parse(text)).isEqualByComparingTo(amount);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "đ", "1.23.456", "1,2,3", "12a", "1.234,567,890", "--5", "1e5"})
  void what_is_no_amount(String text) {
    assertThat(AmountText.parse(text)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "TEXT, 05/09/1980, 1980-09-05",
    "TEXT, 5/9/1980, 1980-09-05",
    "TEXT, 5-9-80, 1980-09-05",
    "TEXT, 1.2.25, 2025-02-01",
    "TEXT, 05091980, 1980-09-05",
    "TEXT, 1980-09-05, 1980-09-05",
    "TEXT, 05/09/1980 00:00:00, 1980-09-05",
    "TEXT, 05/09/1980 7:30 SA, 1980-09-05",
    "TEXT, 1980-09-05T00:00:00, 1980-09-05",
    "TEXT, 1980-09-05T07:30:00.000+07:00, 1980-09-05",
    "DATE, 1980-09-05, 1980-09-05",
    "NUMBER, 29469, 1980-09-05",
    "NUMBER, 29469.5, 1980-09-05",
    "NUMBER, 5091980, 1980-09-05"
  })
  void dates_as_lists_hold_them(Cell.Kind kind, String text, LocalDate date) {
    assertThat(DateText.parse(new Cell(kind, text))).isEqualTo(date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "31/02/1980",
        "00/01/1980",
        "5/13/1980",
        "1980",
        "5/9/1820",
        "abc",
        "5/9",
        "05/09/1980 hoặc 1981"
      })
  void what_is_no_date(String text) {
    assertThat(DateText.parse(new Cell(Cell.Kind.TEXT, text))).isNull();
  }

  @Test
  void a_bare_year_is_not_made_a_day() {
    LoanList list = BankRows.bank().with(1, "Ngày sinh", 1980L).read();

    assertThat(list.loans().getFirst().birthDate()).isNull();
    assertThat(list.warnings()).hasSize(1);
    assertThat(list.errors()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0, A", "25, Z", "26, AA", "51, AZ", "52, BA", "701, ZZ", "702, AAA"})
  void columns_have_letters(int column, String letters) {
    assertThat(SheetRow.letters(column)).isEqualTo(letters);
  }
}
