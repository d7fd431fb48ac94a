package vn.doichieu.domain.schedule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import vn.doichieu.base.Problem;
import vn.doichieu.domain.campaign.CampaignPlan;
import vn.doichieu.domain.roster.Roster;
import vn.doichieu.domain.roster.SavingsGroup;
import vn.doichieu.domain.team.Team;
import vn.doichieu.domain.team.Teams;
import vn.doichieu.domain.unit.Unit;

/// The schedule a campaign needs, as a problem: one session for each group with something owed,
/// several for a group that one half-day cannot hold. What was pinned in the saved schedule stays.
public final class Arrangement {
  private final CampaignPlan plan;
  private final Labels labels;
  private final List<Problem> problems;
  private final Map<String, SessionPlan> sessions;
  private final ScheduleProblem problem;

  private Arrangement(
      CampaignPlan plan,
      Labels labels,
      List<Problem> problems,
      Map<String, SessionPlan> sessions,
      ScheduleProblem problem) {
    this.plan = plan;
    this.labels = labels;
    this.problems = problems;
    this.sessions = sessions;
    this.problem = problem;
  }

  public static Arrangement of(
      Unit unit, Roster roster, CampaignPlan plan, Teams teams, Schedule saved) {
    List<SavingsGroup> groups =
        roster.groups().stream().filter(g -> roster.borrowersToSee(g.id()) > 0).toList();
    var labels = new Labels(unit, teams);
    List<Problem> problems = Readiness.problems(unit, plan, teams, groups);
    if (!problems.isEmpty()) {
      return new Arrangement(plan, labels, problems, Map.of(), null);
    }
    List<HalfDay> halves = HalfDays.of(unit, plan, saved, labels);
    int longest = halves.stream().mapToInt(HalfDay::slots).max().orElse(0);
    var representatives = new Representatives(teams, roster, groups);
    var attendants = new Attendants(unit, labels);
    Map<String, SessionPlan> sessions = new HashMap<>();
    List<Request> requests = new ArrayList<>();
    for (SavingsGroup group : groups) {
      List<Integer> parts =
          GroupSplit.parts(roster.borrowersToSee(group.id()), plan.campaign(), longest);
      for (int i = 0; i < parts.size(); i++) {
        Session before = saved(saved, group, i + 1);
        var session =
            new SessionPlan(
                group,
                i + 1,
                parts.size(),
                parts.get(i),
                GroupSplit.slots(parts.get(i), plan.campaign()),
                before != null && before.venuePinned()
                    ? before.venueId()
                    : HallChoice.of(unit, group),
                representatives.of(group),
                before);
        sessions.put(session.id(), session);
        requests.add(attendants.request(session));
      }
    }
    List<String> names = teams.teams().stream().map(Team::id).map(labels::of).toList();
    var problem = new ScheduleProblem(plan.campaign().slotMinutes(), halves, names, requests);
    return new Arrangement(plan, labels, List.of(), sessions, problem);
  }

  private static Session saved(Schedule saved, SavingsGroup group, int part) {
    return saved.sessionsOfGroup(group.id()).stream()
        .filter(s -> s.part() == part)
        .findFirst()
        .orElse(null);
  }

  /// What must be set before anything can be arranged; each names the group and what to set.
  public List<Problem> problems() {
    return problems;
  }

  /// Its sessions bear the groups' codes, its halls, people and points their names, its teams their
  /// numbers.
  ///
  /// @throws IllegalStateException when there are problems
  public ScheduleProblem problem() {
    if (!problems.isEmpty()) {
      throw new IllegalStateException("Not ready: " + problems.size() + " problems");
    }
    return problem;
  }

  /// The sessions as solved. Where a session of the group exists it keeps its id, version and pins.
  ///
  /// @param ids gives a new id for each new session
  public List<Session> sessions(ScheduleResult result, LongSupplier ids) {
    return result.placements().stream()
        .map(p -> sessions.get(p.id()).at(p, plan.campaign(), labels, 0, ids))
        .collect(Collectors.toList());
  }
}
