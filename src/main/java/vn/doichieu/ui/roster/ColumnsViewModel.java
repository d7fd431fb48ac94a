package vn.doichieu.ui.roster;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.doichieu.app.LoanSheet;
import vn.doichieu.base.Problem;
import vn.doichieu.base.SheetRow;
import vn.doichieu.domain.roster.BankList;
import vn.doichieu.domain.roster.ColumnMap;
import vn.doichieu.domain.roster.ListColumn;

/// Which sheet of the file is the list, in which row its headings stand, and which column holds
/// what: as recognised, and as the user corrects it.
final class ColumnsViewModel {
  static final List<ListColumn> MANDATORY =
      new ColumnMap(new SheetRow("", 0, List.of()), Map.of()).missing();

  private final ObservableList<LoanSheet> sheets = FXCollections.observableArrayList();
  private final ObservableList<SheetRow> headRows = FXCollections.observableArrayList();
  private final ObservableList<SourceColumn> sources = FXCollections.observableArrayList();
  private final ObservableList<Problem> problems = FXCollections.observableArrayList();
  private final ObjectProperty<LoanSheet> sheet = new SimpleObjectProperty<>();
  private final ObjectProperty<SheetRow> headRow = new SimpleObjectProperty<>();
  private final Map<ListColumn, ObjectProperty<SourceColumn>> columns =
      new EnumMap<>(ListColumn.class);
  private boolean filling;

  ColumnsViewModel() {
    for (ListColumn column : ListColumn.values()) {
      var chosen = new SimpleObjectProperty<SourceColumn>();
      chosen.addListener((o, was, is) -> check());
      columns.put(column, chosen);
    }
    sheet.addListener((o, was, is) -> showSheet());
    headRow.addListener((o, was, is) -> showHeadings());
  }

  ObservableList<LoanSheet> sheets() {
    return sheets;
  }

  ObservableList<SheetRow> headRows() {
    return headRows;
  }

  ObservableList<SourceColumn> sources() {
    return sources;
  }

  ObservableList<Problem> problems() {
    return problems;
  }

  ObjectProperty<LoanSheet> sheet() {
    return sheet;
  }

  ObjectProperty<SheetRow> headRow() {
    return headRow;
  }

  ObjectProperty<SourceColumn> column(ListColumn column) {
    return columns.get(column);
  }

  /// Chooses the sheet that looks most like a loan list.
  void load(List<LoanSheet> found) {
    sheets.setAll(found);
    sheet.set(null);
    sheet.set(
        found.stream()
            .max(
                Comparator.comparing(LoanSheet::isComplete)
                    .thenComparing(s -> s.name().equalsIgnoreCase(BankList.SHEET))
                    .thenComparing(s -> s.columns().map(c -> c.columns().size()).orElse(0))
                    .thenComparing(s -> -s.index()))
            .orElse(null));
  }

  boolean isComplete() {
    return headRow.get() != null && map().missing().isEmpty();
  }

  /// As chosen now.
  ColumnMap map() {
    Map<ListColumn, Integer> chosen = new EnumMap<>(ListColumn.class);
    columns.forEach(
        (column, source) -> {
          if (source.get() != null) {
            chosen.put(column, source.get().index());
          }
        });
    return ColumnMap.chosen(headRow.get(), chosen);
  }

  private void showSheet() {
    LoanSheet now = sheet.get();
    headRows.setAll(now == null ? List.of() : now.head());
    int recognised = now == null ? 0 : now.columns().map(ColumnMap::headerRow).orElse(0);
    headRow.set(null);
    headRow.set(
        headRows.stream()
            .filter(row -> row.number() == recognised)
            .findFirst()
            .orElse(headRows.isEmpty() ? null : headRows.getFirst()));
  }

  private void showHeadings() {
    filling = true;
    sources.setAll(SourceColumn.of(headRow.get()));
    Map<ListColumn, Integer> recognised =
        headRow.get() == null ? Map.of() : sheet.get().recognised(headRow.get());
    columns.forEach((column, source) -> source.set(source(recognised.get(column))));
    filling = false;
    check();
  }

  private SourceColumn source(Integer index) {
    return sources.stream()
        .filter(s -> index != null && s.index() == index)
        .findFirst()
        .orElse(null);
  }

  private void check() {
    if (filling) {
      return;
    }
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
