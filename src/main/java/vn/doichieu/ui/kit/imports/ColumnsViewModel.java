package vn.doichieu.ui.kit.imports;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.doichieu.base.Problem;
import vn.doichieu.base.SheetRow;

/// Which sheet of a file is the list, in which row its headings stand, and which column holds what:
/// as recognised, and as the user corrects it.
///
/// @param <C> what a column may hold
/// @param <M> where a list has what
public final class ColumnsViewModel<C extends Enum<C>, M> {
  private final Class<C> kind;
  private final BiFunction<SheetRow, Map<C, Integer>, M> map;
  private final Function<M, List<C>> missing;
  private final ObservableList<SourceSheet<C>> sheets = FXCollections.observableArrayList();
  private final ObservableList<SheetRow> headRows = FXCollections.observableArrayList();
  private final ObservableList<SourceColumn> sources = FXCollections.observableArrayList();
  private final ObservableList<Problem> problems = FXCollections.observableArrayList();
  private final ObjectProperty<SourceSheet<C>> sheet = new SimpleObjectProperty<>();
  private final ObjectProperty<SheetRow> headRow = new SimpleObjectProperty<>();
  private final Map<C, ObjectProperty<SourceColumn>> columns;
  private boolean filling;

  /// @param map of a row of headings and the index of each column, 0 for A
  /// @param missing what a list needs and does not have
  public ColumnsViewModel(
      Class<C> kind, BiFunction<SheetRow, Map<C, Integer>, M> map, Function<M, List<C>> missing) {
    this.kind = kind;
    this.map = map;
    this.missing = missing;
    columns = new EnumMap<>(kind);
    for (C column : kind.getEnumConstants()) {
      var chosen = new SimpleObjectProperty<SourceColumn>();
      chosen.addListener((o, was, is) -> check());
      columns.put(column, chosen);
    }
    sheet.addListener((o, was, is) -> showSheet());
    headRow.addListener((o, was, is) -> showHeadings());
  }

  public ObservableList<SourceColumn> sources() {
    return sources;
  }

  public ObservableList<Problem> problems() {
    return problems;
  }

  public ObjectProperty<SourceColumn> column(C column) {
    return columns.get(column);
  }

  ObservableList<SourceSheet<C>> sheets() {
    return sheets;
  }

  ObservableList<SheetRow> headRows() {
    return headRows;
  }

  ObjectProperty<SourceSheet<C>> sheet() {
    return sheet;
  }

  ObjectProperty<SheetRow> headRow() {
    return headRow;
  }

  /// @param likeliest index of the sheet that looks most like such a list; -1 when there is none
  public void load(List<SourceSheet<C>> found, int likeliest) {
    sheets.setAll(found);
    sheet.set(null);
    sheet.set(likeliest < 0 ? null : found.get(likeliest));
  }

  public boolean isComplete() {
    return headRow.get() != null && missing.apply(map()).isEmpty();
  }

  /// As chosen now.
  public M map() {
    Map<C, Integer> chosen = new EnumMap<>(kind);
    columns.forEach(
        (column, source) -> {
          if (source.get() != null) {
            chosen.put(column, source.get().index());
          }
        });
    return map.apply(headRow.get(), chosen);
  }

  private void showSheet() {
    SourceSheet<C> now = sheet.get();
    headRows.setAll(now == null ? List.of() : now.head());
    headRow.set(null);
    headRow.set(now == null ? null : now.headings());
  }

  private void showHeadings() {
    SheetRow row = headRow.get();
    Map<C, Integer> recognised = row == null ? Map.of() : sheet.get().recognised().apply(row);
    filling = true;
    sources.setAll(row == null ? List.of() : SourceColumn.of(row, recognised.values()));
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
      problems.setAll(Problem.at("headRow", "kit.import.noHeadings"));
    } else {
      problems.setAll(
          missing.apply(map()).stream()
              .map(column -> Problem.at(column.name(), "kit.import.required"))
              .toList());
    }
  }
}
