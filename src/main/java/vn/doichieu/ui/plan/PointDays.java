package vn.doichieu.ui.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.doichieu.domain.unit.TransactionPoint;
import vn.doichieu.ui.kit.Formats;

/// The days of one point as the clerk types them: `21/10, 22/10` or `21/10 đến 24/10`.
final class PointDays {
  private static final int LONGEST_RANGE = 60;
  private final TransactionPoint point;
  private final StringProperty typed = new SimpleStringProperty("");

  PointDays(TransactionPoint point, List<LocalDate> days) {
    this.point = point;
    typed.set(days.stream().map(Formats::date).collect(Collectors.joining(", ")));
  }

  TransactionPoint point() {
    return point;
  }

  StringProperty typed() {
    return typed;
  }

  /// The name under which problems point here.
  String place() {
    return "days." + point.id();
  }

  /// Empty when something cannot be read.
  ///
  /// @param year taken when none is typed
  Optional<TreeSet<LocalDate>> days(int year) {
    var days = new TreeSet<LocalDate>();
    for (String part : typed.get().split("[,;\\n]")) {
      if (!part.isBlank() && !add(part.strip(), year, days)) {
        return Optional.empty();
      }
    }
    return Optional.of(days);
  }

  private static boolean add(String part, int year, TreeSet<LocalDate> days) {
    String[] ends = part.split("\\s+-\\s+|\\s*\u2013\\s*|\\s+\\p{L}+\\s+", 2);
    Optional<LocalDate> from = Formats.parseDate(ends[0], year);
    Optional<LocalDate> to = ends.length == 1 ? from : Formats.parseDate(ends[1], year);
    if (from.isEmpty() || to.isEmpty() || to.get().isAfter(from.get().plusDays(LONGEST_RANGE))) {
      return false;
    }
    from.get().datesUntil(to.get().plusDays(1)).forEach(days::add);
    return !to.get().isBefore(from.get());
  }
}
