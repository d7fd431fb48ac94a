package vn.doichieu.app;

import java.util.List;
import vn.doichieu.app.Readiness.Part;
import vn.doichieu.app.Readiness.State;
import vn.doichieu.app.Readiness.Step;
import vn.doichieu.base.Text;
import vn.doichieu.domain.document.Document;
import vn.doichieu.domain.document.DocumentKind;
import vn.doichieu.domain.result.FormState;
import vn.doichieu.domain.result.Results;
import vn.doichieu.domain.roster.Loan;
import vn.doichieu.domain.roster.Roster;
import vn.doichieu.domain.roster.SavingsGroup;
import vn.doichieu.domain.schedule.Coverage;
import vn.doichieu.domain.team.Team;
import vn.doichieu.domain.team.TeamMember;
import vn.doichieu.domain.unit.Unit;

/// Judges each part of the procedure by itself.
final class ReadinessJudgement {
  /// The plan is issued with the schedule as its appendix: its text comes after the schedule.
  static final List<Step> ORDER =
      List.of(
          Step.UNIT,
          Step.ROSTER,
          Step.PLAN,
          Step.TEAMS,
          Step.SCHEDULE,
          Step.PAPERS,
          Step.ANNOUNCE,
          Step.RESULTS,
          Step.FOLLOW_UP);

  private final CampaignState state;
  private final FollowUpJudgement followUp;

  ReadinessJudgement(CampaignState state, FollowUpJudgement followUp) {
    this.state = state;
    this.followUp = followUp;
  }

  Part part(Step step) {
    return switch (step) {
      case UNIT -> unit(state.unit());
      case ROSTER -> roster();
      case PLAN -> plan();
      case TEAMS -> teams();
      case SCHEDULE -> schedule();
      case PAPERS -> papers();
      case ANNOUNCE -> announce();
      case RESULTS -> results();
      case FOLLOW_UP -> followUp.part();
    };
  }

  static Part unit(Unit unit) {
    if (unit.points().isEmpty() || unit.residentialGroups().isEmpty()) {
      return part(Step.UNIT, State.EMPTY, "readiness.unit.empty");
    }
    long homeless =
        unit.residentialGroups().stream()
            .filter(g -> g.active() && (g.venueId() == null || g.headId() == null))
            .count();
    if (homeless > 0) {
      return part(Step.UNIT, State.IN_PROGRESS, "readiness.unit.incomplete", homeless);
    }
    if (unit.preferredSignatory().isEmpty()) {
      return part(Step.UNIT, State.IN_PROGRESS, "readiness.unit.signatory");
    }
    return done(
        Step.UNIT, "readiness.unit.done", unit.points().size(), unit.residentialGroups().size());
  }

  static Part roster(Roster roster) {
    return roster.loans().isEmpty()
        ? part(Step.ROSTER, State.EMPTY, "readiness.roster.empty")
        : done(
            Step.ROSTER,
            "readiness.roster.done",
            roster.groups().size(),
            roster.borrowers().size(),
            roster.loans().size());
  }

  private Part roster() {
    long unassigned = state.groupsToSee().stream().filter(g -> !isAssigned(g)).count();
    return unassigned == 0
        ? roster(state.roster())
        : part(Step.ROSTER, State.REVIEW, "readiness.roster.unassigned", unassigned);
  }

  /// Whether a group is known well enough to be given a session.
  static boolean isAssigned(SavingsGroup group) {
    return group.pointId() != null
        && (group.direct()
            || (group.residentialGroupId() != null
                && group.organisationId() != null
                && group.leaderId() != null));
  }

  private Part plan() {
    List<String> without =
        state.unit().points().stream()
            .filter(
                p ->
                    state.groupsToSee().stream()
                        .anyMatch(g -> g.pointId() != null && g.pointId() == p.id()))
            .filter(p -> state.plan().daysOfPoint(p.id()).isEmpty())
            .map(p -> p.name())
            .toList();
    if (!without.isEmpty()) {
      return part(
          Step.PLAN, State.IN_PROGRESS, "readiness.plan.noDays", String.join(", ", without));
    }
    long days = state.plan().days().stream().map(d -> d.date()).distinct().count();
    return done(Step.PLAN, "readiness.plan.done", days);
  }

