package vn.doichieu.domain.schedule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import vn.doichieu.base.Problem;
import vn.doichieu.domain.campaign.Campaign;
import vn.doichieu.domain.campaign.CampaignPlan;
import vn.doichieu.domain.roster.Roster;
import vn.doichieu.domain.roster.SavingsGroup;
import vn.doichieu.domain.team.Team;
import vn.doichieu.domain.team.Teams;
import vn.doichieu.domain.unit.Unit;

/// A round of supplementary sessions as a problem: one session for each group with someone to see
/// again. Sessions that stand on the same dates keep their place, team, hall and people.
public final class SupplementArrangement {
  private final Campaign campaign;
  private final Labels labels;
  private final int round;
  private final List<Problem> problems;
  private final Map<String, SessionPlan> sessions = new HashMap<>();
  private ScheduleProblem problem;

  private SupplementArrangement(
      Campaign campaign, Labels labels, int round, List<Problem> problems) {
    this.campaign = campaign;
    this.labels = labels;
    this.round = round;
    this.problems = problems;
  }

  /// @param days the days chosen for each point, and nothing else
  /// @param standing all other sessions
  /// @param borrowers how many are to be seen again, by group
  /// @param halls where everybody of a point meets; a point that is absent uses the groups' own
  /// @param round from 1
  public static SupplementArrangement of(
      Unit unit,
      Roster roster,
      CampaignPlan days,
      Teams teams,
      Schedule standing,
      Map<Long, Integer> borrowers,
      Map<Long, Long> halls,
      int round) {
    List<SavingsGroup> groups =
        roster.groups().stream().filter(g -> borrowers.containsKey(g.id())).toList();
    var labels = new Labels(unit, teams);
    List<Problem> problems = Readiness.problems(unit, days, teams, groups);
    var arrangement = new SupplementArrangement(days.campaign(), labels, round, problems);
    if (problems.isEmpty()) {
      arrangement.pose(unit, roster, days, teams, standing, borrowers, halls, groups);
    }
    return arrangement;
  }

  private void pose(
      Unit unit,
      Roster roster,
      CampaignPlan days,
      Teams teams,
      Schedule standing,
      Map<Long, Integer> borrowers,
      Map<Long, Long> halls,
      List<SavingsGroup> groups) {
    List<HalfDay> halves =
        new ArrayList<>(HalfDays.of(unit, days, new Schedule(List.of(), List.of()), labels));
    int longest = halves.stream().mapToInt(HalfDay::slots).max().orElse(0);
    var representatives = new Representatives(teams, roster, groups);
    var attendants = new Attendants(unit, labels);
    List<Request> requests = new ArrayList<>();
    for (SavingsGroup group : groups) {
      List<Integer> parts = GroupSplit.parts(borrowers.get(group.id()), campaign, longest);
      Long hall = halls.get(group.pointId());
      for (int i = 0; i < parts.size(); i++) {
        var session =
            new SessionPlan(
                group,
                i + 1,
                parts.size(),
                parts.get(i),
                GroupSplit.slots(parts.get(i), campaign),
                hall == null ? HallChoice.of(unit, group) : hall,
                representatives.of(group),
                null);
        sessions.put(session.id(), session);
        requests.add(attendants.request(session));
      }
    }
    var fixed = new StandingSessions(roster, labels, attendants, campaign.slotMinutes());
    standing.sessions().stream()
        .filter(s -> days.days().stream().anyMatch(d -> d.date().equals(s.date())))
        .forEach(fixed::add);
    halves.addAll(fixed.halfDays());
    requests.addAll(fixed.requests());
    List<String> names = teams.teams().stream().map(Team::id).map(labels::of).toList();
    problem = new ScheduleProblem(campaign.slotMinutes(), halves, names, requests);
  }

  /// What must be set before anything can be arranged.
  public List<Problem> problems() {
    return problems;
  }

  /// @throws IllegalStateException when there are problems
  public ScheduleProblem problem() {
    if (!problems.isEmpty()) {
      throw new IllegalStateException("Not ready: " + problems.size() + " problems");
    }
    return problem;
  }

  /// The supplementary sessions as solved, without those that stood.
  ///
  /// @param ids gives an id for each
  public List<Session> sessions(ScheduleResult result, LongSupplier ids) {
    return result.placements().stream()
        .filter(p -> sessions.containsKey(p.id()))
        .map(p -> sessions.get(p.id()).at(p, campaign, labels, round, ids))
        .toList();
  }
}
