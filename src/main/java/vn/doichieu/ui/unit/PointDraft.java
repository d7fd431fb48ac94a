package vn.doichieu.ui.unit;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.StringProperty;
import vn.doichieu.base.Problem;
import vn.doichieu.domain.unit.TransactionPoint;

final class PointDraft extends Draft<TransactionPoint> {
  private static final String DAYS = "\\s*(\\d{1,9}([\\s,;.]+|$))*";

  final StringProperty code = text();
  final StringProperty name = text();
  final StringProperty formerWard = text();

  /// Days of the month, with commas or spaces between them: `7, 23`.
  final StringProperty monthlyDays = text();

  @Override
  void show(TransactionPoint point) {
    code.set(point == null ? "" : point.code());
    name.set(point == null ? "" : point.name());
    formerWard.set(point == null ? "" : point.formerWard());
    monthlyDays.set(point == null ? "" : days(point));
    active.set(point == null || point.active());
  }

  @Override
  TransactionPoint read(long id, int version) {
    return new TransactionPoint(
        id, version, clean(code), clean(name), clean(formerWard), days(), active.get());
  }

  @Override
  List<Problem> gaps() {
    return isReadable()
        ? List.of()
        : List.of(Problem.at("monthlyDays", "unit.point.monthlyDays.problem"));
  }

  static String days(TransactionPoint point) {
    return point.monthlyDays().stream().map(String::valueOf).collect(Collectors.joining(", "));
  }

  private boolean isReadable() {
    return clean(monthlyDays).matches(DAYS);
  }

  private List<Integer> days() {
    return isReadable()
        ? Arrays.stream(clean(monthlyDays).split("\\D+"))
            .filter(day -> !day.isEmpty())
            .map(Integer::valueOf)
            .distinct()
            .sorted()
            .toList()
        : List.of();
  }
}
