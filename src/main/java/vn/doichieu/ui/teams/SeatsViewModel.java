package vn.doichieu.ui.teams;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.doichieu.app.CampaignState;
import vn.doichieu.base.Messages;
import vn.doichieu.base.Problem;
import vn.doichieu.base.VietnameseDates;
import vn.doichieu.domain.schedule.Schedule;
import vn.doichieu.domain.schedule.Session;
import vn.doichieu.domain.schedule.SessionSeats;
import vn.doichieu.domain.team.Attendance;
import vn.doichieu.domain.team.Seat;
import vn.doichieu.domain.unit.Person;

/// Who sits at each session, what is wrong with that, who stands in, who came.
public final class SeatsViewModel {
  private final TeamsData data;
  private final ObservableList<SessionRow> sessions = FXCollections.observableArrayList();
  private final ObservableList<SeatRow> seats = FXCollections.observableArrayList();
  private final ObservableList<Person> choices = FXCollections.observableArrayList();
  private final ObservableList<Problem> problems = FXCollections.observableArrayList();
  private final ObjectProperty<SessionRow> session = new SimpleObjectProperty<>();
  private final ObjectProperty<SeatRow> seat = new SimpleObjectProperty<>();
  private final ObjectProperty<Person> taker = new SimpleObjectProperty<>();
  private final ObjectProperty<Presence> presence = new SimpleObjectProperty<>(Presence.UNKNOWN);

  SeatsViewModel(TeamsData data) {
    this.data = data;
    data.state().addListener((o, was, is) -> show(is));
    session.addListener((o, was, is) -> showSeats());
    seat.addListener((o, was, is) -> begin(is));
    taker.addListener((o, was, is) -> check());
  }

  ObservableList<SessionRow> sessions() {
    return sessions;
  }

  ObjectProperty<SessionRow> session() {
    return session;
  }

  ObservableList<SeatRow> seats() {
    return seats;
  }

  ObjectProperty<SeatRow> seat() {
    return seat;
  }

  ObservableList<Person> choices() {
    return choices;
  }

  ObjectProperty<Person> taker() {
    return taker;
  }

  ObjectProperty<Presence> presence() {
    return presence;
  }

  ObservableList<Problem> problems() {
    return problems;
  }

  /// `45 phiên đủ thành phần; 5 phiên cần xem lại.`
  String summary() {
    long wrong = sessions.stream().filter(s -> !s.findings().isEmpty()).count();
    return sessions.isEmpty()
        ? Messages.text("teams.seats.none")
        : Messages.text("teams.seats.summary", sessions.size() - wrong, wrong);
  }

  /// Notes who takes the chosen seat and whether he came.
  void save() {
    check();
    SeatRow at = seat.get();
    if (at == null || !problems.isEmpty()) {
      return;
    }
    long sessionId = session.get().session().id();
    Person who = taker.get();
    Person expected = at.expected() == null ? who : at.expected();
    Long substitute = who.id() == expected.id() ? null : who.id();
    Boolean present = presence.get() == null ? null : presence.get().stored();
    data.change(
        edit ->
            edit.attend(at.attendance(), sessionId, at.seat(), expected.id(), substitute, present));
  }

  private void begin(SeatRow at) {
    taker.set(at == null ? null : at.taker());
    presence.set(Presence.of(at == null ? null : at.present()));
    check();
  }

  private void check() {
    problems.clear();
    if (taker.get() == null) {
      problems.add(Problem.at("taker", "kit.form.required"));
    }
  }

  private void show(CampaignState state) {
    SessionRow before = session.get();
    Seat at = seat.get() == null ? null : seat.get().seat();
    List<SessionRow> now = new ArrayList<>();
    if (state != null) {
      SessionSeats rules = state.seats();
      for (Session s : state.schedule().sessions()) {
        now.add(row(state, rules, s));
      }
      choices.setAll(TeamsData.sorted(state.unit().people()));
    }
    sessions.setAll(now);
    session.set(
        now.stream()
            .filter(r -> before != null && r.session().id() == before.session().id())
            .findFirst()
            .orElse(null));
    showSeats();
    seat.set(seats.stream().filter(s -> s.seat() == at).findFirst().orElse(null));
  }

  private static SessionRow row(CampaignState state, SessionSeats rules, Session s) {
    return new SessionRow(
        s,
        VietnameseDates.slashed(s.date()),
        VietnameseDates.clock(s.start()),
        state.roster().group(s.groupId()).leaderAndCode(),
        state.teams().team(s.teamId()).number(),
        rules.findings(s).stream().map(Messages::text).toList());
  }

  private void showSeats() {
    CampaignState state = data.state().get();
    List<SeatRow> now = new ArrayList<>();
    if (state != null && session.get() != null) {
      Session s = session.get().session();
      var bare = new Schedule(state.schedule().sessions(), List.of());
      Map<Seat, Long> expected =
          new SessionSeats(state.unit(), state.roster(), state.teams(), bare).of(s);
      Map<Seat, Long> takers = state.seats().of(s);
      for (Seat each : Seat.values()) {
        Attendance noted =
            state.schedule().attendances().stream()
                .filter(a -> a.sessionId() == s.id() && a.seat() == each)
                .findFirst()
                .orElse(null);
        now.add(
            new SeatRow(
                each,
                Messages.text("teams.seat." + each),
                person(state, expected.get(each)),
                noted,
                person(state, takers.get(each))));
      }
    }
    seats.setAll(now);
  }

  private static Person person(CampaignState state, Long id) {
    return id == null ? null : state.unit().person(id);
  }
}
