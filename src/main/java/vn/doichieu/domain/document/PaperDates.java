package vn.doichieu.domain.document;

import java.time.LocalDate;
import java.time.LocalTime;
import vn.doichieu.base.VietnameseDates;

/// Dates and times as papers write them.
///
/// Days below 10 and the months 1 and 2 get a leading zero, the months 3 to 9 do not (Nghị định
/// 30/2020/NĐ-CP, Phụ lục I, mục II.4).
public final class PaperDates {
  private PaperDates() {}

  /// `ngày 05 tháng 01 năm 2026`.
  public static String written(LocalDate date) {
    return VietnameseDates.written(date);
  }

  /// The same with room to write day and month by hand, for a paper that is not signed yet.
  public static String blank(int year) {
    return "ngày      tháng      năm " + year;
  }

  /// [#written] or, while the date is null, [#blank].
  public static String writtenOrBlank(LocalDate date, int year) {
    return date == null ? blank(year) : written(date);
  }

  /// `03/3/2026`.
  public static String slashed(LocalDate date) {
    return day(date) + "/" + month(date) + "/" + date.getYear();
  }

  /// `thứ Ba`, `Chủ nhật`.
  public static String weekday(LocalDate date) {
    return VietnameseDates.weekday(date);
  }

  /// `07 giờ 30 phút`.
  public static String time(LocalTime time) {
    return twoDigits(time.getHour()) + " giờ " + twoDigits(time.getMinute()) + " phút";
  }

  /// `07:30`, for tables.
  public static String shortTime(LocalTime time) {
    return VietnameseDates.clock(time);
  }

  /// A count or number below 10 with a leading zero: `05`.
  public static String twoDigits(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }

  private static String day(LocalDate date) {
    return twoDigits(date.getDayOfMonth());
  }

  private static String month(LocalDate date) {
    int month = date.getMonthValue();
    return month <= 2 ? "0" + month : Integer.toString(month);
  }
}
