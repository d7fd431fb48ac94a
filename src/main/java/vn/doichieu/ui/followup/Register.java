package vn.doichieu.ui.followup;

import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.doichieu.app.FollowUpState;
import vn.doichieu.base.Problem;

/// A list of which one row at a time is edited in fields beside it.
abstract class Register<R> {
  private final FollowUpData data;
  private final ObservableList<R> rows = FXCollections.observableArrayList();
  private final ObservableList<Problem> problems = FXCollections.observableArrayList();
  private final ObjectProperty<R> row = new SimpleObjectProperty<>();

  Register(FollowUpData data) {
    this.data = data;
    data.state().addListener((o, was, is) -> show(is));
    row.addListener(
        (o, was, is) -> {
          problems.clear();
          fill(is);
        });
  }

  /// @param state null while there is none
  abstract List<R> rows(FollowUpState state);

  /// What stays the same when a row changes.
  abstract Object key(R row);

  /// Puts a row into the fields.
  ///
  /// @param row null for a new one
  abstract void fill(R row);

  FollowUpData data() {
    return data;
  }

  ObservableList<R> rows() {
    return rows;
  }

  ObservableList<Problem> problems() {
    return problems;
  }

  /// The one in the fields; null for a new one, or none.
  ObjectProperty<R> row() {
    return row;
  }

  /// Empty fields for a new row.
  void begin() {
    row.set(null);
    problems.clear();
    fill(null);
  }

  /// @param savedKey which row is shown afterwards
  void save(Object savedKey, Supplier<List<Problem>> change) {
    data.save(
        change,
        found -> {
          problems.setAll(found);
          if (found.isEmpty()) {
            wanted = savedKey;
          }
        });
  }

  private Object wanted;

  void show(FollowUpState state) {
    R before = row.get();
    Object key = wanted != null ? wanted : before == null ? null : key(before);
    wanted = null;
    rows.setAll(state == null ? List.of() : rows(state));
    row.set(rows.stream().filter(r -> key(r).equals(key)).findFirst().orElse(null));
  }
}
