package vn.doichieu.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VietnameseDatesTest {
  @ParameterizedTest
  @CsvSource({
    "2026-01-05, ngày 05 tháng 01 năm 2026",
    "2026-02-09, ngày 09 tháng 02 năm 2026",
    "2026-03-05, ngày 05 tháng 3 năm 2026",
    "2026-09-30, ngày 30 tháng 9 năm 2026",
    "2025-10-15, ngày 15 tháng 10 năm 2025",
    "2025-12-01, ngày 01 tháng 12 năm 2025",
    "2026-02-10, ngày 10 tháng 02 năm 2026"
  })
  void days_below_ten_and_the_first_two_months_get_a_zero(LocalDate date, String written) {
    assertThat(VietnameseDates.written(date)).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource({"2025-10-21, 21/10/2025", "2026-03-05, 05/03/2026"})
  void dates_with_slashes_have_all_their_zeros(LocalDate date, String slashed) {
    assertThat(VietnameseDates.slashed(date)).isEqualTo(slashed);
  }

  @ParameterizedTest
  @CsvSource({
    "2025-10-20, thứ Hai",
    "2025-10-21, thứ Ba",
    "2025-10-22, thứ Tư",
    "2025-10-23, thứ Năm",
    "2025-10-24, thứ Sáu",
    "2025-10-25, thứ Bảy",
    "2025-10-26, Chủ nhật"
  })
  void days_of_the_week_are_named(LocalDate date, String name) {
    assertThat(VietnameseDates.weekday(date)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({"07:30, 7 giờ 30 phút", "07:00, 7 giờ", "13:05, 13 giờ 05 phút", "00:00, 0 giờ"})
  void times_on_paper(LocalTime time, String written) {
    assertThat(VietnameseDates.hours(time)).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource({"07:30, 07:30", "13:00, 13:00"})
  void times_on_screen(LocalTime time, String shown) {
    assertThat(VietnameseDates.clock(time)).isEqualTo(shown);
  }
}
