package vn.doichieu.ui.unit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.doichieu.base.Entity;
import vn.doichieu.base.Problem;
import vn.doichieu.base.Text;
import vn.doichieu.ui.kit.Jobs;

/// One kind of thing of the unit: its rows, the one that stands in the form, and what was typed and
/// not saved. A draft stays with its row until it is saved or discarded.
final class SectionViewModel<E extends Entity> {
  /// How a kind of thing is read, checked and stored.
  ///
  /// @param listed its rows in the order of the table
  /// @param rules what is wrong with it, before it is saved
  /// @param save before (null for new) and after; returns what must be corrected first
  record Kind<E extends Entity>(
      String key,
      Function<WardData, List<E>> listed,
      BiFunction<E, WardData, List<Problem>> rules,
      BiFunction<E, E, List<Problem>> save) {}

  private static final long NEW = 0;

  private final Kind<E> kind;
  private final Draft<E> draft;
  private final Jobs jobs;
  private final Runnable reload;
  private final ObservableList<E> rows = FXCollections.observableArrayList();
  private final ObservableList<Problem> problems = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<E> shown = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper adding = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper filled = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper();
  private final Map<Long, E> drafts = new HashMap<>();
  private WardData data;
  private E original;
  private long wanted;
  private boolean busy;

  SectionViewModel(Kind<E> kind, Draft<E> draft, Jobs jobs, Runnable reload) {
    this.kind = kind;
    this.draft = draft;
    this.jobs = jobs;
    this.reload = reload;
    draft.onChange(this::check);
  }

  String key() {
    return kind.key();
  }

  ObservableList<E> rows() {
    return rows;
  }

  ObservableList<Problem> problems() {
    return problems;
  }

  /// The row in the form; null for a new one.
  ReadOnlyObjectProperty<E> shown() {
    return shown.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty adding() {
    return adding.getReadOnlyProperty();
  }

  /// Whether something stands in the form, a row or a new one. It stays so while the rows are read
  /// anew: a field that is disabled in between loses the focus.
  ReadOnlyBooleanProperty filled() {
    return filled.getReadOnlyProperty();
  }

  /// Whether what stands in the form is not what is saved.
  ReadOnlyBooleanProperty changed() {
    return changed.getReadOnlyProperty();
  }

  /// How many rows, new ones included, have something that is not saved.
  int unsaved() {
    long others = drafts.keySet().stream().filter(id -> id != key(shown.get())).count();
    return (int) others + (changed.get() ? 1 : 0);
  }

  void load(WardData now) {
    data = now;
    busy = true;
    rows.setAll(kind.listed().apply(now));
    busy = false;
    if (adding.get()) {
      check();
      return;
    }
    E row = row(wanted);
    boolean typed = changed.get() && row != null && row.id() == wanted;
    E kept = typed ? draft.read(row.id(), row.version()) : null;
    shown.set(null);
    if (row != null) {
      put(row, kept);
    }
    filled.set(row != null);
  }

  /// Shows a row in the form, with what was typed there before.
  void select(E row) {
    if (busy || row == null || (!adding.get() && row.id() == wanted)) {
      return;
    }
    keep();
    adding.set(false);
    put(row, drafts.get(row.id()));
  }

  void add() {
    keep();
    busy = true;
    adding.set(true);
    filled.set(true);
    shown.set(null);
    draft.show(null);
    original = draft.read(data.newId(), 0);
    if (drafts.containsKey(NEW)) {
      draft.show(drafts.get(NEW));
    }
    busy = false;
    check();
  }

  /// Gives up what was typed into the form.
  void discard() {
    drafts.remove(key(shown.get()));
    changed.set(false);
    adding.set(false);
    E row = row(wanted);
    if (row == null) {
      draft.show(null);
      filled.set(false);
    } else {
      put(row, null);
    }
  }

  void save() {
    E after = read();
    if (problems.isEmpty() && changed.get()) {
      store(adding.get() ? null : shown.get(), after);
    }
  }

  /// Puts the row out of use, or back into use; what was typed stays a draft.
  void switchActive() {
    E row = shown.get();
    if (row == null) {
      return;
    }
    keep();
    E kept = drafts.get(row.id());
    busy = true;
    draft.show(row);
    boolean active = !draft.active.get();
    draft.active.set(active);
    E after = draft.read(row.id(), row.version());
    draft.show(kept == null ? after : kept);
    draft.active.set(active);
    busy = false;
    run(row, after, () -> {});
  }

  private void store(E before, E after) {
    run(
        before,
        after,
        () -> {
          drafts.remove(before == null ? NEW : before.id());
          changed.set(false);
          adding.set(false);
          wanted = after.id();
        });
  }

  private void run(E before, E after, Runnable saved) {
    jobs.run(Jobs.Lane.DB, Text.of("unit.job.save"), progress -> kind.save().apply(before, after))
        .onDone(
            found -> {
              if (found.isEmpty()) {
                saved.run();
                reload.run();
              } else {
                problems.setAll(found);
              }
            });
  }

  private void put(E row, E kept) {
    busy = true;
    wanted = row.id();
    original = row;
    draft.show(kept == null ? row : kept);
    busy = false;
    shown.set(row);
    check();
  }

  private void keep() {
    if (changed.get()) {
      drafts.put(key(shown.get()), read());
    } else {
      drafts.remove(key(shown.get()));
    }
  }

  private E read() {
    E base = shown.get();
    return base == null ? draft.read(data.newId(), 0) : draft.read(base.id(), base.version());
  }

  private void check() {
    if (busy || data == null || original == null) {
      return;
    }
    E now = read();
    List<Problem> found = new ArrayList<>(draft.gaps());
    found.addAll(kind.rules().apply(now, data));
    problems.setAll(found);
    boolean newIdOnly = adding.get() && draft.read(original.id(), 0).equals(original);
    changed.set(!newIdOnly && !now.equals(original));
  }

  private E row(long id) {
    return rows.stream()
        .filter(r -> r.id() == id)
        .findFirst()
        .orElse(rows.isEmpty() ? null : rows.getFirst());
  }

  private long key(E row) {
    return row == null ? NEW : row.id();
  }
}
