package vn.doichieu.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormatsTest {
  @ParameterizedTest
  @CsvSource({
    "01/02/2025, 2025-02-01",
    "1/2/25, 2025-02-01",
    "01022025, 2025-02-01",
    "010225, 2025-02-01",
    "1/2, 2026-02-01",
    "0102, 2026-02-01",
    "1-2-2025, 2025-02-01",
    "1.2.25, 2025-02-01",
    "' 29/2/2024 ', 2024-02-29",
  })
  void a_date_is_understood_as_clerks_type_it(String typed, LocalDate date) {
    assertThat(Formats.parseDate(typed, 2026)).contains(date);
  }

  @ParameterizedTest
  @ValueSource(strings = {"29/2/2025", "31/4", "32/1/2025", "1/13/2025", "1/2/202", "mai", "1"})
  void what_is_no_date_is_not_guessed(String typed) {
    assertThat(Formats.parseDate(typed, 2026)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "07:30, 07:30",
    "7:30, 07:30",
    "7h30, 07:30",
    "7h, 07:00",
    "730, 07:30",
    "0730, 07:30",
    "7, 07:00",
    "13, 13:00",
    "1330, 13:30",
    "7 giờ 30 phút, 07:30"
  })
  void a_time_is_understood_as_clerks_type_it(String typed, LocalTime time) {
    assertThat(Formats.parseTime(typed)).contains(time);
  }

  @ParameterizedTest
  @ValueSource(strings = {"25:00", "7:60", "24", "sáng"})
  void what_is_no_time_is_not_guessed(String typed) {
    assertThat(Formats.parseTime(typed)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"1.234.567 | 1234567", "1,234,567 | 1234567", "1 234 567 | 1234567", "-5 | -5"})
  void the_digit_pads_dot_and_comma_both_do(String typed, long number) {
    assertThat(Formats.parseNumber(typed)).contains(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1a", "--1", "1234567890123456789", "."})
  void what_is_no_number_is_not_guessed(String typed) {
    assertThat(Formats.parseNumber(typed)).isEmpty();
  }
}
