package vn.doichieu.ui.kit;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import vn.doichieu.base.Messages;
import vn.doichieu.base.Money;
import vn.doichieu.base.Table.Kind;

/// Words and sums of table cells.
final class Cells {
  private Cells() {}

  static String words(Object value) {
    return switch (value) {
      case null -> "";
      case Long number -> Formats.number(number);
      case LocalDate date -> Formats.date(date);
      default -> value.toString();
    };
  }

  static <R> String total(Column<R> column, List<R> rows) {
    long sum = 0;
    for (R row : rows) {
      Object value = column.value().apply(row);
      sum =
          Math.addExact(
              sum,
              switch (value) {
                case Money money -> money.dong();
                case Long number -> number;
                case null, default -> 0L;
              });
    }
    return Formats.number(sum);
  }

  static String alignment(Kind kind) {
    return switch (kind) {
      case TEXT -> "cell-text";
      case NUMBER, MONEY -> "cell-number";
      case DATE -> "cell-date";
    };
  }

  /// Headings and rows, tab between cells: what Excel pastes as a range. Numbers without dots.
  static <R> String tabSeparated(List<Column<R>> columns, List<R> rows) {
    String headings =
        columns.stream().map(c -> Messages.text(c.headingKey())).collect(Collectors.joining("\t"));
    return rows.stream()
        .map(
            row ->
                columns.stream()
                    .map(c -> plain(c.value().apply(row)))
                    .collect(Collectors.joining("\t")))
        .collect(Collectors.joining("\n", headings + "\n", "\n"));
  }

  private static String plain(Object value) {
    return switch (value) {
      case Money money -> Long.toString(money.dong());
      case Long number -> number.toString();
      case null, default -> words(value).replaceAll("[\\t\\r\\n]+", " ");
    };
  }
}
