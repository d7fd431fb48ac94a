package vn.doichieu.ui.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.doichieu.app.ArrangeSupplement;
import vn.doichieu.app.FollowUpState;
import vn.doichieu.base.Messages;
import vn.doichieu.base.Problem;
import vn.doichieu.base.Text;
import vn.doichieu.base.TypedValues;
import vn.doichieu.domain.document.DocumentKind;
import vn.doichieu.domain.followup.Absentee;
import vn.doichieu.domain.followup.SupplementRound;
import vn.doichieu.domain.unit.TransactionPoint;
import vn.doichieu.domain.unit.Venue;
import vn.doichieu.ui.kit.Jobs;
import vn.doichieu.ui.kit.Place;
import vn.doichieu.ui.kit.paper.PrintedPapers;

/// Chooses days for the points and has the sessions of a round arranged; prints its papers.
public final class SupplementsViewModel extends Register<PointRow> {
  private record Arranged(ArrangeSupplement.Outcome outcome, FollowUpState state) {}

  private final PrintedPapers printed;
  private final Map<Long, SortedSet<LocalDate>> chosen = new HashMap<>();
  private final Map<Long, Venue> halls = new HashMap<>();
  private final ObservableList<SupplementRow> sessions = FXCollections.observableArrayList();
  private final ObservableList<Venue> hallChoices = FXCollections.observableArrayList();
  private final StringProperty days = new SimpleStringProperty("");
  private final ObjectProperty<Venue> hall = new SimpleObjectProperty<>();
  private final ObjectProperty<SupplementRow> session = new SimpleObjectProperty<>();
  private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper arranging = new ReadOnlyBooleanWrapper();

  SupplementsViewModel(FollowUpData data, PrintedPapers printed) {
    super(data);
    this.printed = printed;
  }

  StringProperty days() {
    return days;
  }

  ObjectProperty<Venue> hall() {
    return hall;
  }

  /// The halls of the point in the fields.
  ObservableList<Venue> hallChoices() {
    return hallChoices;
  }

  ObservableList<SupplementRow> sessions() {
    return sessions;
  }

  /// The one whose round is printed or removed; null for the last round.
  ObjectProperty<SupplementRow> session() {
    return session;
  }

