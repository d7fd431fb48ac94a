package vn.doichieu.ui.teams;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.doichieu.app.CampaignState;
import vn.doichieu.app.EditTeams;
import vn.doichieu.app.ReadWard;
import vn.doichieu.base.Messages;
import vn.doichieu.base.Problem;
import vn.doichieu.domain.team.Team;
import vn.doichieu.domain.team.TeamMember;
import vn.doichieu.domain.team.TeamMember.Duty;
import vn.doichieu.domain.unit.Person;
import vn.doichieu.ui.kit.Action;
import vn.doichieu.ui.kit.Command;
import vn.doichieu.ui.kit.Place;
import vn.doichieu.ui.kit.Workbench;

/// The teams and who goes with them; the other parts of the screen hang on it.
public final class TeamsViewModel {
  private final TeamsData data;
  private final NominationsViewModel nominations;
  private final SeatsViewModel seats;
  private final ObservableList<TeamCard> cards = FXCollections.observableArrayList();
  private final ObservableList<PersonLoad> people = FXCollections.observableArrayList();
  private final ObservableList<Person> choices = FXCollections.observableArrayList();
  private final ObservableList<TeamCard.Line> regulars = FXCollections.observableArrayList();
  private final ObservableList<Problem> problems = FXCollections.observableArrayList();
  private final ObjectProperty<Picked> picked = new SimpleObjectProperty<>(Picked.FIRST);
  private final ObjectProperty<Person> person = new SimpleObjectProperty<>();
  private final ObjectProperty<Duty> duty = new SimpleObjectProperty<>(Duty.MEMBER);
  private final ObjectProperty<TeamCard.Line> substituteFor = new SimpleObjectProperty<>();

  private final ObservableValue<Boolean> hasCampaign;
  private boolean open;

  public TeamsViewModel(
      Workbench workbench,
      ReadWard read,
      EditTeams edit,
      ObservableValue<Long> campaignId,
      ObservableValue<?> saved) {
    hasCampaign = campaignId.map(id -> true).orElse(false);
    data = new TeamsData(workbench, read, edit, campaignId);
    nominations = new NominationsViewModel(data);
    seats = new SeatsViewModel(data);
    data.state().addListener((o, was, is) -> show(is));
    picked.addListener((o, was, is) -> showRegulars());
    campaignId.addListener((o, was, is) -> data.load());
    saved.addListener((o, was, is) -> reloadIfOpen());
    person.addListener((o, was, is) -> check());
    duty.addListener((o, was, is) -> check());
  }

  public void open() {
    open = true;
    data.load();
  }

  public void close() {
    open = false;
  }

  ObservableValue<Boolean> hasCampaign() {
    return hasCampaign;
  }

  NominationsViewModel nominations() {
    return nominations;
  }

  SeatsViewModel seats() {
    return seats;
  }

  ObservableList<TeamCard> cards() {
    return cards;
  }

  /// Everybody of the ward with what he has to do in the campaign.
  ObservableList<PersonLoad> people() {
    return people;
  }

  ObjectProperty<Picked> picked() {
    return picked;
  }

  void pick(Picked what) {
    picked.set(what.within(cards));
  }

  ObservableList<Person> choices() {
    return choices;
  }

  /// Members for whom one can stand in.
  ObservableList<TeamCard.Line> regulars() {
    return regulars;
  }

  ObjectProperty<Person> person() {
    return person;
  }

  ObjectProperty<Duty> duty() {
    return duty;
  }

  ObjectProperty<TeamCard.Line> substituteFor() {
    return substituteFor;
  }

  ObservableList<Problem> problems() {
    return problems;
  }

  ObservableValue<String> addTitle() {
    return picked.map(
        p ->
            cards.isEmpty()
                ? Messages.text("teams.add.none")
                : Messages.text("teams.add.title", team().number()));
  }

  Action addTeam() {
    return Command.NEW
        .runs(
            () -> {
              picked.set(new Picked(Integer.MAX_VALUE, -1));
              data.change(edit -> edit.addTeam(data.campaign()));
            })
        .named("teams.action.addTeam")
        .when(data.state().map(state -> true).orElse(false));
  }

  /// Takes the picked member out of his team, or the picked team away.
  Action remove() {
    return Command.DELETE.runs(this::removePicked);
  }

  Action requestLetter() {
    return Action.of(
        "teams.action.letter", "fth-mail", "Ctrl+M", () -> data.navigator().go(new Place.Papers()));
  }

  Action reload() {
    return Command.RELOAD.runs(data::load);
  }

  /// Adds the person to the picked team unless something is wrong.
  void addMember() {
    check();
    if (problems.isEmpty() && !cards.isEmpty()) {
      Team team = team();
      long personId = person.get().id();
      Duty chosen = duty.get();
      TeamCard.Line stands = substituteFor.get();
      Long substituted = stands == null ? null : stands.member().id();
      person.set(null);
      substituteFor.set(null);
      data.change(edit -> edit.addMember(team, personId, chosen, substituted));
    }
  }

  static String name(Duty duty) {
    return Messages.text("teams.duty." + duty);
  }

  private Team team() {
    return cards.get(picked.get().within(cards).card()).team();
  }

  private void removePicked() {
    if (cards.isEmpty()) {
      return;
    }
    Picked at = picked.get().within(cards);
    TeamCard card = cards.get(at.card());
    if (at.line() < 0) {
      data.change(edit -> edit.removeTeam(card.team()));
    } else {
      TeamMember member = card.lines().get(at.line()).member();
      data.change(edit -> edit.removeMember(card.team(), member));
    }
  }

  private void check() {
    problems.clear();
    if (person.get() == null) {
      problems.add(Problem.at("person", "kit.form.required"));
    } else {
      cards.stream()
          .filter(c -> c.lines().stream().anyMatch(l -> isOf(l, person.get())))
          .findFirst()
          .ifPresent(
              c -> problems.add(Problem.at("person", "teams.problem.onTeam", c.team().number())));
    }
    if (duty.get() == null) {
      problems.add(Problem.at("duty", "kit.form.required"));
    }
  }

  private static boolean isOf(TeamCard.Line line, Person person) {
    return line.member().personId() == person.id();
  }

  private void show(CampaignState state) {
    choices.setAll(state == null ? List.of() : TeamsData.sorted(state.unit().people()));
    cards.setAll(state == null ? List.of() : new TeamCards(state).all());
    people.setAll(state == null ? List.of() : PersonLoad.all(state));
    picked.set(picked.get().within(cards));
    showRegulars();
    check();
  }

  private void reloadIfOpen() {
    if (open) {
      data.load();
    }
  }

  private void showRegulars() {
    regulars.setAll(
        cards.isEmpty()
            ? List.of()
            : cards.get(picked.get().within(cards).card()).lines().stream()
                .filter(l -> l.member().substituteForId() == null)
                .toList());
  }
}
