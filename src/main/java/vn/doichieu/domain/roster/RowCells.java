package vn.doichieu.domain.roster;

import java.time.LocalDate;
import vn.doichieu.base.Cell;
import vn.doichieu.base.CellText;
import vn.doichieu.base.Finding;
import vn.doichieu.base.SheetRow;
import vn.doichieu.base.Text;

/// The cells of one row by what they mean; notes what is wrong, doubtful or repaired.
final class RowCells {
  /// So many zeros may a text have lost; a shorter one is a mistake.
  private static final int LOST_ZEROS_IN_TEXT = 3;

  private final ColumnMap map;
  private final SheetRow row;
  private final ListFindings findings;
  private boolean failed;

  RowCells(ColumnMap map, SheetRow row, ListFindings findings) {
    this.map = map;
    this.row = row;
    this.findings = findings;
  }

  /// Whether an error was found in any cell read so far.
  boolean failed() {
    return failed;
  }

  /// @return empty for an empty cell
  String text(ListColumn column, int longest) {
    Cell cell = usable(column);
    if (cell == null) {
      return "";
    }
    String clean = CellText.clean(cell);
    if (clean.length() > longest) {
      error(column, Text.of("import.cell.tooLong", String.valueOf(longest)));
    } else if (cell.kind() == Cell.Kind.TEXT && !clean.equals(cell.text().strip())) {
      repaired(column, Text.of("import.repair.text", clean));
    }
    return clean;
  }

  String required(ListColumn column, int longest) {
    String text = text(column, longest);
    if (text.isEmpty() && !broken(column)) {
      error(column, Text.of("import.cell.missing", column.heading()));
    }
    return text;
  }

  /// A code of a known length: digits only, the zeros that a spreadsheet program dropped put back.
  ///
  /// @return empty for an empty cell or a wrong code
  String code(ListColumn column, int length) {
    Cell cell = usable(column);
    if (cell == null) {
      return "";
    }
    String held = CellText.clean(cell);
    String digits = held.startsWith("'") ? held.substring(1) : held.replace(" ", "");
    if (!CellText.isDigits(digits)) {
      error(column, Text.of("import.code.notDigits", column.heading(), String.valueOf(length)));
      return "";
    }
    boolean number = cell.kind() == Cell.Kind.NUMBER;
    int lost = length - digits.length();
    boolean mayHaveLost = number || lost <= LOST_ZEROS_IN_TEXT && column != ListColumn.LOAN_CODE;
    if (lost < 0 || lost > 0 && !mayHaveLost) {
      String has = String.valueOf(digits.length());
      error(column, Text.of("import.code.length", column.heading(), String.valueOf(length), has));
      return "";
    }
    String code = "0".repeat(lost) + digits;
    if (lost > 0) {
      repaired(column, Text.of("import.repair.zeros", code));
    } else if (number) {
      repaired(column, Text.of("import.repair.number", code));
    } else if (!held.equals(code)) {
      repaired(column, Text.of("import.repair.text", code));
    }
    if (number && code.length() > 15 && code.endsWith("0")) {
      doubt(column, Text.of("import.code.rounded"));
    }
    return code;
  }

  String requiredCode(ListColumn column, int length) {
    if (map.cell(row, column) == null) {
      error(column, Text.of("import.cell.missing", column.heading()));
      return "";
    }
    return code(column, length);
  }

  /// Whole đồng; 0 for an empty cell and for a dash.
  long amount(ListColumn column) {
    Cell cell = usable(column);
    if (cell == null) {
      return 0;
    }
    AmountCell amount = AmountCell.read(cell);
    if (cell.merged()) {
      error(column, Text.of("import.amount.merged"));
      return 0;
    }
    if (amount.wrong() != null) {
      error(column, amount.wrong());
    } else if (amount.dong() < 0) {
      error(column, Text.of("import.amount.negative"));
      return 0;
    }
    return amount.dong();
  }

  long requiredAmount(ListColumn column) {
    if (map.cell(row, column) == null) {
      error(column, Text.of("import.amount.missing"));
      return 0;
    }
    return amount(column);
  }

  /// @return null for an empty cell, a bare year or a wrong date
  LocalDate date(ListColumn column) {
    Cell cell = usable(column);
    if (cell == null) {
      return null;
    }
    if (DateText.isYearOnly(cell)) {
      doubt(column, Text.of("import.date.yearOnly"));
      return null;
    }
    LocalDate date = DateText.parse(cell);
    if (date == null) {
      error(column, Text.of("import.date.wrong"));
    }
    return date;
  }

  boolean isNumber(ListColumn column) {
    Cell cell = map.cell(row, column);
    return cell != null && cell.kind() == Cell.Kind.NUMBER;
  }

  void error(ListColumn column, Text message) {
    failed = true;
    findings.errors().add(finding(column, message));
  }

  void doubt(ListColumn column, Text message) {
    findings.warnings().add(finding(column, message));
  }

  void repaired(ListColumn column, Text message) {
    findings.repairs().add(finding(column, message));
  }

  private Finding finding(ListColumn column, Text message) {
    String value = CellText.shown(map.cell(row, column));
    return new Finding(row.sheet(), row.number(), map.place(column), value, message);
  }

  /// The cell if it can be read; names an error that stands in it.
  private Cell usable(ListColumn column) {
    Cell cell = map.cell(row, column);
    if (cell == null || !broken(column)) {
      return cell;
    }
    boolean formula = cell.kind() == Cell.Kind.FORMULA;
    error(column, Text.of(formula ? "import.cell.formula" : "import.cell.error"));
    return null;
  }

  private boolean broken(ListColumn column) {
    Cell cell = map.cell(row, column);
    return cell != null && (cell.kind() == Cell.Kind.ERROR || cell.kind() == Cell.Kind.FORMULA);
  }
}
