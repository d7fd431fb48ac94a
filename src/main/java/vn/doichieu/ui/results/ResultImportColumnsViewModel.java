package vn.doichieu.ui.results;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.doichieu.app.ResultSheet;
import vn.doichieu.base.Problem;
import vn.doichieu.base.SheetRow;
import vn.doichieu.domain.result.ResultColumn;
import vn.doichieu.domain.result.ResultColumns;

/// Which sheet of the file holds the results, in which row its headings stand, and which column
/// holds what: as recognised, and as the user corrects it.
final class ResultImportColumnsViewModel {
  private final ObservableList<ResultSheet> sheets = FXCollections.observableArrayList();
  private final ObservableList<SheetRow> headRows = FXCollections.observableArrayList();
  private final ObservableList<Integer> sources = FXCollections.observableArrayList();
  private final ObservableList<Problem> problems = FXCollections.observableArrayList();
  private final ObjectProperty<ResultSheet> sheet = new SimpleObjectProperty<>();
  private final ObjectProperty<SheetRow> headRow = new SimpleObjectProperty<>();
  private final Map<ResultColumn, ObjectProperty<Integer>> columns =
      new EnumMap<>(ResultColumn.class);

  ResultImportColumnsViewModel() {
    for (ResultColumn column : ResultColumn.values()) {
      var chosen = new SimpleObjectProperty<Integer>();
      chosen.addListener((o, was, is) -> check());
      columns.put(column, chosen);
    }
    sheet.addListener((o, was, is) -> showSheet());
    headRow.addListener((o, was, is) -> showHeadings());
  }

  ObservableList<ResultSheet> sheets() {
    return sheets;
  }

  ObservableList<SheetRow> headRows() {
    return headRows;
  }

  /// The filled columns of the row of headings, 0 for A.
  ObservableList<Integer> sources() {
    return sources;
  }

  ObservableList<Problem> problems() {
    return problems;
  }

  ObjectProperty<ResultSheet> sheet() {
    return sheet;
  }

  ObjectProperty<SheetRow> headRow() {
    return headRow;
  }

  ObjectProperty<Integer> column(ResultColumn column) {
    return columns.get(column);
  }

  /// Chooses the sheet that looks most like one with results.
  void load(List<ResultSheet> found) {
    sheets.setAll(found);
    sheet.set(null);
    sheet.set(
        found.stream()
            .max(
                Comparator.comparing(ResultSheet::isComplete)
                    .thenComparing(s -> s.columns().map(c -> c.columns().size()).orElse(0))
                    .thenComparing(s -> -s.index()))
            .orElse(null));
  }

  boolean isComplete() {
    return headRow.get() != null && map().missing().isEmpty();
  }

  /// As chosen now.
  ResultColumns map() {
    Map<ResultColumn, Integer> chosen = new EnumMap<>(ResultColumn.class);
    columns.forEach(
        (column, source) -> {
          if (source.get() != null) {
            chosen.put(column, source.get());
          }
        });
    return new ResultColumns(headRow.get(), chosen);
  }

  private void showSheet() {
    ResultSheet now = sheet.get();
    headRows.setAll(now == null ? List.of() : now.head());
    int recognised =
        now == null ? 0 : now.columns().map(columns -> columns.header().number()).orElse(0);
    headRow.set(null);
    headRow.set(
        headRows.stream()
            .filter(row -> row.number() == recognised)
            .findFirst()
            .orElseGet(this::fullest));
  }

  /// The first of the rows with most filled cells: the headings, where none is known.
  private SheetRow fullest() {
    SheetRow fullest = null;
    for (SheetRow row : headRows) {
      if (fullest == null || filled(row) > filled(fullest)) {
        fullest = row;
      }
    }
    return fullest;
  }

  private static long filled(SheetRow row) {
    return row.cells().stream().filter(cell -> cell != null).count();
  }

  /// Headings in two rows are known only as they were recognised.
  private void showHeadings() {
    SheetRow row = headRow.get();
    Map<ResultColumn, Integer> recognised = recognised(row);
    sources.setAll(
        row == null
            ? List.of()
            : IntStream.range(0, row.cells().size())
                .filter(i -> row.cell(i) != null || recognised.containsValue(i))
                .boxed()
                .toList());
    columns.forEach((column, source) -> source.set(recognised.get(column)));
    check();
  }

  private Map<ResultColumn, Integer> recognised(SheetRow row) {
    if (row == null) {
      return Map.of();
    }
    return sheet
        .get()
        .columns()
        .filter(found -> found.header().number() == row.number())
        .orElseGet(() -> ResultColumns.in(row))
        .columns();
  }

  private void check() {
    if (headRow.get() == null) {
      problems.setAll(Problem.at("headRow", "roster.columns.noHeadings"));
    } else {
      problems.setAll(
          map().missing().stream()
              .map(column -> Problem.at(column.name(), "roster.columns.required"))
              .toList());
    }
  }
}
