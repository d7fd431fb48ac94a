package vn.doichieu.base;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Understands dates, times and amounts the way clerks type them. Empty means "not understood":
/// nothing is guessed.
public final class TypedValues {
  private static final Pattern SEPARATED_DATE =
      Pattern.compile("(\\d{1,2})[/.\\- ](\\d{1,2})(?:[/.\\- ](\\d{4}|\\d{2}))?");
  private static final Pattern BARE_DATE = Pattern.compile("(\\d{2})(\\d{2})(\\d{4}|\\d{2})?");
  private static final Pattern ISO_DATE = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
  private static final Pattern TIME =
      Pattern.compile("(\\d{1,2}) ?(?:[:.hg]|giờ) ?(?:(\\d{2}) ?(?:p|ph|phút)?)?");
  private static final Pattern BARE_TIME = Pattern.compile("(\\d{1,2}?)(\\d{2})?");
  private static final Pattern AMOUNT =
      Pattern.compile("(\\d{1,19}|\\d{1,3}(?:([., ])\\d{3})(?:\\2\\d{3}){0,5}) ?(?:đ|đồng|vnd)?");

  private TypedValues() {}

  /// `1/2/2025`, `1/2/25`, `01022025`, `010225`, `1-2-2025`, `2025-02-01`, or `1/2` and `0102` in
  /// the given year. A year of two digits is the one nearest to the given year, at most 19 years
  /// after it: in 2025, `44` is 2044 and `45` is 1945.
  public static Optional<LocalDate> date(String typed, int year) {
    String text = VietnameseText.clean(typed);
    Matcher iso = ISO_DATE.matcher(text);
    if (iso.matches()) {
      return day(iso.group(3), iso.group(2), iso.group(1), year);
    }
    for (Pattern pattern : new Pattern[] {SEPARATED_DATE, BARE_DATE}) {
      Matcher m = pattern.matcher(text);
      if (m.matches()) {
        return day(m.group(1), m.group(2), m.group(3), year);
      }
    }
    return Optional.empty();
  }

  /// `7h30`, `7:30`, `07.30`, `0730`, `730`, `7h`, `7`, `7 giờ 30 phút`.
  public static Optional<LocalTime> time(String typed) {
    String text = VietnameseText.clean(typed).toLowerCase(Locale.ROOT);
    for (Pattern pattern : new Pattern[] {TIME, BARE_TIME}) {
      Matcher m = pattern.matcher(text);
      if (m.matches()) {
        int hour = Integer.parseInt(m.group(1));
        int minute = m.group(2) == null ? 0 : Integer.parseInt(m.group(2));
        return hour < 24 && minute < 60
            ? Optional.of(LocalTime.of(hour, minute))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// `1.234.567`, `1234567`, `1,234,567`, `1 234 567`, with or without `đ`, `đồng`. Whole đồng
  /// only: `1,5` is not understood.
  public static Optional<Money> money(String typed) {
    Matcher m = AMOUNT.matcher(VietnameseText.clean(typed).toLowerCase(Locale.ROOT));
    if (!m.matches()) {
      return Optional.empty();
    }
    String digits = m.group(1).replaceAll("[., ]", "");
    boolean tooLarge = digits.length() == 19 && digits.compareTo(Long.toString(Long.MAX_VALUE)) > 0;
    return digits.length() > 19 || tooLarge
        ? Optional.empty()
        : Optional.of(new Money(Long.parseLong(digits)));
  }

  private static Optional<LocalDate> day(String day, String month, String year, int givenYear) {
    try {
      return Optional.of(
          LocalDate.of(year(year, givenYear), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static int year(String year, int givenYear) {
    if (year == null) {
      return givenYear;
    }
    int number = Integer.parseInt(year);
    if (year.length() == 4) {
      return number;
    }
    int latest = givenYear + 19;
    return latest - Math.floorMod(latest - number, 100);
  }
}
