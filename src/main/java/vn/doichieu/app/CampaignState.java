package vn.doichieu.app;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.doichieu.domain.campaign.CampaignPlan;
import vn.doichieu.domain.document.Document;
import vn.doichieu.domain.document.DocumentKind;
import vn.doichieu.domain.followup.Departed;
import vn.doichieu.domain.followup.FollowUp;
import vn.doichieu.domain.result.Results;
import vn.doichieu.domain.roster.Roster;
import vn.doichieu.domain.roster.SavingsGroup;
import vn.doichieu.domain.schedule.Schedule;
import vn.doichieu.domain.schedule.ScheduleReview;
import vn.doichieu.domain.schedule.SessionSeats;
import vn.doichieu.domain.team.Teams;
import vn.doichieu.domain.unit.Unit;

/// Everything about one campaign as it stands, read at one time.
///
/// @param papers without their bodies
/// @param schedule the sessions of the plan
/// @param movedSinceIssue of them those whose appointment is another than when the plan was issued
public record CampaignState(
    Unit unit,
    Roster roster,
    CampaignPlan plan,
    Teams teams,
    Schedule schedule,
    List<Document> papers,
    int movedSinceIssue,
    Results results,
    FollowUp followUp) {

  public SessionSeats seats() {
    return new SessionSeats(unit, roster, teams, schedule);
  }

  public ScheduleReview review() {
    return new ScheduleReview(unit, roster, plan, teams);
  }

  /// With the supplementary sessions, since they need the same teams, halls and people.
  public Schedule allSessions() {
    return schedule.with(followUp.supplements());
  }

  /// The groups in which something is owed.
  public List<SavingsGroup> groupsToSee() {
    return roster.groups().stream().filter(g -> roster.borrowersToSee(g.id()) > 0).toList();
  }

  /// The letter to the police that is being written, or is to be written because someone left about
  /// whom none has asked.
  ///
  /// @return its round; empty when there is nobody to ask about
  public OptionalInt policeLetterDue() {
    List<Document> letters =
        papers.stream().filter(d -> d.kind() == DocumentKind.POLICE_LETTER).toList();
    OptionalInt draft = letters.stream().filter(d -> !d.isLocked()).mapToInt(Document::round).max();
    if (draft.isPresent() || Departed.notAsked(results, roster, followUp).isEmpty()) {
      return draft;
    }
    return OptionalInt.of(letters.stream().mapToInt(Document::round).max().orElse(-1) + 1);
  }

  /// The first or only paper of its kind that is worked on: the newest that was not replaced.
  public Optional<Document> paper(DocumentKind kind) {
    return paper(kind, 0);
  }

  /// @param round as in [Document]
  public Optional<Document> paper(DocumentKind kind, int round) {
    return papers.stream()
        .filter(d -> d.kind() == kind && d.round() == round && d.state() != Document.State.REPLACED)
        .reduce((older, newer) -> newer);
  }

  /// The one that counts outside the office: the issued one, even while another that is to replace
  /// it is drafted; before the first is issued its draft.
  ///
  /// @param round as in [Document]
  public Optional<Document> inForce(DocumentKind kind, int round) {
    return papers.stream()
        .filter(d -> d.kind() == kind && d.round() == round && d.state() == Document.State.ISSUED)
        .reduce((older, newer) -> newer)
        .or(() -> paper(kind, round));
  }
}
