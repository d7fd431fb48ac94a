package vn.doichieu.domain.roster;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.doichieu.base.Cell;
import vn.doichieu.base.CellText;
import vn.doichieu.base.SheetRow;

/// Where a list has what: its sheet, the row of its headings, its columns.
///
/// @param header the row of its headings
/// @param columns index of each known column, 0 for A
public record ColumnMap(SheetRow header, Map<ListColumn, Integer> columns) {
  /// Among how many filled rows at the top of a sheet the headings are looked for.
  public static final int HEAD = 25;

  public ColumnMap {
    columns = Map.copyOf(columns);
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

  /// The same, but as the user sorted the headings out where he did.
  public static Optional<ColumnMap> find(List<SheetRow> head, ColumnMemory<ListColumn> memory) {
    return memory
        .header(head)
        .map(header -> chosen(header, memory.columns(header)))
        .or(() -> find(head));
  }

  /// The columns that the user says, for a list with headings of its own.
  ///
  /// @param chosen index of each column, 0 for A
  public static ColumnMap chosen(SheetRow headerRow, Map<ListColumn, Integer> chosen) {
    return new ColumnMap(headerRow, chosen);
  }

  public String sheet() {
    return header.sheet();
  }

  /// Number of the row of headings, from 1.
  public int headerRow() {
    return header.number();
  }

  /// Whether the columns are others than would have been recognised.
  public boolean isSetByHand() {
    return !read(header).columns.equals(columns);
  }

  /// The text over a known column.
  String heading(ListColumn column) {
    Cell cell = header.cell(columns.get(column));
    return cell == null ? column.heading() : CellText.clean(cell);
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
        : SheetRow.letters(index) + " (" + heading(column) + ")";
  }

  /// Whether the row holds these headings once more, as at page breaks.
  boolean repeats(SheetRow row) {
    return repeats(row, ListColumn.CUSTOMER_NAME) && repeats(row, ListColumn.LOAN_CODE);
  }

  private boolean repeats(SheetRow row, ListColumn column) {
    Cell cell = cell(row, column);
    return cell != null
        && cell.kind() == Cell.Kind.TEXT
        && CellText.headingKey(cell.text()).equals(CellText.headingKey(heading(column)));
  }

  private boolean hasInstead(ListColumn column) {
    return switch (column) {
      case GROUP -> has(ListColumn.GROUP_LEADER);
      case PROGRAMME -> has(ListColumn.PROGRAMME_NAME);
      default -> false;
    };
  }

  private static ColumnMap read(SheetRow row) {
    return new ColumnMap(row, Headings.recognised(row, ListColumn.class, ListColumn::rank));
  }
}
