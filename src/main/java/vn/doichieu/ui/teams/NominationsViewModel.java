package vn.doichieu.ui.teams;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.doichieu.app.CampaignState;
import vn.doichieu.base.Messages;
import vn.doichieu.base.Problem;
import vn.doichieu.domain.team.Nomination;
import vn.doichieu.domain.unit.Organisation;
import vn.doichieu.domain.unit.Person;
import vn.doichieu.domain.unit.TransactionPoint;

/// Whom the organisations sent, for each point; those who sent nobody are marked.
public final class NominationsViewModel {
  private final TeamsData data;
  private final ObservableList<NominationRow> rows = FXCollections.observableArrayList();
  private final ObservableList<Person> choices = FXCollections.observableArrayList();
  private final ObservableList<Problem> problems = FXCollections.observableArrayList();
  private final ObjectProperty<NominationRow> row = new SimpleObjectProperty<>();
  private final ObjectProperty<Person> person = new SimpleObjectProperty<>();
  private final ObjectProperty<LocalDate> receivedOn = new SimpleObjectProperty<>();

  NominationsViewModel(TeamsData data) {
    this.data = data;
    data.state().addListener((o, was, is) -> show(is));
    row.addListener((o, was, is) -> begin(is));
    person.addListener((o, was, is) -> check());
  }

  ObservableList<NominationRow> rows() {
    return rows;
  }

  ObjectProperty<NominationRow> row() {
    return row;
  }

  /// The organisation's own people first, then everybody.
  ObservableList<Person> choices() {
    return choices;
  }

  ObjectProperty<Person> person() {
    return person;
  }

  ObjectProperty<LocalDate> receivedOn() {
    return receivedOn;
  }

  ObservableList<Problem> problems() {
    return problems;
  }

  /// Takes down the person for the row's organisation and point. The same person again: only the
  /// day on which the answer came.
  void save() {
    check();
    NominationRow at = row.get();
    if (at == null || !problems.isEmpty()) {
      return;
    }
    long personId = person.get().id();
    LocalDate day = receivedOn.get();
    Nomination before = at.nomination();
    if (before != null && before.personId() == personId) {
      data.change(edit -> edit.receive(before, day));
    } else {
      data.change(
          edit ->
              edit.nominate(
                  data.campaign(), at.organisation().id(), at.point().id(), personId, day));
    }
  }

  void remove() {
    NominationRow at = row.get();
    if (at != null && at.nomination() != null) {
      data.change(edit -> edit.removeNomination(at.nomination()));
    }
  }

  private void begin(NominationRow at) {
    CampaignState state = data.state().get();
    if (at == null || state == null) {
      choices.clear();
      return;
    }
    List<Person> all = new ArrayList<>(TeamsData.sorted(state.unit().people()));
    all.sort((a, b) -> Boolean.compare(isOf(b, at), isOf(a, at)));
    choices.setAll(all);
    person.set(at.nomination() == null ? null : state.unit().person(at.nomination().personId()));
    receivedOn.set(at.receivedOn());
    check();
  }

  private static boolean isOf(Person person, NominationRow row) {
    return person.organisationId() != null && person.organisationId() == row.organisation().id();
  }

  private void check() {
    problems.clear();
    if (person.get() == null) {
      problems.add(Problem.at("nominee", "kit.form.required"));
    }
  }

  private void show(CampaignState state) {
    NominationRow before = row.get();
    List<NominationRow> now = new ArrayList<>();
    if (state != null) {
      for (TransactionPoint point : state.unit().points()) {
        for (Organisation organisation : state.unit().organisations()) {
          addRows(now, state, organisation, point);
        }
      }
    }
    rows.setAll(now);
    row.set(
        now.stream()
            .filter(
                r ->
                    before != null
                        && r.point().id() == before.point().id()
                        && r.organisation().id() == before.organisation().id())
            .findFirst()
            .orElse(null));
  }

  private static void addRows(
      List<NominationRow> rows,
      CampaignState state,
      Organisation organisation,
      TransactionPoint point) {
    long groups =
        state.groupsToSee().stream()
            .filter(g -> g.organisationId() != null && g.organisationId() == organisation.id())
            .filter(g -> g.pointId() != null && g.pointId() == point.id())
            .count();
    List<Nomination> sent = state.teams().nominations(organisation.id(), point.id());
    for (Nomination n : sent) {
      String key =
          n.receivedOn() == null ? "teams.nomination.awaited" : "teams.nomination.received";
      String name = TeamsData.name(state.unit().person(n.personId()));
      rows.add(new NominationRow(organisation, point, groups, n, name, Messages.text(key)));
    }
    if (sent.isEmpty() && groups > 0) {
      String missing = Messages.text("teams.nomination.missing");
      rows.add(new NominationRow(organisation, point, groups, null, "", missing));
    }
  }
}