  private Part teams() {
    List<Team> teams = state.teams().teams();
    if (teams.isEmpty()) {
      return part(Step.TEAMS, State.EMPTY, "readiness.teams.empty");
    }
    List<String> without =
        teams.stream()
            .filter(t -> state.teams().membersOf(t.id()).stream().noneMatch(this::isOfficer))
            .map(t -> String.valueOf(t.number()))
            .toList();
    if (!without.isEmpty()) {
      return part(
          Step.TEAMS, State.IN_PROGRESS, "readiness.teams.noOfficer", String.join(", ", without));
    }
    long missing = ReadinessFindings.missingNominations(state);
    if (missing > 0) {
      return part(Step.TEAMS, State.IN_PROGRESS, "readiness.teams.nominations", missing);
    }
    long wrong =
        state.schedule().sessions().stream()
            .filter(s -> !state.seats().findings(s).isEmpty())
            .count();
    if (wrong > 0) {
      return part(Step.TEAMS, State.REVIEW, "readiness.teams.composition", wrong);
    }
    return done(
        Step.TEAMS, "readiness.teams.done", teams.size(), state.teams().nominations().size());
  }

  private boolean isOfficer(TeamMember member) {
    return member.duty() == TeamMember.Duty.BANK_OFFICER && member.substituteForId() == null;
  }

  private Part schedule() {
    int sessions = state.schedule().sessions().size();
    if (sessions == 0) {
      return part(Step.SCHEDULE, State.EMPTY, "readiness.schedule.empty");
    }
    int broken = state.review().violations(state.allSessions()).size();
    int gaps = Coverage.gaps(state.roster(), state.schedule()).size();
    if (gaps > 0) {
      return part(Step.SCHEDULE, State.REVIEW, "readiness.schedule.gaps", gaps);
    }
    if (broken > 0) {
      return part(Step.SCHEDULE, State.REVIEW, "readiness.schedule.broken", broken);
    }
    return done(Step.SCHEDULE, "readiness.schedule.done", sessions);
  }

  private Part papers() {
    Document plan = state.paper(DocumentKind.PLAN).orElse(null);
    if (plan == null) {
      return part(Step.PAPERS, State.EMPTY, "readiness.papers.empty");
    }
    if (plan.state() != Document.State.ISSUED) {
      return part(Step.PAPERS, State.IN_PROGRESS, "readiness.papers.draft");
    }
    if (state.movedSinceIssue() > 0) {
      return part(
          Step.PAPERS, State.REVIEW, "readiness.papers.scheduleMoved", state.movedSinceIssue());
    }
    return done(Step.PAPERS, "readiness.papers.done");
  }

  private Part announce() {
    if (state.schedule().sessions().isEmpty()) {
      return new Part(Step.ANNOUNCE, State.EMPTY, Text.of("readiness.announce.empty"), null);
    }
    boolean told =
        state
            .inForce(DocumentKind.NOTICE, 0)
            .filter(d -> d.state() == Document.State.ISSUED)
            .isPresent();
    return told
        ? done(Step.ANNOUNCE, "readiness.announce.done")
        : part(Step.ANNOUNCE, State.IN_PROGRESS, "readiness.announce.open");
  }

  private Part results() {
    Results results = state.results();
    if (results.forms().isEmpty()) {
      return state.schedule().sessions().isEmpty()
          ? new Part(Step.RESULTS, State.EMPTY, Text.of("readiness.results.later"), null)
          : part(Step.RESULTS, State.EMPTY, "readiness.results.empty");
    }
    List<FormState> forms = results.newestForms().stream().map(results::state).toList();
    long doubtful = forms.stream().filter(f -> f.undecided() > 0 || f.boxDiffers()).count();
    if (doubtful > 0) {
      return part(Step.RESULTS, State.REVIEW, "readiness.results.doubtful", doubtful);
    }
    long owed = state.roster().loans().stream().filter(Loan::isOwed).count();
    int keyed = results.all().size();
    if (keyed < owed) {
      return part(Step.RESULTS, State.IN_PROGRESS, "readiness.results.open", keyed, owed);
    }
    long second = forms.stream().filter(FormState::needsSecond).count();
    return second > 0
        ? part(Step.RESULTS, State.IN_PROGRESS, "readiness.results.second", second)
        : done(Step.RESULTS, "readiness.results.done", keyed);
  }

  private static Part part(Step step, State state, String key, Object... arguments) {
    return new Part(
        step,
        state,
        Text.of(key, arguments),
        Text.of("readiness.next." + key.substring("readiness.".length()), arguments));
  }

  private static Part done(Step step, String key, Object... arguments) {
    return new Part(step, State.DONE, Text.of(key, arguments), null);
  }
}
