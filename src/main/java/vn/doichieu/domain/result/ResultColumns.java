package vn.doichieu.domain.result;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.doichieu.base.Cell;
import vn.doichieu.base.CellText;
import vn.doichieu.base.SheetRow;
import vn.doichieu.domain.roster.ColumnMemory;
import vn.doichieu.domain.roster.Headings;

/// Where a sheet with results has what.
///
/// @param header the row of its headings; the lower one when they stand in two rows
/// @param columns index of each known column, 0 for A
public record ResultColumns(SheetRow header, Map<ResultColumn, Integer> columns) {
  /// Among how many filled rows at the top of a sheet the headings are looked for.
  public static final int HEAD = 25;

  public ResultColumns {
    columns = Map.copyOf(columns);
  }

  /// The best reading of the rows at the top of a sheet; it may lack columns, see [#missing()].
  public static Optional<ResultColumns> find(List<SheetRow> head) {
    ResultColumns best = null;
    for (int i = 0; i < head.size(); i++) {
      ResultColumns found = in(head.get(i));
      if (i + 1 < head.size()) {
        found = found.withSecondRow(head.get(i + 1));
      }
      if (best == null || found.columns.size() > best.columns.size()) {
        best = found;
      }
    }
    return Optional.ofNullable(best).filter(c -> c.columns.size() >= 2);
  }

  /// The same, but as the user sorted the headings out where he did.
  public static Optional<ResultColumns> find(
      List<SheetRow> head, ColumnMemory<ResultColumn> memory) {
    return memory
        .header(head)
        .map(header -> new ResultColumns(header, memory.columns(header)))
        .or(() -> find(head));
  }

  /// What is recognised in one row of headings.
  public static ResultColumns in(SheetRow row) {
    return new ResultColumns(row, Headings.recognised(row, ResultColumn.class, ResultColumn::rank));
  }

  /// The bank's list parts "không có khả năng trả nợ" into amount, cause and explanation, one row
  /// below.
  private ResultColumns withSecondRow(SheetRow below) {
    Map<ResultColumn, Integer> more = new HashMap<>(in(below).columns);
    boolean isHeading = has(ResultColumn.LOAN_CODE) && cell(below, ResultColumn.LOAN_CODE) == null;
    more.keySet().removeAll(columns.keySet());
    more.values().removeAll(columns.values());
    if (!isHeading || more.isEmpty()) {
      return this;
    }
    more.putAll(columns);
    return new ResultColumns(below, more);
  }

  public String sheet() {
    return header.sheet();
  }

  /// What is needed and not there; of the columns that say what became of a loan one is enough.
  public List<ResultColumn> missing() {
    List<ResultColumn> missing = new ArrayList<>();
    if (!has(ResultColumn.LOAN_CODE)) {
      missing.add(ResultColumn.LOAN_CODE);
    }
    if (ResultColumn.TELLING.stream().noneMatch(this::has)) {
      missing.add(ResultColumn.OUTCOME);
    }
    return missing;
  }

  public boolean has(ResultColumn column) {
    return columns.containsKey(column);
  }

  /// Whether the file knows how a loan was reconciled, not only that it was.
  boolean tellsOutcome() {
    return has(ResultColumn.OUTCOME);
  }

  /// Not what a merged cell shows beside further rows: no loan takes over the result of another
  /// without being asked.
  Cell cell(SheetRow row, ResultColumn column) {
    Integer index = columns.get(column);
    Cell cell = index == null ? null : row.cell(index);
    return cell == null || cell.merged() ? null : cell;
  }

  /// Letter and heading, as the user finds the column: `T (Kết quả)`.
  String place(ResultColumn column) {
    Integer index = columns.get(column);
    if (index == null) {
      return column.heading();
    }
    Cell cell = header.cell(index);
    String heading = cell == null ? column.heading() : CellText.shown(cell);
    return SheetRow.letters(index) + " (" + heading + ")";
  }
}
