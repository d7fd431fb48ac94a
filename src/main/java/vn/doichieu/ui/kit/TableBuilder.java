package vn.doichieu.ui.kit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.collections.ObservableList;
import vn.doichieu.base.Money;
import vn.doichieu.base.Table.Kind;

/// Describes a table: its columns after the STT one, what search looks at, what is remembered.
public final class TableBuilder<R> {
  private static final SearchKey NOWHERE = SearchKey.of("");

  private final String id;
  private final ObservableList<R> rows;
  private final List<Column<R>> columns = new ArrayList<>();
  private Function<R, SearchKey> searched = row -> NOWHERE;
  private String placeholderKey = "kit.table.empty";
  private Remembered remembered = Remembered.inMemory();

  /// @param id the name under which widths are remembered, unique in the program
  public TableBuilder(String id, ObservableList<R> rows) {
    this.id = id;
    this.rows = rows;
  }

  public TableBuilder<R> text(String headingKey, Function<R, String> value) {
    return add(headingKey, Kind.TEXT, value, 160);
  }

  /// Sorted by given name.
  public TableBuilder<R> personName(String headingKey, Function<R, String> value) {
    add(headingKey, Kind.TEXT, value, 200);
    columns.add(columns.removeLast().asPersonName());
    return this;
  }

  public TableBuilder<R> number(String headingKey, Function<R, Long> value) {
    return add(headingKey, Kind.NUMBER, value, 90);
  }

  public TableBuilder<R> money(String headingKey, Function<R, Money> value) {
    return add(headingKey, Kind.MONEY, value, 140);
  }

  public TableBuilder<R> date(String headingKey, Function<R, LocalDate> value) {
    return add(headingKey, Kind.DATE, value, 110);
  }

  /// Of the last column, in pixels at 100 % zoom.
  public TableBuilder<R> width(int pixels) {
    columns.add(columns.removeLast().withWidth(pixels));
    return this;
  }

  /// The last column is summed in the row "Tổng cộng".
  public TableBuilder<R> total() {
    columns.add(columns.removeLast().withTotal());
    return this;
  }

  public TableBuilder<R> searchedBy(Function<R, String> text) {
    return searchedByKey(row -> SearchKey.of(text.apply(row)));
  }

  /// For long lists, whose rows bring their keys with them.
  public TableBuilder<R> searchedByKey(Function<R, SearchKey> key) {
    searched = key;
    return this;
  }

  /// What stands in the empty table: the next step, in a sentence.
  public TableBuilder<R> placeholder(String key) {
    placeholderKey = key;
    return this;
  }

  public TableBuilder<R> remember(Remembered where) {
    remembered = where;
    return this;
  }

  public DataTable<R> build() {
    return new DataTable<>(
        id, new TableRows<>(rows, searched), List.copyOf(columns), placeholderKey, remembered);
  }

  private TableBuilder<R> add(String headingKey, Kind kind, Function<R, ?> value, int width) {
    columns.add(new Column<>(headingKey, kind, value, false, width, false));
    return this;
  }
}
