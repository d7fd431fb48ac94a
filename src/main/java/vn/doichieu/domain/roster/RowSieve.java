package vn.doichieu.domain.roster;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import vn.doichieu.base.Cell;
import vn.doichieu.base.CellText;
import vn.doichieu.base.SheetRow;

/// Tells loans from what else stands in a list: repeated headings, totals, signatures.
final class RowSieve {
  enum Kind {
    LOAN,
    /// Headings, totals, notes: not data.
    SKIPPED,
    /// Only sums, without any name or code: taken for a subtotal, but worth a word.
    BARE_SUM
  }

  private static final Pattern NUMBERING = Pattern.compile("\\(?\\d{1,3}\\)?");

  /// Columns whose text may well begin like a footer.
  private static final Set<ListColumn> FREE_TEXT =
      EnumSet.of(
          ListColumn.ADDRESS,
          ListColumn.RESIDENTIAL_NAME,
          ListColumn.COMMUNE_NAME,
          ListColumn.PROGRAMME_NAME,
          ListColumn.PROGRAMME);

  private final ColumnMap map;
  private boolean afterTotal;

  RowSieve(ColumnMap map) {
    this.map = map;
  }

  Kind kind(SheetRow row) {
    if (map.repeats(row)) {
      afterTotal = false;
      return Kind.SKIPPED;
    }
    if (isCode(map.cell(row, ListColumn.LOAN_CODE))
        || isCode(map.cell(row, ListColumn.CUSTOMER_CODE))) {
      return Kind.LOAN;
    }
    if (isFooter(row)) {
      afterTotal = true;
      return Kind.SKIPPED;
    }
    boolean named = filled(row, ListColumn.CUSTOMER_NAME) || filled(row, ListColumn.LOAN_CODE);
    boolean sums = filled(row, ListColumn.PRINCIPAL) || filled(row, ListColumn.INTEREST);
    if (isNumbering(row) || !named && !sums || !sums && (afterTotal || isAlone(row))) {
      return Kind.SKIPPED;
    }
    return named || filled(row, ListColumn.CUSTOMER_CODE) ? Kind.LOAN : Kind.BARE_SUM;
  }

  private boolean filled(SheetRow row, ListColumn column) {
    return map.cell(row, column) != null;
  }

  private static boolean isAlone(SheetRow row) {
    return row.cells().stream().filter(c -> c != null).count() == 1;
  }

  /// The numbers of the columns, which some lists have under their headings.
  private boolean isNumbering(SheetRow row) {
    Cell name = map.cell(row, ListColumn.CUSTOMER_NAME);
    Cell loan = map.cell(row, ListColumn.LOAN_CODE);
    return name != null
        && loan != null
        && NUMBERING.matcher(CellText.clean(name)).matches()
        && NUMBERING.matcher(CellText.clean(loan)).matches();
  }

  private boolean isFooter(SheetRow row) {
    for (int i = 0; i < row.cells().size(); i++) {
      if (FooterText.is(row.cell(i)) && !isFreeText(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isFreeText(int index) {
    return FREE_TEXT.stream().anyMatch(c -> Integer.valueOf(index).equals(map.columns().get(c)));
  }

  /// At least six digits and nothing but digits and blanks.
  private static boolean isCode(Cell cell) {
    if (cell == null) {
      return false;
    }
    String text = CellText.clean(cell).replace(" ", "");
    return text.length() >= 6 && CellText.isDigits(text);
  }
}
