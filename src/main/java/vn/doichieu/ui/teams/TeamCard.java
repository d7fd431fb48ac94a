package vn.doichieu.ui.teams;

import java.util.List;
import vn.doichieu.domain.team.Team;
import vn.doichieu.domain.team.TeamMember;

/// A team with its members as they are shown.
///
/// @param sessions how many sessions it holds
record TeamCard(Team team, List<Line> lines, int sessions) {

  /// @param substituteFor the name of the member this one stands in for; empty for a regular one
  record Line(TeamMember member, String name, String duty, String substituteFor) {}
}
