package vn.doichieu.domain.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaperDatesTest {
  @ParameterizedTest
  @CsvSource({
    "2026-01-05, ngày 05 tháng 01 năm 2026, 05/01/2026, thứ Hai",
    "2026-02-09, ngày 09 tháng 02 năm 2026, 09/02/2026, thứ Hai",
    "2026-03-05, ngày 05 tháng 3 năm 2026, 05/3/2026, thứ Năm",
    "2025-09-30, ngày 30 tháng 9 năm 2025, 30/9/2025, thứ Ba",
    "2025-10-15, ngày 15 tháng 10 năm 2025, 15/10/2025, thứ Tư",
    "2025-10-26, ngày 26 tháng 10 năm 2025, 26/10/2025, Chủ nhật"
  })
  void days_below_ten_and_the_months_one_and_two_get_a_zero(
      LocalDate date, String written, String slashed, String weekday) {
    assertThat(PaperDates.written(date)).isEqualTo(written);
    assertThat(PaperDates.slashed(date)).isEqualTo(slashed);
    assertThat(PaperDates.weekday(date)).isEqualTo(weekday);
  }

  @Test
  void a_time_is_written_with_both_units() {
    assertThat(PaperDates.time(LocalTime.of(7, 30))).isEqualTo("07 giờ 30 phút");
    assertThat(PaperDates.shortTime(LocalTime.of(13, 0))).isEqualTo("13:00");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2025-10-21|01 ngày, ngày 21/10/2025",
        "2025-10-21 2025-10-22|02 ngày, từ ngày 21/10/2025 đến ngày 22/10/2025",
        "2025-10-24 2025-10-27|02 ngày, ngày 24/10/2025 và ngày 27/10/2025",
        "2025-10-23 2025-10-24 2025-10-27|03 ngày, từ ngày 23/10/2025 đến ngày 24/10/2025 và ngày"
            + " 27/10/2025"
      })
  void days_of_a_point_are_named_by_their_runs(String days, String words) {
    List<LocalDate> dates = Arrays.stream(days.split(" ")).map(LocalDate::parse).toList();
    assertThat(DayRanges.of(dates)).isEqualTo(words);
  }
}
