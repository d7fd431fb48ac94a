package vn.doichieu.ui.teams;

import java.util.Comparator;
import java.util.List;
import vn.doichieu.app.CampaignState;
import vn.doichieu.domain.team.Team;
import vn.doichieu.domain.team.TeamMember;

/// Puts the teams into cards: each member by his duty, his substitute after him.
final class TeamCards {
  private final CampaignState state;

  TeamCards(CampaignState state) {
    this.state = state;
  }

  List<TeamCard> all() {
    return state.teams().teams().stream().map(this::card).toList();
  }

  private TeamCard card(Team team) {
    List<TeamMember> members = state.teams().membersOf(team.id());
    List<TeamCard.Line> lines =
        members.stream()
            .sorted(
                Comparator.comparing((TeamMember m) -> regular(members, m).duty())
                    .thenComparing(m -> regular(members, m).id())
                    .thenComparing(m -> m.substituteForId() != null)
                    .thenComparing(TeamMember::id))
            .map(m -> line(members, m))
            .toList();
    int sessions =
        (int) state.schedule().sessions().stream().filter(s -> s.teamId() == team.id()).count();
    return new TeamCard(team, lines, sessions);
  }

  private TeamCard.Line line(List<TeamMember> members, TeamMember member) {
    TeamMember regular = regular(members, member);
    return new TeamCard.Line(
        member,
        name(member),
        TeamsViewModel.name(member.duty()),
        regular.equals(member) ? "" : name(regular));
  }

  private String name(TeamMember member) {
    return TeamsData.name(state.unit().person(member.personId()));
  }

  /// The member himself, or the one he stands in for.
  private static TeamMember regular(List<TeamMember> members, TeamMember member) {
    return members.stream()
        .filter(m -> member.substituteForId() != null && m.id() == member.substituteForId())
        .findFirst()
        .orElse(member);
  }
}
