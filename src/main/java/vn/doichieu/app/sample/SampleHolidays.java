package vn.doichieu.app.sample;

import static vn.doichieu.domain.unit.Holiday.Kind.HOLIDAY;
import static vn.doichieu.domain.unit.Holiday.Kind.MAKE_UP_WORKDAY;
import static vn.doichieu.domain.unit.Holiday.Kind.SUBSTITUTE_DAY_OFF;
import static vn.doichieu.domain.unit.Holiday.Kind.SWAPPED_DAY_OFF;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import vn.doichieu.domain.unit.Holiday;

/// The days off of civil servants in 2025 and 2026 (Bộ luật Lao động 2019, Điều 112; Thông báo số
/// 9441/TB-BNV of 2025; Nghị quyết số 28/2026/QH16 for 24 November).
final class SampleHolidays {
  private final LongSupplier ids;
  private final List<Holiday> holidays = new ArrayList<>();

  private SampleHolidays(LongSupplier ids) {
    this.ids = ids;
  }

  static List<Holiday> make(LongSupplier ids) {
    var days = new SampleHolidays(ids);
    days.of2025();
    days.of2026();
    return List.copyOf(days.holidays);
  }

  private void of2025() {
    add("2025-01-01", HOLIDAY, "Tết Dương lịch");
    newYear("2025-01-27");
    add("2025-04-07", HOLIDAY, "Giỗ Tổ Hùng Vương");
    add("2025-04-26", MAKE_UP_WORKDAY, "Làm bù cho ngày 02/5/2025");
    add("2025-04-30", HOLIDAY, "Ngày Chiến thắng");
    add("2025-05-01", HOLIDAY, "Ngày Quốc tế Lao động");
    add("2025-05-02", SWAPPED_DAY_OFF, "Hoán đổi với ngày 26/4/2025");
    add("2025-09-01", HOLIDAY, "Quốc khánh");
    add("2025-09-02", HOLIDAY, "Quốc khánh");
  }

  private void of2026() {
    add("2026-01-01", HOLIDAY, "Tết Dương lịch");
    add("2026-01-02", SWAPPED_DAY_OFF, "Hoán đổi với ngày 10/01/2026");
    add("2026-01-10", MAKE_UP_WORKDAY, "Làm bù cho ngày 02/01/2026");
    newYear("2026-02-16");
    add("2026-04-26", HOLIDAY, "Giỗ Tổ Hùng Vương");
    add("2026-04-27", SUBSTITUTE_DAY_OFF, "Nghỉ bù Giỗ Tổ Hùng Vương");
    add("2026-04-30", HOLIDAY, "Ngày Chiến thắng");
    add("2026-05-01", HOLIDAY, "Ngày Quốc tế Lao động");
    add("2026-08-22", MAKE_UP_WORKDAY, "Làm bù cho ngày 31/8/2026");
    add("2026-08-31", SWAPPED_DAY_OFF, "Hoán đổi với ngày 22/8/2026");
    add("2026-09-01", HOLIDAY, "Quốc khánh");
    add("2026-09-02", HOLIDAY, "Quốc khánh");
    add("2026-11-24", HOLIDAY, "Ngày Văn hóa Việt Nam");
  }

  private void newYear(String firstDay) {
    LocalDate first = LocalDate.parse(firstDay);
    first.datesUntil(first.plusDays(5)).forEach(day -> add(day, HOLIDAY, "Tết Âm lịch"));
  }

  private void add(String date, Holiday.Kind kind, String name) {
    add(LocalDate.parse(date), kind, name);
  }

  private void add(LocalDate date, Holiday.Kind kind, String name) {
    holidays.add(new Holiday(ids.getAsLong(), 0, date, kind, name));
  }
}