  /// What became of the last arrangement; empty before the first.
  ReadOnlyStringProperty message() {
    return message.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty arranging() {
    return arranging.getReadOnlyProperty();
  }

  /// Takes the days of the point down; nothing is saved before the sessions are arranged.
  void choose() {
    PointRow at = row().get();
    if (at == null) {
      return;
    }
    problems().clear();
    SortedSet<LocalDate> dates = new TreeSet<>();
    int year = data().state().get().today().getYear();
    for (String typed : FollowUpData.trimmed(days.get()).split("[,;\\s]+")) {
      Optional<LocalDate> date = TypedValues.date(typed, year);
      date.ifPresent(dates::add);
      if (date.isEmpty() && !typed.isEmpty()) {
        problems().add(Problem.at("days", "followup.supplement.notADay", typed));
      }
    }
    if (problems().isEmpty()) {
      chosen.put(at.point().id(), dates);
      halls.put(at.point().id(), hall.get());
      show(data().state().get());
    }
  }

  void arrange() {
    if (arranging.get()) {
      return;
    }
    List<ArrangeSupplement.PointDays> points = new ArrayList<>();
    for (PointRow row : rows()) {
      Long venue = row.hall() == null ? null : row.hall().id();
      points.add(new ArrangeSupplement.PointDays(row.point().id(), row.dates(), venue));
    }
    long campaign = data().campaign();
    arranging.set(true);
    message.set("");
    data()
        .workbench()
        .jobs()
        .run(
            Jobs.Lane.PLAN,
            Text.of("followup.job.arrange"),
            progress -> {
              var outcome = data().work().arrange().run(campaign, points, progress.stop());
              return new Arranged(outcome, data().work().read().state(campaign));
            })
        .onDone(this::arranged)
        .onEnd(() -> arranging.set(false));
  }

  private void arranged(Arranged done) {
    ArrangeSupplement.Outcome outcome = done.outcome();
    if (outcome.round() > 0) {
      chosen.clear();
      data().load();
      message.set(Messages.text("followup.supplement.done", outcome.round()));
    } else {
      List<Text> reasons =
          outcome.result() == null
              ? outcome.problems().stream().map(Problem::text).toList()
              : outcome.result().reasons();
      message.set(String.join("\n", reasons.stream().map(Messages::text).toList()));
    }
  }

  /// The notice is drafted, issued and printed among the papers.
  void goToNotice() {
    round().ifPresent(round -> data().goToPaper(DocumentKind.NOTICE, round.number()));
  }

  /// Where it is moved by hand, among all others.
  void goToSchedule() {
    if (session.get() != null) {
      data().workbench().navigator().go(new Place.Schedule(session.get().session().id()));
    }
  }

  void printNotices() {
    round()
        .ifPresent(
            round ->
                printed.print(
                    Messages.text("followup.supplement.notices", round.number()),
                    () -> data().work().print().notices(data().campaign(), round)));
  }

  void printScripts() {
    round()
        .ifPresent(
            round ->
                printed.print(
                    Messages.text("followup.supplement.scripts", round.number()),
                    () -> data().work().print().scripts(data().campaign(), round)));
  }

  /// Asks first: the invitations go with the sessions.
  void remove() {
    round()
        .filter(
            round ->
                data()
                    .workbench()
                    .dialogs()
                    .confirm(
                        Text.of("followup.supplement.remove", round.number()),
                        Text.of("followup.supplement.remove.text"),
                        "kit.action.delete"))
        .ifPresent(
            round ->
                data()
                    .save(
                        () -> {
                          data().work().arrange().remove(round);
                          return List.of();
                        },
                        none -> message.set("")));
  }

  private Optional<SupplementRound> round() {
    FollowUpState state = data().state().get();
    if (state == null || state.followUp().rounds().isEmpty()) {
      return Optional.empty();
    }
    int number =
        session.get() == null
            ? state.followUp().rounds().getLast()
            : session.get().session().supplement();
    return Optional.of(state.followUp().round(number));
  }

  @Override
  void show(FollowUpState state) {
    super.show(state);
    sessions.setAll(
        state == null
            ? List.of()
            : state.followUp().supplements().sessions().stream()
                .map(s -> SupplementRow.of(state, s))
                .toList());
  }

  @Override
  List<PointRow> rows(FollowUpState state) {
    List<Absentee> waiting = state.absentees().stream().filter(a -> !a.isInvited()).toList();
    return state.campaign().unit().points().stream()
        .filter(TransactionPoint::active)
        .map(point -> row(state, point, waiting))
        .toList();
  }

  private PointRow row(FollowUpState state, TransactionPoint point, List<Absentee> waiting) {
    List<Absentee> here =
        waiting.stream().filter(a -> Long.valueOf(point.id()).equals(a.group().pointId())).toList();
    if (!halls.containsKey(point.id())) {
      halls.put(point.id(), venues(state, point).stream().findFirst().orElse(null));
    }
    return new PointRow(
        point,
        here.size(),
        here.stream().map(a -> a.group().id()).distinct().count(),
        chosen.getOrDefault(point.id(), new TreeSet<>()),
        halls.get(point.id()));
  }

  @Override
  Object key(PointRow row) {
    return row.point().id();
  }

  @Override
  void fill(PointRow row) {
    hallChoices.setAll(row == null ? List.of() : venues(data().state().get(), row.point()));
    days.set(row == null ? "" : row.days());
    hall.set(row == null ? null : row.hall());
  }

  private static List<Venue> venues(FollowUpState state, TransactionPoint point) {
    return state.campaign().unit().venues().stream()
        .filter(v -> v.active() && v.pointId() == point.id())
        .toList();
  }
}
