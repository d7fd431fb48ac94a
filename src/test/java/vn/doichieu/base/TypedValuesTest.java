package vn.doichieu.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedValuesTest {
  @ParameterizedTest
  @CsvSource({
    "1/2/25, 2025-02-01",
    "01/02/2025, 2025-02-01",
    "01022025, 2025-02-01",
    "010225, 2025-02-01",
    "1/2, 2025-02-01",
    "0102, 2025-02-01",
    "1-2-2025, 2025-02-01",
    "1.2.2025, 2025-02-01",
    "1 2 2025, 2025-02-01",
    "2025-02-01, 2025-02-01",
    "' 29/2/2024 ', 2024-02-29",
    "15092026, 2026-09-15",
    "1/2/44, 2044-02-01",
    "1/2/45, 1945-02-01",
    "1/2/60, 1960-02-01"
  })
  void dates_as_clerks_type_them_in_2025(String typed, LocalDate date) {
    assertThat(TypedValues.date(typed, 2025)).contains(date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "30/2/2025", "29/2", "1/13", "0/1", "1/2/3", "1/2/025", "2025", "mai", "1//2"})
  void what_is_no_date_is_not_guessed(String typed) {
    assertThat(TypedValues.date(typed, 2025)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "7h30, 07:30",
    "07h30, 07:30",
    "7:30, 07:30",
    "07.30, 07:30",
    "0730, 07:30",
    "730, 07:30",
    "7g30, 07:30",
    "7h, 07:00",
    "7, 07:00",
    "13, 13:00",
    "7 giờ 30 phút, 07:30",
    "7 giờ, 07:00",
    "13H30, 13:30",
    "1330, 13:30",
    "0:05, 00:05"
  })
  void times_as_clerks_type_them(String typed, LocalTime time) {
    assertThat(TypedValues.time(typed)).contains(time);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "25h", "7h60", "7:3", "24:00", "12345", "sáng"})
  void what_is_no_time_is_not_guessed(String typed) {
    assertThat(TypedValues.time(typed)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "1.234.567, 1234567",
    "1234567, 1234567",
    "'1,234,567', 1234567",
    "1 234 567, 1234567",
    "1.234.567 đồng, 1234567",
    "500.000đ, 500000",
    "0, 0",
    "9223372036854775807, 9223372036854775807"
  })
  void amounts_as_clerks_type_them(String typed, long dong) {
    assertThat(TypedValues.money(typed)).contains(new Money(dong));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-5",
        "1,5",
        "1.23",
        "1.234,567",
        "12.34.567",
        "1.2345",
        "9223372036854775808",
        "năm"
      })
  void what_is_no_amount_in_whole_dong_is_not_guessed(String typed) {
    assertThat(TypedValues.money(typed)).isEmpty();
  }
}
