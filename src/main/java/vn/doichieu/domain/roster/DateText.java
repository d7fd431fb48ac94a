package vn.doichieu.domain.roster;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.doichieu.base.Cell;
import vn.doichieu.base.CellText;

/// Dates as lists hold them: date cells, bare day numbers, or text in several customs.
final class DateText {
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4}|\\d{2})");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})[/.-](\\d{1,2})[/.-](\\d{1,2})");

  /// A day with a time behind it, as sheets and other programs write it.
  private static final Pattern TIMED = Pattern.compile("([^ T]+)[ T]\\d{1,2}:.*");

  private static final Pattern DIGITS = Pattern.compile("(\\d{1,2})(\\d{2})(\\d{4})");
  private static final Pattern YEAR = Pattern.compile("(19|20)\\d{2}");
  private static final int LAST_DAY_NUMBER = 73_050; // 31/12/2099

  private DateText() {}

  static boolean isYearOnly(Cell cell) {
    return cell.kind() != Cell.Kind.DATE && YEAR.matcher(CellText.clean(cell)).matches();
  }

  /// @return null when the cell holds no day of the calendar between 1900 and 2100
  static LocalDate parse(Cell cell) {
    String text = CellText.clean(cell);
    Matcher timed = TIMED.matcher(text);
    String day = timed.matches() ? timed.group(1) : text;
    LocalDate date = cell.kind() == Cell.Kind.NUMBER ? ofNumber(day) : ofText(day);
    return date == null || date.getYear() < 1900 || date.getYear() > 2100 ? null : date;
  }

  private static LocalDate ofNumber(String number) {
    String whole = number.contains(".") ? number.substring(0, number.indexOf('.')) : number;
    if (!CellText.isDigits(whole) || whole.length() > 8) {
      return null;
    }
    int value = Integer.parseInt(whole);
    if (value >= 61 && value <= LAST_DAY_NUMBER) {
      return LocalDate.of(1899, 12, 30).plusDays(value);
    }
    return ofText(whole);
  }

  private static LocalDate ofText(String text) {
    Matcher matcher = DAY_FIRST.matcher(text);
    if (matcher.matches() || (matcher = DIGITS.matcher(text)).matches()) {
      return of(year(matcher.group(3)), matcher.group(2), matcher.group(1));
    }
    matcher = YEAR_FIRST.matcher(text);
    return matcher.matches()
        ? of(Integer.parseInt(matcher.group(1)), matcher.group(2), matcher.group(3))
        : null;
  }

  private static int year(String digits) {
    int year = Integer.parseInt(digits);
    if (digits.length() == 4) {
      return year;
    }
    return year < 30 ? 2000 + year : 1900 + year;
  }

  private static LocalDate of(int year, String month, String day) {
    try {
      return LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(day));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
