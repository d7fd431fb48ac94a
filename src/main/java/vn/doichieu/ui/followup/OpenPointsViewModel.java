package vn.doichieu.ui.followup;

import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.doichieu.app.FollowUpState;
import vn.doichieu.base.Messages;
import vn.doichieu.base.Table;
import vn.doichieu.domain.document.FollowUpTables;
import vn.doichieu.domain.followup.OpenPoint;
import vn.doichieu.domain.roster.SavingsGroup;
import vn.doichieu.ui.kit.Formats;
import vn.doichieu.ui.kit.paper.PrintedPapers;

/// What the sessions left open: who sees to it, by when, how it was solved.
public final class OpenPointsViewModel extends Register<OpenPointRow> {
  private final PrintedPapers printed;
  private final ObservableList<SavingsGroup> groups = FXCollections.observableArrayList();
  private final ObjectProperty<SavingsGroup> group = new SimpleObjectProperty<>();
  private final ObjectProperty<LocalDate> raisedOn = new SimpleObjectProperty<>();
  private final StringProperty text = new SimpleStringProperty("");
  private final StringProperty handler = new SimpleStringProperty("");
  private final ObjectProperty<LocalDate> dueOn = new SimpleObjectProperty<>();
  private final StringProperty solution = new SimpleStringProperty("");
  private final ObjectProperty<LocalDate> solvedOn = new SimpleObjectProperty<>();

  OpenPointsViewModel(FollowUpData data, PrintedPapers printed) {
    super(data);
    this.printed = printed;
  }

  ObservableList<SavingsGroup> groups() {
    return groups;
  }

  ObjectProperty<SavingsGroup> group() {
    return group;
  }

  ObjectProperty<LocalDate> raisedOn() {
    return raisedOn;
  }

  StringProperty text() {
    return text;
  }

  StringProperty handler() {
    return handler;
  }

  ObjectProperty<LocalDate> dueOn() {
    return dueOn;
  }

  StringProperty solution() {
    return solution;
  }

  ObjectProperty<LocalDate> solvedOn() {
    return solvedOn;
  }

  void save() {
    OpenPoint before = row().get() == null ? null : row().get().point();
    long id = before == null ? data().work().edit().newId() : before.id();
    var after =
        new OpenPoint(
            id,
            before == null ? 0 : before.version(),
            data().campaign(),
            group.get() == null ? null : group.get().id(),
            raisedOn.get(),
            FollowUpData.trimmed(text.get()),
            FollowUpData.trimmed(handler.get()),
            dueOn.get(),
            FollowUpData.trimmed(solution.get()),
            solvedOn.get());
    save(id, () -> data().work().edit().save(before, after));
  }

  void remove() {
    OpenPointRow at = row().get();
    if (at != null) {
      save(
          null,
          () -> {
            data().work().edit().remove(at.point());
            return List.of();
          });
    }
  }

  /// The report for the steering committee.
  void print() {
    FollowUpState state = data().state().get();
    if (state == null) {
      return;
    }
    Table table =
        FollowUpTables.openPoints(state.openPoints(), state.campaign().roster(), state.today());
    String note = Messages.text("followup.points.note", Formats.date(state.today()));
    String signed = Messages.text("followup.points.signed");
    printed.print(
        Messages.text("followup.points.title"),
        () -> data().work().print().list(table, note, signed));
  }

  @Override
  List<OpenPointRow> rows(FollowUpState state) {
    groups.setAll(state.campaign().roster().groups());
    return state.openPoints().stream().map(p -> OpenPointRow.of(state, p)).toList();
  }

  @Override
  Object key(OpenPointRow row) {
    return row.point().id();
  }

  @Override
  void fill(OpenPointRow row) {
    OpenPoint point = row == null ? null : row.point();
    Long groupId = point == null ? null : point.groupId();
    group.set(groupId == null ? null : data().state().get().campaign().roster().group(groupId));
    raisedOn.set(point == null ? null : point.raisedOn());
    text.set(point == null ? "" : point.text());
    handler.set(point == null ? "" : point.handler());
    dueOn.set(point == null ? null : point.dueOn());
    solution.set(point == null ? "" : point.solution());
    solvedOn.set(point == null ? null : point.solvedOn());
  }
}
