package vn.doichieu.domain.roster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.doichieu.base.Finding;
import vn.doichieu.base.SheetRow;
import vn.doichieu.base.Text;
import vn.doichieu.domain.unit.Ward;

/// Takes the rows of a loan list one after the other and tells what the list holds. The bank's
/// figures are reported as they stand; nothing is corrected but the form of codes and text.
public final class LoanListReader {
  private final ColumnMap map;
  private final ListFindings findings = new ListFindings();
  private final RowSieve sieve;
  private final LineReader lines;
  private final WardCheck wardCheck;
  private final Map<String, LoanLine> byLoan = new LinkedHashMap<>();
  private final List<LoanLine> repeats = new ArrayList<>();
  private int rows;
  private int skippedRows;
  private int duplicateRows;

  /// @param ward whose list it should be
  /// @param otherWardAccepted whether the user has agreed to take rows of another ward
  public LoanListReader(ColumnMap map, Ward ward, boolean otherWardAccepted) {
    this.map = map;
    sieve = new RowSieve(map);
    lines = new LineReader(map, findings);
    wardCheck = new WardCheck(map, ward, otherWardAccepted);
  }

  /// Rows down to the headings are passed over.
  public void accept(SheetRow row) {
    if (row.number() <= map.headerRow()) {
      return;
    }
    switch (sieve.kind(row)) {
      case SKIPPED -> skippedRows++;
      case BARE_SUM -> {
        skippedRows++;
        findings.warnings().add(whole(row.number(), Text.of("import.row.bareSum")));
      }
      case LOAN -> {
        rows++;
        LoanLine line = lines.read(row);
        if (line != null) {
          accept(line);
        }
      }
    }
  }

  /// Says that another sheet of the file looks like a list too, and is not read.
  public void noteOtherSheet(String name) {
    Text message = Text.of("import.list.otherSheet", map.sheet());
    findings.warnings().add(new Finding(name, 0, "", "", message));
  }

  public LoanList finish() {
    List<LoanLine> counted = new ArrayList<>();
    List<LoanLine> notCounted = new ArrayList<>();
    for (LoanLine line : byLoan.values()) {
      if (line.closed() && line.isOwed()) {
        long owed = line.principal() + line.interest();
        findings.warnings().add(whole(line.row(), Text.of("import.loan.closedButOwed", owed)));
      }
      (line.closed() || !line.isOwed() ? notCounted : counted).add(line);
    }
    if (rows == 0) {
      findings.errors().add(whole(map.headerRow(), Text.of("import.list.empty")));
    }
    sayWhatIsMissing();
    wardCheck.report(findings);
    new NameCheck(map, findings).check(named(counted));
    return new LoanList(
        map,
        rows,
        skippedRows,
        duplicateRows,
        List.copyOf(counted),
        List.copyOf(notCounted),
        List.copyOf(findings.errors().kept()),
        findings.errors().count(),
        List.copyOf(findings.warnings().kept()),
        List.copyOf(findings.repairs().kept()),
        findings.repairs().count(),
        wardCheck.isRefused());
  }

  /// In the order of their rows.
  private List<LoanLine> named(List<LoanLine> counted) {
    return Stream.concat(counted.stream(), repeats.stream())
        .sorted(Comparator.comparingInt(LoanLine::row))
        .toList();
  }

  private void accept(LoanLine line) {
    wardCheck.see(line);
    LoanLine first = byLoan.putIfAbsent(line.loanCode(), line);
    if (first == null) {
      return;
    }
    if (line.agreesWith(first)) {
      duplicateRows++;
      repeats.add(line);
    } else {
      Text message =
          Text.of(
              line.principal() != first.principal() || line.interest() != first.interest()
                  ? "import.loan.twoBalances"
                  : "import.loan.twoStories",
              String.valueOf(first.row()),
              String.valueOf(line.row()));
      String place = map.place(ListColumn.LOAN_CODE);
      findings.errors().add(new Finding(map.sheet(), line.row(), place, line.loanCode(), message));
    }
  }

  private void sayWhatIsMissing() {
    if (!map.has(ListColumn.CUSTOMER_CODE)) {
      findings.warnings().add(whole(map.headerRow(), Text.of("import.list.noCustomerCode")));
    }
    if (!map.has(ListColumn.IN_TERM)) {
      findings.warnings().add(whole(map.headerRow(), Text.of("import.list.noParts")));
    }
  }

  private Finding whole(int row, Text message) {
    return new Finding(map.sheet(), row, "", "", message);
  }
}
