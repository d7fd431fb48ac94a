package vn.doichieu.app;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.doichieu.base.SheetRow;
import vn.doichieu.base.UserError;
import vn.doichieu.domain.roster.BankList;
import vn.doichieu.domain.roster.ColumnMap;
import vn.doichieu.domain.roster.ColumnMemory;
import vn.doichieu.domain.roster.ListColumn;
import vn.doichieu.exchange.Spreadsheet;

/// One sheet of a file, as the user chooses among them.
///
/// @param head its first filled rows
/// @param columns as recognised; empty when the sheet is not like a loan list
/// @param memory of the headings that the user sorted out before
public record LoanSheet(
    int index,
    String name,
    List<SheetRow> head,
    Optional<ColumnMap> columns,
    ColumnMemory<ListColumn> memory) {

  static List<LoanSheet> all(Spreadsheet spreadsheet, ColumnMemory<ListColumn> memory) {
    List<LoanSheet> sheets = new ArrayList<>();
    List<String> names = spreadsheet.sheets();
    for (int i = 0; i < names.size(); i++) {
      List<SheetRow> head = spreadsheet.head(i, ColumnMap.HEAD);
      sheets.add(new LoanSheet(i, names.get(i), head, ColumnMap.find(head, memory), memory));
    }
    return sheets;
  }

  /// Which column holds what when this row is the one with the headings.
  public Map<ListColumn, Integer> recognised(SheetRow row) {
    return ColumnMap.find(List.of(row), memory).map(ColumnMap::columns).orElse(Map.of());
  }

  /// The row that holds the headings as far as is known, else the first; null in an empty sheet.
  public SheetRow headings() {
    return columns.map(ColumnMap::header).orElseGet(() -> head.stream().findFirst().orElse(null));
  }

  public boolean isComplete() {
    return columns.isPresent() && columns.get().missing().isEmpty();
  }

  /// The bank's own sheet, else the one with most known columns.
  public static Optional<LoanSheet> likeliest(List<LoanSheet> sheets) {
    return sheets.stream()
        .max(
            Comparator.comparing(LoanSheet::isComplete)
                .thenComparing(s -> s.name.equalsIgnoreCase(BankList.SHEET))
                .thenComparing(s -> s.columns.map(c -> c.columns().size()).orElse(0))
                .thenComparing(s -> -s.index));
  }

  /// @throws vn.doichieu.base.UserErrorException naming the columns that the best sheet lacks
  static LoanSheet best(List<LoanSheet> sheets, String file) {
    LoanSheet best =
        likeliest(sheets)
            .filter(s -> s.columns.isPresent())
            .orElseThrow(() -> new UserError("import.noList", file).toException());
    if (!best.isComplete()) {
      String missing =
          best.columns.get().missing().stream().map(ListColumn::heading).collect(joining(", "));
      throw new UserError("import.columnsMissing", file, best.name, missing).toException();
    }
    return best;
  }
}
