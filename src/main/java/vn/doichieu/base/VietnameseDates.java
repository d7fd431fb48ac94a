package vn.doichieu.base;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Dates and times as Vietnamese papers and screens write them.
public final class VietnameseDates {
  private static final DateTimeFormatter SLASHED =
      DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final String[] WEEKDAYS = {
    "thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"
  };

  private VietnameseDates() {}

  /// `ngày 05 tháng 01 năm 2026`: days below 10 and the months 1 and 2 get a leading zero, the
  /// other months do not (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.4).
  public static String written(LocalDate date) {
    String month = (date.getMonthValue() < 3 ? "0" : "") + date.getMonthValue();
    return "ngày %02d tháng %s năm %d".formatted(date.getDayOfMonth(), month, date.getYear());
  }

  /// `21/10/2025`.
  public static String slashed(LocalDate date) {
    return SLASHED.format(date);
  }

  /// `thứ Ba`, `Chủ nhật`: names of days keep their capital inside a sentence (the same decree, Phụ
  /// lục II).
  public static String weekday(LocalDate date) {
    return weekday(date.getDayOfWeek());
  }

  public static String weekday(DayOfWeek day) {
    return WEEKDAYS[day.ordinal()];
  }

  /// On screen: `07:30`.
  public static String clock(LocalTime time) {
    return CLOCK.format(time);
  }

  /// On paper: `7 giờ 30 phút`, and `7 giờ` on the hour.
  public static String hours(LocalTime time) {
    String minutes = time.getMinute() == 0 ? "" : " %02d phút".formatted(time.getMinute());
    return time.getHour() + " giờ" + minutes;
  }
}
