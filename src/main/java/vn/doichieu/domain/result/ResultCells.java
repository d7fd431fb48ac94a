package vn.doichieu.domain.result;

import java.util.Optional;
import java.util.function.Function;
import vn.doichieu.base.Cell;
import vn.doichieu.base.CellText;
import vn.doichieu.base.Finding;
import vn.doichieu.base.Money;
import vn.doichieu.base.SheetRow;
import vn.doichieu.base.Text;
import vn.doichieu.domain.roster.AmountCell;
import vn.doichieu.domain.roster.Findings;

/// The cells of one row of a sheet with results by what they mean; notes what is wrong.
final class ResultCells {
  private final ResultColumns columns;
  private final SheetRow row;
  private final Findings errors;
  private final Findings warnings;
  private boolean failed;

  ResultCells(ResultColumns columns, SheetRow row, Findings errors, Findings warnings) {
    this.columns = columns;
    this.row = row;
    this.errors = errors;
    this.warnings = warnings;
  }

  int row() {
    return row.number();
  }

  /// Whether an error was found in any cell read so far.
  boolean failed() {
    return failed;
  }

  boolean has(ResultColumn column) {
    return columns.cell(row, column) != null;
  }

  boolean isNumber(ResultColumn column) {
    return has(column) && columns.cell(row, column).kind() == Cell.Kind.NUMBER;
  }

  /// @return empty for an empty cell
  String text(ResultColumn column, int longest) {
    String text = text(column);
    if (text.length() > longest) {
      error(column, Text.of("import.cell.tooLong", String.valueOf(longest)));
    }
    return text;
  }

  /// @return empty for an empty cell, and for one that cannot be read
  String text(ResultColumn column) {
    Cell cell = usable(column);
    return cell == null ? "" : CellText.clean(cell);
  }

  /// What the cell names.
  ///
  /// @param unknown key of what is said when it names nothing
  /// @return null for an empty cell
  <T> T named(ResultColumn column, Function<String, Optional<T>> find, String unknown) {
    String text = text(column);
    if (text.isEmpty() || text.matches("[-–—]")) {
      return null;
    }
    Optional<T> found = find.apply(text);
    if (found.isEmpty()) {
      error(column, Text.of(unknown, text));
    }
    return found.orElse(null);
  }

  /// With its sign; null for an empty cell.
  Money amount(ResultColumn column) {
    Cell cell = usable(column);
    if (cell == null) {
      return null;
    }
    AmountCell amount = AmountCell.read(cell);
    if (amount.wrong() != null) {
      error(column, amount.wrong());
      return null;
    }
    return new Money(amount.dong());
  }

  /// Null for an empty cell.
  Money amountNotNegative(ResultColumn column) {
    Money amount = amount(column);
    if (amount != null && amount.dong() < 0) {
      error(column, Text.of("import.amount.negative"));
      return null;
    }
    return amount;
  }

  void error(ResultColumn column, Text message) {
    failed = true;
    errors.add(finding(column, message));
  }

  void doubt(ResultColumn column, Text message) {
    warnings.add(finding(column, message));
  }

  private Finding finding(ResultColumn column, Text message) {
    String value = CellText.shown(columns.cell(row, column));
    return new Finding(row.sheet(), row.number(), columns.place(column), value, message);
  }

  private Cell usable(ResultColumn column) {
    Cell cell = columns.cell(row, column);
    if (cell == null) {
      return null;
    }
    if (cell.kind() == Cell.Kind.FORMULA || cell.kind() == Cell.Kind.ERROR) {
      boolean formula = cell.kind() == Cell.Kind.FORMULA;
      error(column, Text.of(formula ? "import.cell.formula" : "import.cell.error"));
      return null;
    }
    return cell;
  }
}
