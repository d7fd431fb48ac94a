package vn.doichieu.domain.announce;

import static vn.doichieu.domain.announce.Rewriting.anyCase;
import static vn.doichieu.domain.announce.Rewriting.number;
import static vn.doichieu.domain.announce.Rewriting.rewrite;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Reads dates and weekdays: `21/10/2025`, `21-22/10`, `tháng 10/2025`, `thứ 3`. Whether `21/10`
/// alone is a date shows in the word before it; where it does not, the slash stays and is flagged.
final class SpokenDates {
  private static final String NOT_IN_NUMBER = "(?<![\\d.,/])";
  private static final String END = "(?![\\d/]|[.,]\\d)";
  private static final Pattern RANGE =
      anyCase(
          NOT_IN_NUMBER
              + "(?:từ\\s+)?(?:ngày\\s+)?(\\d{1,2})(?:/(\\d{1,2}))?(?:/(\\d{4}))?"
              + "\\s*[-–]\\s*(?:ngày\\s+)?(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}))?"
              + END);
  private static final Pattern FULL =
      anyCase(NOT_IN_NUMBER + "(?:ngày\\s+)?(\\d{1,2})/(\\d{1,2})/(\\d{4})" + END);
  private static final Pattern DAY_AND_MONTH =
      anyCase(
          "(?:(\\bngày\\s+)|(?<=\\b(?:từ|đến|sáng|trưa|chiều|tối|hôm|trước|sau)\\s)"
              + "|(?<=\\b(?:thứ (?:\\d|\\p{L}{2,4})|chủ nhật),? ))(\\d{1,2})/(\\d{1,2})"
              + END);
  private static final Pattern IN_WORDS =
      anyCase("\\bngày\\s+(\\d{1,2})\\s+tháng\\s+(\\d{1,2})" + END);
  private static final Pattern MONTH = anyCase("\\btháng\\s+(\\d{1,2})(?:/(\\d{4}))?" + END);
  private static final Pattern WEEKDAYS =
      anyCase("\\bthứ\\s+([2-7])\\s*(?:[-–]|đến)\\s*(?:thứ\\s+)?([2-7])" + END);
  private static final Pattern WEEKDAY = anyCase("\\bthứ\\s+([2-7])" + END);
  private static final List<String> WEEKDAY_NAMES = List.of("Hai", "Ba", "Tư", "Năm", "Sáu", "Bảy");
  private final ReadingStyle style;

  SpokenDates(ReadingStyle style) {
    this.style = style;
  }

  String read(String line) {
    String read = rewrite(line, RANGE, (match, _) -> range(match));
    read = rewrite(read, FULL, (match, _) -> date(match, 1));
    read = rewrite(read, DAY_AND_MONTH, (match, _) -> day(match.group(2), match.group(3)));
    read = rewrite(read, IN_WORDS, (match, _) -> day(match.group(1), match.group(2)));
    read = rewrite(read, MONTH, (match, _) -> month(match.group(1)) + year(match.group(2)));
    read =
        rewrite(
            read,
            WEEKDAYS,
            (match, _) -> weekday(match.group(1)) + " đến " + weekday(match.group(2)));
    return rewrite(read, WEEKDAY, (match, _) -> weekday(match.group(1)));
  }

  private String range(MatchResult match) {
    String to = date(match, 4);
    String monthOfFrom = match.group(2) == null ? match.group(5) : match.group(2);
    if (to == null || !exists(match.group(1), monthOfFrom, match.group(3))) {
      return null;
    }
    String from =
        match.group(2) == null
            ? dayOnly(match.group(1))
            : day(match.group(1), match.group(2)) + year(match.group(3));
    return "từ " + from + " đến " + to;
  }

  private String date(MatchResult match, int group) {
    String year = match.group(group + 2);
    return exists(match.group(group), match.group(group + 1), year)
        ? day(match.group(group), match.group(group + 1)) + year(year)
        : null;
  }

  private String day(String day, String month) {
    return exists(day, month, null) ? dayOnly(day) + " " + month(month) : null;
  }

  private String dayOnly(String day) {
    boolean named = style.earlyDaysNamed() && number(day) <= 10;
    return (named ? "ngày mùng " : "ngày ") + style.numbers().read(number(day));
  }

  /// The fourth month is `tháng tư`.
  private String month(String month) {
    return "tháng " + (number(month) == 4 ? "tư" : style.numbers().read(number(month)));
  }

  private String year(String year) {
    return year == null ? "" : " năm " + style.numbers().read(number(year));
  }

  private static String weekday(String number) {
    return "thứ " + WEEKDAY_NAMES.get(number(number) - 2);
  }

  private static boolean exists(String day, String month, String year) {
    try {
      MonthDay monthDay = MonthDay.of(number(month), number(day));
      return year == null || monthDay.isValidYear(number(year));
    } catch (DateTimeException noSuchDay) {
      return false;
    }
  }
}
