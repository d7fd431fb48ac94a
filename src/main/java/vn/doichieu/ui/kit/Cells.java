package vn.doichieu.ui.kit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.doichieu.base.Messages;
import vn.doichieu.base.Money;
import vn.doichieu.base.Table;
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
    return Formats.number(sum(column, rows));
  }

  private static <R> long sum(Column<R> column, List<R> rows) {
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
    return sum;
  }

  /// With STT before the columns and, where one is summed, the row "Tổng cộng".
  static <R> Table table(String title, List<Column<R>> columns, List<R> rows) {
    List<Table.Column> headings = new ArrayList<>();
    headings.add(new Table.Column(Messages.text("kit.table.number"), Kind.NUMBER, 56));
    List<Object> totals = new ArrayList<>();
    totals.add(null);
    for (Column<R> column : columns) {
      String heading = Messages.text(column.headingKey());
      headings.add(new Table.Column(heading, column.kind(), column.width()));
      totals.add(totalCell(column, rows, totals.size() == 1));
    }
    List<List<Object>> cells = new ArrayList<>(rows.size());
    for (R row : rows) {
      List<Object> line = new ArrayList<>(columns.size() + 1);
      line.add(cells.size() + 1L);
      columns.forEach(column -> line.add(column.value().apply(row)));
      cells.add(line);
    }
    boolean summed = columns.stream().anyMatch(Column::total);
    return new Table(title, headings, cells, summed ? totals : List.of());
  }

  private static <R> Object totalCell(Column<R> column, List<R> rows, boolean first) {
    if (!column.total()) {
      return first ? Messages.text("kit.table.total") : null;
    }
    long sum = sum(column, rows);
    return column.kind() == Kind.MONEY ? new Money(sum) : (Object) sum;
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
