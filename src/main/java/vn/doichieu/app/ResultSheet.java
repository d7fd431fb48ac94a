package vn.doichieu.app;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.doichieu.base.SheetRow;
import vn.doichieu.base.UserError;
import vn.doichieu.domain.result.ResultColumn;
import vn.doichieu.domain.result.ResultColumns;
import vn.doichieu.domain.roster.ColumnMemory;
import vn.doichieu.exchange.Spreadsheet;

/// One sheet of a file that should hold results, as the user chooses among them.
///
/// @param head its first filled rows
/// @param columns as recognised; empty when the sheet is not like one with results
public record ResultSheet(
    int index, String name, List<SheetRow> head, Optional<ResultColumns> columns) {

  static List<ResultSheet> all(Spreadsheet spreadsheet, ColumnMemory<ResultColumn> memory) {
    List<ResultSheet> sheets = new ArrayList<>();
    List<String> names = spreadsheet.sheets();
    for (int i = 0; i < names.size(); i++) {
      List<SheetRow> head = spreadsheet.head(i, ResultColumns.HEAD);
      sheets.add(new ResultSheet(i, names.get(i), head, ResultColumns.find(head, memory)));
    }
    return sheets;
  }

  /// Which column holds what when this row is the one with the headings. Headings in two rows are
  /// known only as they were recognised.
  public Map<ResultColumn, Integer> recognised(SheetRow row) {
    return columns
        .filter(found -> found.header().number() == row.number())
        .orElseGet(() -> ResultColumns.in(row))
        .columns();
  }

  /// The row that holds the headings as far as is known, else the first of those with most filled
  /// cells; null in an empty sheet.
  public SheetRow headings() {
    return columns
        .map(ResultColumns::header)
        .orElseGet(
            () ->
                head.stream()
                    .max(
                        Comparator.comparing(ResultSheet::filled)
                            .thenComparing(row -> -row.number()))
                    .orElse(null));
  }

  private static long filled(SheetRow row) {
    return row.cells().stream().filter(Objects::nonNull).count();
  }

  public boolean isComplete() {
    return columns.isPresent() && columns.get().missing().isEmpty();
  }

  /// The one with most known columns.
  public static Optional<ResultSheet> likeliest(List<ResultSheet> sheets) {
    return sheets.stream()
        .max(
            Comparator.comparing(ResultSheet::isComplete)
                .thenComparing(s -> s.columns.map(c -> c.columns().size()).orElse(0))
                .thenComparing(s -> -s.index));
  }

  /// @throws vn.doichieu.base.UserErrorException naming what the best sheet lacks
  static ResultSheet best(List<ResultSheet> sheets, String file) {
    ResultSheet best =
        likeliest(sheets)
            .filter(s -> s.columns.isPresent())
            .orElseThrow(() -> new UserError("resultSheetUnknown", file).toException());
    if (!best.isComplete()) {
      String missing =
          best.columns.get().missing().stream().map(ResultColumn::heading).collect(joining(", "));
      throw new UserError("resultColumnsMissing", file, best.name, missing).toException();
    }
    return best;
  }
}
