package vn.doichieu.ui.roster;

import java.util.List;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.doichieu.app.ExportTable;
import vn.doichieu.app.ReadWard;
import vn.doichieu.base.Messages;
import vn.doichieu.base.Table;
import vn.doichieu.base.Text;
import vn.doichieu.base.VietnameseText;
import vn.doichieu.domain.roster.Roster;
import vn.doichieu.domain.unit.Unit;
import vn.doichieu.ui.kit.Jobs;
import vn.doichieu.ui.kit.TableExport;
import vn.doichieu.ui.kit.WorkState;
import vn.doichieu.ui.kit.Workbench;

/// All loans of the ward, what is looked for among them, and the borrower whose card is open.
final class RosterViewModel {
  private record Loaded(Unit unit, Roster roster, List<LoanRow> rows) {}

  private final Workbench workbench;
  private final ReadWard read;
  private final TableExport export;
  private final LoanFilters filters = new LoanFilters();
  private final ObservableList<LoanRow> rows = FXCollections.observableArrayList();
  private final StringProperty search = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<Predicate<LoanRow>> wanted =
      new ReadOnlyObjectWrapper<>(row -> true);
  private final ReadOnlyObjectWrapper<PersonCard> card = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<WorkState> state = new ReadOnlyObjectWrapper<>();

  /// What is shown; read and drawn anew only when it was changed.
  private volatile Loaded loaded;

  RosterViewModel(Workbench workbench, ReadWard read, ExportTable export) {
    this.workbench = workbench;
    this.read = read;
    this.export = new TableExport(workbench, export);
    filters.onChange(() -> wanted.set(filters.wanted()));
  }

  /// By the borrower's given name.
  ObservableList<LoanRow> rows() {
    return rows;
  }

  LoanFilters filters() {
    return filters;
  }

  StringProperty search() {
    return search;
  }

  /// What the filters let through.
  ReadOnlyObjectProperty<Predicate<LoanRow>> wanted() {
    return wanted.getReadOnlyProperty();
  }

  /// Null when the list is shown.
  ReadOnlyObjectProperty<PersonCard> card() {
    return card.getReadOnlyProperty();
  }

  /// What was done last: where the exported file stands.
  ReadOnlyStringProperty note() {
    return note.getReadOnlyProperty();
  }

  /// Null until the list was read for the first time.
  ReadOnlyObjectProperty<WorkState> state() {
    return state.getReadOnlyProperty();
  }

  void load() {
    workbench
        .jobs()
        .run(Jobs.Lane.DB, Text.of("roster.job.load"), progress -> read())
        .onDone(this::show);
  }

  void open(LoanRow row) {
    card.set(PersonCard.of(row, loaded.roster(), rows));
  }

  void closeCard() {
    card.set(null);
  }

  void clear() {
    filters.clear();
    search.set("");
  }

  /// @param table as it is seen
  void export(Table table) {
    export.run(table, done -> note.set(Messages.text(done)));
  }

  private Loaded read() {
    Unit unit = read.unit();
    Roster now = read.roster();
    Loaded last = loaded;
    if (last != null && last.roster() == now && last.unit().equals(unit)) {
      return last;
    }
    // Most of the time goes into what is searched: on both processors, for a whole office.
    List<LoanRow> made =
        now.loans().parallelStream().map(loan -> LoanRow.of(loan, now, unit)).toList();
    return new Loaded(unit, now, VietnameseText.sortedByName(made, LoanRow::customer));
  }

  private void show(Loaded now) {
    if (now == loaded) {
      return;
    }
    loaded = now;
    filters.load(now.unit(), now.roster(), now.rows());
    rows.setAll(now.rows());
    PersonCard open = card.get();
    if (open != null) {
      card.set(renewed(open));
    }
    state.set(rows.isEmpty() ? WorkState.EMPTY : WorkState.DONE);
  }

  private PersonCard renewed(PersonCard open) {
    return rows.stream()
        .filter(r -> r.loan().borrowerId() == open.borrower().id())
        .findFirst()
        .map(r -> PersonCard.of(r, loaded.roster(), rows))
        .orElse(null);
  }
}
