package vn.doichieu.ui.kit;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import vn.doichieu.base.Money;
import vn.doichieu.base.TypedValues;

/// How dates, times and numbers are written on screen, and what is understood when typed.
public final class Formats {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private Formats() {}

  public static String date(LocalDate date) {
    return date == null ? "" : DATE.format(date);
  }

  public static String time(LocalTime time) {
    return time == null ? "" : TIME.format(time);
  }

  public static String number(long number) {
    return new Money(number).toString();
  }

  /// As clerks type dates; see [TypedValues#date].
  ///
  /// @param year taken when none is typed
  public static Optional<LocalDate> parseDate(String typed, int year) {
    return TypedValues.date(typed, year);
  }

  /// As clerks type times; see [TypedValues#time].
  public static Optional<LocalTime> parseTime(String typed) {
    return TypedValues.time(typed);
  }

  /// A whole number; dots, commas and spaces between the digits are not looked at, so that the
  /// digit pad's `.` and `,` both do.
  public static Optional<Long> parseNumber(String typed) {
    String digits = typed.strip().replaceAll("[.,\\s\\u00A0]", "");
    return digits.matches("-?\\d{1,18}") ? Optional.of(Long.parseLong(digits)) : Optional.empty();
  }
}
