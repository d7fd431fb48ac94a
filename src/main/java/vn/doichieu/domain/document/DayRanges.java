package vn.doichieu.domain.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Days in words: `02 ngày, từ ngày 21/10/2025 đến ngày 22/10/2025`.
final class DayRanges {
  private DayRanges() {}

  /// @param days in order
  static String of(List<LocalDate> days) {
    if (days.isEmpty()) {
      return "thời gian thông báo sau";
    }
    var parts = new ArrayList<String>();
    LocalDate from = days.getFirst();
    for (int i = 0; i < days.size(); i++) {
      LocalDate day = days.get(i);
      if (i + 1 == days.size() || !days.get(i + 1).equals(day.plusDays(1))) {
        parts.add(range(from, day));
        from = i + 1 < days.size() ? days.get(i + 1) : day;
      }
    }
    String last = parts.removeLast();
    String all = parts.isEmpty() ? last : String.join(", ", parts) + " và " + last;
    return PaperDates.twoDigits(days.size()) + " ngày, " + all;
  }

  private static String range(LocalDate from, LocalDate to) {
    return from.equals(to)
        ? "ngày " + PaperDates.slashed(from)
        : "từ ngày " + PaperDates.slashed(from) + " đến ngày " + PaperDates.slashed(to);
  }
}
