package vn.doichieu.ui.kit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.doichieu.base.Money;

/// How dates, times and numbers are written on screen, and what is understood when typed.
public final class Formats {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final Pattern PARTED_DATE =
      Pattern.compile("(\\d{1,2})[/.\\- ](\\d{1,2})(?:[/.\\- ](\\d{4}|\\d{2}))?");
  private static final Pattern SOLID_DATE = Pattern.compile("(\\d{2})(\\d{2})(\\d{4}|\\d{2})?");
  private static final Pattern PARTED_TIME =
      Pattern.compile("(\\d{1,2})\\s*(?:[:.hHgG]|giờ)\\s*(\\d{2})?(?:\\s*phút)?");
  private static final Pattern SOLID_TIME = Pattern.compile("(\\d{1,2}?)(\\d{2})?");

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

  /// `01/02/2025`, `1/2/25`, `01022025`, `010225`, and without a year `1/2`, `0102`.
  ///
  /// @param year taken when none is typed
  public static Optional<LocalDate> parseDate(String typed, int year) {
    Matcher match = PARTED_DATE.matcher(typed.strip());
    if (!match.matches()) {
      match = SOLID_DATE.matcher(typed.strip());
      if (!match.matches()) {
        return Optional.empty();
      }
    }
    int day = Integer.parseInt(match.group(1));
    int month = Integer.parseInt(match.group(2));
    String last = match.group(3);
    int full = last == null ? year : Integer.parseInt(last) + (last.length() == 2 ? 2000 : 0);
    try {
      return Optional.of(LocalDate.of(full, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /// `07:30`, `7:30`, `7h30`, `7h`, `730`, `0730`, `7`.
  public static Optional<LocalTime> parseTime(String typed) {
    Matcher match = PARTED_TIME.matcher(typed.strip());
    if (!match.matches()) {
      match = SOLID_TIME.matcher(typed.strip());
      if (!match.matches()) {
        return Optional.empty();
      }
    }
    int hour = Integer.parseInt(match.group(1));
    int minute = match.group(2) == null ? 0 : Integer.parseInt(match.group(2));
    return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
  }

  /// A whole number; dots, commas and spaces between the digits are not looked at, so that the
  /// digit pad's `.` and `,` both do.
  public static Optional<Long> parseNumber(String typed) {
    String digits = typed.strip().replaceAll("[.,\\s\\u00A0]", "");
    return digits.matches("-?\\d{1,18}") ? Optional.of(Long.parseLong(digits)) : Optional.empty();
  }
}
