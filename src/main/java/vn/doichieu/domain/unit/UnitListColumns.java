package vn.doichieu.domain.unit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.doichieu.base.Cell;
import vn.doichieu.base.CellText;
import vn.doichieu.base.SheetRow;
import vn.doichieu.domain.unit.UnitListKind.Column;

/// Where a list has what.
///
/// @param header the row of its headings
/// @param indexes of each known column by its place, 0 for A
public record UnitListColumns(SheetRow header, Map<String, Integer> indexes) {
  /// Among how many filled rows at the top of a sheet the headings are looked for.
  static final int HEAD = 25;

  public UnitListColumns {
    indexes = Map.copyOf(indexes);
  }

  /// The row with most known headings, if it has all that are needed.
  public static Optional<UnitListColumns> find(List<Column> columns, List<SheetRow> rows) {
    return rows.stream()
        .limit(HEAD)
        .map(row -> in(columns, row))
        .filter(found -> found.isComplete(columns))
        .reduce((a, b) -> b.indexes.size() > a.indexes.size() ? b : a);
  }

  /// Of several columns that could be the same thing the one with the better known heading counts.
  private static UnitListColumns in(List<Column> columns, SheetRow row) {
    List<String> keys = new ArrayList<>();
    for (Cell cell : row.cells()) {
      boolean text = cell != null && cell.kind() == Cell.Kind.TEXT;
      keys.add(text ? CellText.headingKey(cell.text()) : "");
    }
    Map<String, Integer> indexes = new HashMap<>();
    for (Column column : columns) {
      column.headings().stream()
          .map(heading -> keys.indexOf(CellText.headingKey(heading)))
          .filter(index -> index >= 0 && !indexes.containsValue(index))
          .findFirst()
          .ifPresent(index -> indexes.put(column.place(), index));
    }
    return new UnitListColumns(row, indexes);
  }

  private boolean isComplete(List<Column> columns) {
    return columns.stream()
        .filter(Column::needed)
        .allMatch(column -> indexes.containsKey(column.place()));
  }

  /// The rows of the list: what comes after the headings and is not the headings once more.
  public List<SheetRow> listed(List<SheetRow> rows) {
    return rows.stream().filter(row -> row.number() > header.number() && !isHeader(row)).toList();
  }

  Cell cell(SheetRow row, String place) {
    Integer index = indexes.get(place);
    return index == null ? null : row.cell(index);
  }

  /// Letter and heading, as the user finds the column: `C (Điện thoại)`; empty for a column that
  /// the list does not have.
  String shown(String place) {
    Integer index = indexes.get(place);
    return index == null
        ? ""
        : SheetRow.letters(index) + " (" + CellText.shown(header.cell(index)) + ")";
  }

  /// Whether the row is the headings once more, as on each printed page.
  private boolean isHeader(SheetRow row) {
    return indexes.values().stream()
        .allMatch(
            index -> CellText.shown(row.cell(index)).equals(CellText.shown(header.cell(index))));
  }
}
