package vn.doichieu.domain.result;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.doichieu.base.Cell;
import vn.doichieu.base.CellText;
import vn.doichieu.base.Finding;
import vn.doichieu.base.SheetRow;
import vn.doichieu.base.Text;
import vn.doichieu.domain.roster.Findings;
import vn.doichieu.domain.roster.FooterText;
import vn.doichieu.domain.roster.Roster;

/// Takes the rows of a sheet with results one after the other and tells what it holds.
public final class ResultListReader {
  private static final int SHORTEST_CODE = 6;

  private final ResultColumns columns;
  private final Findings errors = new Findings();
  private final Findings warnings = new Findings();
  private final ResultLineReader lines;
  private final Map<Long, ResultLine> byLoan = new LinkedHashMap<>();
  private int rows;
  private int blankRows;
  private int skippedRows;
  private int duplicateRows;

  public ResultListReader(ResultColumns columns, Roster roster, Causes causes) {
    this.columns = columns;
    lines = new ResultLineReader(columns, roster, causes, errors, warnings);
  }

  /// Rows down to the headings are passed over.
  public void accept(SheetRow row) {
    if (row.number() <= columns.header().number()) {
      return;
    }
    if (!isLoan(row)) {
      skippedRows++;
      return;
    }
    rows++;
    if (lines.isBlank(row)) {
      blankRows++;
      return;
    }
    ResultLine line = lines.read(row);
    if (line != null) {
      accept(line);
    }
  }

  public ResultList finish() {
    if (rows == 0) {
      String sheet = columns.sheet();
      Text message = Text.of("import.list.empty");
      errors.add(new Finding(sheet, columns.header().number(), "", "", message));
    }
    presumed();
    return new ResultList(
        columns,
        rows,
        blankRows,
        skippedRows,
        duplicateRows,
        List.copyOf(byLoan.values()),
        List.copyOf(errors.kept()),
        errors.count(),
        List.copyOf(warnings.kept()));
  }

  private void accept(ResultLine line) {
    ResultLine first = byLoan.putIfAbsent(line.loan().id(), line);
    if (first == null) {
      return;
    }
    if (line.answer().equals(first.answer())) {
      duplicateRows++;
    } else {
      Text message =
          Text.of("result.import.twice", String.valueOf(first.row()), String.valueOf(line.row()));
      String place = columns.place(ResultColumn.LOAN_CODE);
      errors.add(new Finding(columns.sheet(), line.row(), place, line.loan().code(), message));
    }
  }

  /// What the user should know about how the sheet was understood.
  private void presumed() {
    boolean fromState = !columns.tellsOutcome();
    if (fromState && !byLoan.isEmpty()) {
      note("result.import.presumedDirect");
    }
    boolean off = columns.has(ResultColumn.PRINCIPAL_OFF) || columns.has(ResultColumn.INTEREST_OFF);
    if (off
        && byLoan.values().stream()
            .anyMatch(
                l ->
                    l.answer().declaredPrincipal() != null
                        || l.answer().declaredInterest() != null)) {
      note("result.import.presumedLess");
    }
  }

  private void note(String key) {
    warnings.add(new Finding(columns.sheet(), columns.header().number(), "", "", Text.of(key)));
  }

  /// Anything with the code of a loan, and what looks like a result without one.
  private boolean isLoan(SheetRow row) {
    Cell code = columns.cell(row, ResultColumn.LOAN_CODE);
    if (code != null) {
      String text = CellText.clean(code).replaceAll("[' ]", "");
      if (CellText.isDigits(text) && text.length() >= SHORTEST_CODE) {
        return true;
      }
      Cell heading =
          columns.header().cell(columns.columns().getOrDefault(ResultColumn.LOAN_CODE, -1));
      boolean repeated =
          heading != null && CellText.headingKey(text).equals(CellText.headingKey(heading.text()));
      if (repeated) {
        return false;
      }
    }
    boolean named = columns.cell(row, ResultColumn.CUSTOMER_NAME) != null;
    boolean told = ResultColumn.TELLING.stream().anyMatch(c -> columns.cell(row, c) != null);
    boolean numbering = code != null && CellText.clean(code).matches("\\(?\\d{1,3}\\)?");
    return (named || code != null && !numbering)
        && told
        && !numbering
        && row.cells().stream().noneMatch(FooterText::is);
  }
}
