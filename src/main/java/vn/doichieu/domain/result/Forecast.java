package vn.doichieu.domain.result;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Predicate;

/// When the keying will be finished if it goes on as it went so far.
///
/// @param rows keyed from `from` to `to`
/// @param days working days of that time, also those on which nothing was keyed
/// @param left loans without a result
public record Forecast(
    int rows, int days, LocalDate from, LocalDate to, int left, LocalDate finished) {
  private static final int FEWEST_DAYS = 2;

  /// Nobody plans further.
  private static final int MOST_DAYS = 2_000;

  /// @param keyed how many rows were keyed on which day
  /// @param today counts as a working day of the past when something was keyed on it
  /// @param working which days are worked
  /// @return empty with less than two days of data, or when nothing is left, or much too much
  public static Optional<Forecast> of(
      SortedMap<LocalDate, Integer> keyed,
      int left,
      LocalDate today,
      Predicate<LocalDate> working) {
    if (keyed.size() < FEWEST_DAYS || left == 0) {
      return Optional.empty();
    }
    LocalDate from = keyed.firstKey();
    LocalDate yesterday = today.minusDays(1);
    LocalDate to = keyed.lastKey().isAfter(yesterday) ? keyed.lastKey() : yesterday;
    int days =
        (int)
            from.datesUntil(to.plusDays(1))
                .filter(day -> working.test(day) || keyed.containsKey(day))
                .count();
    int rows = keyed.values().stream().mapToInt(Integer::intValue).sum();
    long needed = Math.ceilDiv((long) left * days, rows);
    return needed > MOST_DAYS
        ? Optional.empty()
        : Optional.of(new Forecast(rows, days, from, to, left, after(to, needed, working)));
  }

  public int rowsPerDay() {
    return Math.max(1, Math.round((float) rows / days));
  }

  private static LocalDate after(LocalDate start, long days, Predicate<LocalDate> working) {
    LocalDate date = start;
    for (long left = days; left > 0; ) {
      date = date.plusDays(1);
      left -= working.test(date) ? 1 : 0;
    }
    return date;
  }
}
