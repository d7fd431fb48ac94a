package vn.doichieu.domain.roster;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.doichieu.base.Cell;
import vn.doichieu.base.SheetRow;

/// Where a list has what: its sheet, the row of its headings, its columns.
///
/// @param headerRow number of the row, from 1
/// @param columns index of each known column, 0 for A
/// @param headings the text over each known column
public record ColumnMap(
    String sheet,
    int headerRow,
    Map<ListColumn, Integer> columns,
    Map<ListColumn, String> headings) {
  /// Among how many filled rows at the top of a sheet the headings are looked for.
  public static final int HEAD = 25;

  public ColumnMap {
    columns = Map.copyOf(columns);
    headings = Map.copyOf(headings);
  }

  /// The best reading of the rows at the top of a sheet; it may lack columns, see [#missing()].
  public static Optional<ColumnMap> find(List<SheetRow> head) {
    ColumnMap best = null;
    for (SheetRow row : head) {
      ColumnMap found = read(row);
      if (best == null || found.columns.size() > best.columns.size()) {
        best = found;
      }
    }
    return Optional.ofNullable(best).filter(map -> map.columns.size() >= 3);
  }

  /// The columns that the user says, for a list with headings of its own.
  ///
  /// @param chosen index of each column, 0 for A
  public static ColumnMap chosen(SheetRow headerRow, Map<ListColumn, Integer> chosen) {
    Map<ListColumn, String> headings = new EnumMap<>(ListColumn.class);
    chosen.forEach(
        (column, index) -> {
          Cell cell = headerRow.cell(index);
          headings.put(column, cell == null ? column.heading() : CellText.clean(cell));
        });
    return new ColumnMap(headerRow.sheet(), headerRow.number(), chosen, headings);
  }

  /// Mandatory columns that the list does not have. A group may be known by its leader alone, a
  /// programme by its name.
  public List<ListColumn> missing() {
    return ListColumn.MANDATORY.stream().filter(c -> !has(c) && !hasInstead(c)).toList();
  }

  public boolean has(ListColumn column) {
    return columns.containsKey(column);
  }

  Cell cell(SheetRow row, ListColumn column) {
    Integer index = columns.get(column);
    return index == null ? null : row.cell(index);
  }

  /// Letter and heading, as the user finds the column: `T (Tổng dư nợ)`.
  String place(ListColumn column) {
    Integer index = columns.get(column);
    return index == null
        ? column.heading()
        : SheetRow.letters(index) + " (" + headings.get(column) + ")";
  }

  /// Whether the row holds these headings once more, as at page breaks.
  boolean repeats(SheetRow row) {
    return repeats(row, ListColumn.CUSTOMER_NAME) && repeats(row, ListColumn.LOAN_CODE);
  }

  private boolean repeats(SheetRow row, ListColumn column) {
    Cell cell = cell(row, column);
    return cell != null
        && cell.kind() == Cell.Kind.TEXT
        && ListColumn.key(cell.text()).equals(ListColumn.key(headings.get(column)));
  }

  private boolean hasInstead(ListColumn column) {
    return switch (column) {
      case GROUP -> has(ListColumn.GROUP_LEADER);
      case PROGRAMME -> has(ListColumn.PROGRAMME_NAME);
      default -> false;
    };
  }

  private static ColumnMap read(SheetRow row) {
    Map<ListColumn, Integer> columns = new EnumMap<>(ListColumn.class);
    Map<ListColumn, String> headings = new EnumMap<>(ListColumn.class);
    Map<ListColumn, Integer> ranks = new HashMap<>();
    for (int index = 0; index < row.cells().size(); index++) {
      Cell cell = row.cell(index);
      if (cell == null || cell.kind() != Cell.Kind.TEXT || cell.text().length() > 100) {
        continue;
      }
      String key = ListColumn.key(cell.text());
      for (ListColumn column : ListColumn.values()) {
        int rank = column.rank(key);
        if (rank >= 0 && rank < ranks.getOrDefault(column, Integer.MAX_VALUE)) {
          ranks.put(column, rank);
          columns.put(column, index);
          headings.put(column, CellText.clean(cell));
        }
      }
    }
    return new ColumnMap(row.sheet(), row.number(), columns, headings);
  }
}
