package vn.doichieu.domain.schedule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.doichieu.base.Problem;
import vn.doichieu.domain.campaign.CampaignPlan;
import vn.doichieu.domain.roster.SavingsGroup;
import vn.doichieu.domain.team.Teams;
import vn.doichieu.domain.unit.ResidentialGroup;
import vn.doichieu.domain.unit.Unit;

/// What must be known before sessions can be arranged; each gap is named once, with what to set
/// where. The place of a problem is the group's code, or the part of the campaign.
final class Readiness {
  private final Unit unit;
  private final CampaignPlan plan;
  private final Teams teams;
  private final List<Problem> problems = new ArrayList<>();
  private final Set<Object> named = new HashSet<>();

  private Readiness(Unit unit, CampaignPlan plan, Teams teams) {
    this.unit = unit;
    this.plan = plan;
    this.teams = teams;
  }

  /// @param groups those with borrowers to see
  static List<Problem> problems(
      Unit unit, CampaignPlan plan, Teams teams, List<SavingsGroup> groups) {
    var readiness = new Readiness(unit, plan, teams);
    if (teams.teams().isEmpty()) {
      readiness.problems.add(Problem.at("teams", "schedule.problem.noTeam"));
    }
    groups.forEach(readiness::check);
    return List.copyOf(readiness.problems);
  }

  private void check(SavingsGroup group) {
    if (group.pointId() == null) {
      add(group, group.id(), "noPoint", group.code(), group.leaderName());
      return;
    }
    String point = unit.point(group.pointId()).name();
    if (plan.daysOfPoint(group.pointId()).isEmpty()) {
      add(group, List.of("day", group.pointId()), "noDay", point);
    }
    if (!group.direct()) {
      checkMembers(group, point);
    } else if (HallChoice.of(unit, group) == null) {
      add(group, List.of("hall", group.pointId()), "noHallAtPoint", point);
    }
  }

  private void checkMembers(SavingsGroup group, String point) {
    if (group.residentialGroupId() == null) {
      add(
          group,
          List.of("home", group.id()),
          "noResidentialGroup",
          group.code(),
          group.leaderName());
    } else if (HallChoice.of(unit, group) == null) {
      ResidentialGroup home = unit.residentialGroup(group.residentialGroupId());
      add(group, List.of("hall", home.id()), "noHall", home.name());
    }
    if (group.organisationId() == null) {
      add(group, List.of("org", group.id()), "noOrganisation", group.code(), group.leaderName());
    } else if (teams.nominations(group.organisationId(), group.pointId()).isEmpty()) {
      add(
          group,
          List.of("rep", group.organisationId(), group.pointId()),
          "noRepresentative",
          unit.organisation(group.organisationId()).shortName(),
          point);
    }
  }

  private void add(SavingsGroup group, Object cause, String key, Object... arguments) {
    if (named.add(cause)) {
      problems.add(Problem.at(group.code(), "schedule.problem." + key, arguments));
    }
  }
}
