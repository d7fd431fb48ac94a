package vn.doichieu.ui.teams;

import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.doichieu.app.CampaignState;
import vn.doichieu.base.Messages;
import vn.doichieu.base.VietnameseText;
import vn.doichieu.domain.schedule.Session;
import vn.doichieu.domain.schedule.SessionSeats;
import vn.doichieu.domain.team.Team;
import vn.doichieu.domain.team.TeamMember;
import vn.doichieu.domain.unit.Person;

/// What somebody has to do in the campaign.
///
/// @param team the number of the team he goes with; null for none
/// @param halfDays mornings and afternoons on which he is needed
record PersonLoad(
    Person person, String office, Long team, long sessions, long halfDays, long minutes) {
  private static final LocalTime NOON = LocalTime.NOON;

  /// Everybody active, those with the most to do first.
  static List<PersonLoad> all(CampaignState state) {
    SessionSeats seats = state.seats();
    return state.unit().people().stream()
        .filter(Person::active)
        .map(person -> of(person, state, seats))
        .sorted(
            Comparator.comparing(PersonLoad::minutes)
                .reversed()
                .thenComparing(l -> l.person().fullName(), VietnameseText::compareNames))
        .toList();
  }

  private static PersonLoad of(Person person, CampaignState state, SessionSeats seats) {
    Optional<Team> team =
        state.teams().members().stream()
            .filter(m -> m.personId() == person.id())
            .findFirst()
            .map(TeamMember::teamId)
            .map(state.teams()::team);
    List<Session> his =
        state.schedule().sessions().stream()
            .filter(
                s -> seats.of(s).containsValue(person.id()) || isRegular(person, state, s.teamId()))
            .toList();
    String office =
        person.office().isBlank() ? Messages.text("teams.role." + person.role()) : person.office();
    return new PersonLoad(
        person,
        office,
        team.map(t -> (long) t.number()).orElse(null),
        his.size(),
        his.stream().map(s -> List.of(s.date(), s.start().isBefore(NOON))).distinct().count(),
        his.stream().mapToLong(Session::minutes).sum());
  }

  private static boolean isRegular(Person person, CampaignState state, long teamId) {
    return state.teams().membersOf(teamId).stream()
        .anyMatch(m -> m.personId() == person.id() && m.substituteForId() == null);
  }

  String name() {
    return TeamsData.name(person);
  }

  /// In hours with a quarter's precision: `7,5`.
  String hours() {
    return minutes == 0 ? "" : Messages.text("teams.hours", minutes / 60.0);
  }
}
