package vn.doichieu.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.doichieu.app.Readiness.Finding;
import vn.doichieu.app.Readiness.Step;
import vn.doichieu.base.Text;
import vn.doichieu.domain.roster.SavingsGroup;
import vn.doichieu.domain.schedule.Coverage;
import vn.doichieu.domain.schedule.Session;
import vn.doichieu.domain.schedule.SessionSeats;

/// What does not fit together in a campaign, the gravest first.
final class ReadinessFindings {
  private final CampaignState state;
  private final List<Finding> findings = new ArrayList<>();

  ReadinessFindings(CampaignState state) {
    this.state = state;
  }

  List<Finding> find(LocalDate today) {
    List<Session> sessions = state.schedule().sessions();
    if (state.movedSinceIssue() > 0) {
      add(Step.PAPERS, Text.of("readiness.papers.scheduleMoved", state.movedSinceIssue()));
    }
    if (!sessions.isEmpty()) {
      state.review().violations(state.allSessions()).forEach(text -> add(Step.SCHEDULE, text));
      Coverage.gaps(state.roster(), state.schedule())
          .forEach(gap -> add(Step.SCHEDULE, gap.text()));
      state.review().warnings(state.allSessions(), today).forEach(text -> add(Step.PLAN, text));
      composition(sessions);
    }
    long unassigned =
        state.groupsToSee().stream().filter(g -> !ReadinessJudgement.isAssigned(g)).count();
    if (unassigned > 0) {
      add(Step.ROSTER, Text.of("readiness.roster.unassigned", unassigned));
    }
    long hallless =
        state.unit().residentialGroups().stream()
            .filter(g -> g.active() && g.venueId() == null)
            .count();
    if (hallless > 0) {
      add(Step.UNIT, Text.of("readiness.finding.noHall", hallless));
    }
    long missing = missingNominations(state);
    if (missing > 0) {
      add(Step.TEAMS, Text.of("readiness.teams.nominations", missing));
    }
    return List.copyOf(findings);
  }

  /// The same fault of many sessions is told once, with their number.
  private void composition(List<Session> sessions) {
    SessionSeats seats = state.seats();
    Map<Text, Integer> count = new LinkedHashMap<>();
    for (Session session : sessions) {
      seats.findings(session).forEach(text -> count.merge(text, 1, Integer::sum));
    }
    count.forEach(
        (text, times) -> add(Step.TEAMS, Text.of("readiness.finding.sessions", times, text)));
  }

  /// How many organisations have groups at a point and sent nobody there.
  static long missingNominations(CampaignState state) {
    return state.groupsToSee().stream()
        .filter(g -> g.organisationId() != null && g.pointId() != null)
        .filter(g -> isNobodySent(state, g))
        .map(g -> List.of(g.organisationId(), g.pointId()))
        .distinct()
        .count();
  }

  private static boolean isNobodySent(CampaignState state, SavingsGroup group) {
    return state.teams().nominations(group.organisationId(), group.pointId()).isEmpty();
  }

  private void add(Step step, Text text) {
    findings.add(new Finding(step, text));
  }
}
