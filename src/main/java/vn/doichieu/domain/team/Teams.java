package vn.doichieu.domain.team;

import java.util.List;

/// The teams of a campaign, who goes with them, and whom the organisations sent.
public record Teams(List<Team> teams, List<TeamMember> members, List<Nomination> nominations) {

  public Team team(long id) {
    return teams.stream().filter(t -> t.id() == id).findFirst().orElseThrow();
  }

  public List<TeamMember> membersOf(long teamId) {
    return members.stream().filter(m -> m.teamId() == teamId).toList();
  }

  /// The representatives of an organisation at a point, in the order they were entered.
  public List<Nomination> nominations(long organisationId, long pointId) {
    return nominations.stream()
        .filter(n -> n.organisationId() == organisationId && n.pointId() == pointId)
        .toList();
  }
}
