package vn.doichieu.ui.kit;

import java.util.function.Function;
import vn.doichieu.base.Table.Kind;
import vn.doichieu.base.VietnameseOrder;

/// A typed column of a table.
///
/// @param headingKey its heading; also the name under which its width is remembered
/// @param width in pixels at 100 % zoom
/// @param total whether the last row sums it
record Column<R>(
    String headingKey,
    Kind kind,
    Function<R, ?> value,
    boolean personName,
    int width,
    boolean total) {

  /// What rows are ordered by when sorted on this column; null for an empty cell.
  Comparable<?> sortKey(R row) {
    Object value = value().apply(row);
    if (value == null) {
      return null;
    }
    if (kind != Kind.TEXT) {
      return (Comparable<?>) value;
    }
    String text = value.toString();
    return personName ? VietnameseOrder.personKey(text) : VietnameseOrder.key(text);
  }

  Column<R> withWidth(int pixels) {
    return new Column<>(headingKey, kind, value, personName, pixels, total);
  }

  Column<R> withTotal() {
    return new Column<>(headingKey, kind, value, personName, width, true);
  }

  Column<R> asPersonName() {
    return new Column<>(headingKey, kind, value, true, width, total);
  }
}
