package vn.doichieu.domain.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class ForecastTest {
  private static final LocalDate MONDAY = LocalDate.of(2025, 11, 3);
  private static final Predicate<LocalDate> WEEKDAYS = day -> day.getDayOfWeek().getValue() < 6;

  private static Forecast after(Map<LocalDate, Integer> keyed, int left, LocalDate today) {
    return Forecast.of(new TreeMap<>(keyed), left, today, WEEKDAYS).orElse(null);
  }

  @Test
  void weekends_are_not_reckoned_with() {
    var forecast = after(Map.of(MONDAY, 300, MONDAY.plusDays(1), 100), 1_000, MONDAY.plusDays(1));
    assertThat(forecast.rowsPerDay()).isEqualTo(200);
    assertThat(forecast.finished()).as("Wednesday to Tuesday").isEqualTo(MONDAY.plusDays(8));
  }

  @Test
  void a_working_day_without_keying_slows_the_pace() {
    var forecast = after(Map.of(MONDAY, 200, MONDAY.plusDays(1), 200), 200, MONDAY.plusDays(4));
    assertThat(forecast.days()).as("Monday to Thursday; Friday has just begun").isEqualTo(4);
    assertThat(forecast.finished()).isEqualTo(MONDAY.plusDays(7));
  }

  @Test
  void keying_on_a_sunday_counts_as_a_day_of_work() {
    var forecast = after(Map.of(MONDAY.minusDays(1), 50, MONDAY, 50), 50, MONDAY);
    assertThat(forecast.days()).isEqualTo(2);
    assertThat(forecast.finished()).isEqualTo(MONDAY.plusDays(1));
  }

  @Test
  void one_day_is_not_enough_and_nothing_left_needs_no_forecast() {
    assertThat(after(Map.of(MONDAY, 500), 100, MONDAY.plusDays(3))).isNull();
    assertThat(after(Map.of(), 100, MONDAY)).isNull();
    assertThat(after(Map.of(MONDAY, 5, MONDAY.plusDays(1), 5), 0, MONDAY.plusDays(1))).isNull();
  }

  @Test
  void no_date_is_told_that_lies_beyond_all_plans() {
    var keyed = Map.of(MONDAY, 1, MONDAY.plusDays(1), 1);
    assertThat(after(keyed, 100_000, MONDAY.plusDays(1))).isNull();
  }
}
