package vn.doichieu.store;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.doichieu.base.Entity;
import vn.doichieu.domain.campaign.Campaign;
import vn.doichieu.domain.campaign.CampaignDay;
import vn.doichieu.domain.campaign.CampaignPlan;
import vn.doichieu.domain.campaign.LegalBasis;
import vn.doichieu.domain.change.Change;
import vn.doichieu.domain.document.Document;
import vn.doichieu.domain.document.Paper;
import vn.doichieu.domain.document.Paragraph;
import vn.doichieu.domain.result.LoanResult;
import vn.doichieu.domain.schedule.Schedule;
import vn.doichieu.domain.schedule.Session;
import vn.doichieu.domain.team.Attendance;
import vn.doichieu.domain.team.Nomination;
import vn.doichieu.domain.team.Team;
import vn.doichieu.domain.team.TeamMember;
import vn.doichieu.domain.team.Teams;

/// Reads a campaign and what belongs to it: its teams, its sessions, its papers.
public final class CampaignStore {
  private static final String CAMPAIGN = "campaignId";

  private final Database database;

  public CampaignStore(Database database) {
    this.database = database;
  }

  /// The oldest first.
  public List<Campaign> campaigns() {
    return database.all(Campaign.class);
  }

  public CampaignPlan plan(long campaignId) {
    return new CampaignPlan(
        database.find(Campaign.class, campaignId).orElseThrow(),
        database.with(CampaignDay.class, CAMPAIGN, campaignId),
        database.with(LegalBasis.class, CAMPAIGN, campaignId).stream()
            .sorted(Comparator.comparingInt(LegalBasis::position))
            .toList());
  }

  public Teams teams(long campaignId) {
    List<Team> teams =
        database.with(Team.class, CAMPAIGN, campaignId).stream()
            .sorted(Comparator.comparingInt(Team::number))
            .toList();
    Set<Long> ids = teams.stream().map(Team::id).collect(Collectors.toSet());
    return new Teams(
        teams,
        database.all(TeamMember.class).stream().filter(m -> ids.contains(m.teamId())).toList(),
        database.with(Nomination.class, CAMPAIGN, campaignId));
  }

  /// The sessions of the plan.
  public Schedule schedule(long campaignId) {
    return schedule(campaignId, s -> s.supplement() == 0);
  }

  /// The supplementary sessions, of all rounds.
  public Schedule supplements(long campaignId) {
    return schedule(campaignId, s -> s.supplement() > 0);
  }

  private Schedule schedule(long campaignId, Predicate<Session> wanted) {
    List<Session> sessions =
        database.with(Session.class, CAMPAIGN, campaignId).stream().filter(wanted).toList();
    Set<Long> ids = sessions.stream().map(Session::id).collect(Collectors.toSet());
    return new Schedule(
        sessions,
        database.all(Attendance.class).stream().filter(a -> ids.contains(a.sessionId())).toList());
  }

  /// The campaign's papers without their bodies, the oldest first.
  public List<Document> documents(long campaignId) {
    return database.with(Document.class, CAMPAIGN, campaignId);
  }

  /// The sessions a paper is about that were changed since it was last saved, as they were then.
  /// Sessions that did not exist then stand with null.
  public Map<Long, Session> sessionsAtIssueOf(Document document) {
    Map<Long, Session> then = new HashMap<>();
    for (Change change : database.changeLog().since(Session.class, Document.class, document.id())) {
      Entity session = change.before() == null ? change.after() : change.before();
      if (((Session) session).supplement() == document.round() && !then.containsKey(change.id())) {
        then.put(change.id(), (Session) change.before());
      }
    }
    return then;
  }

  /// The results that were saved after a paper was last saved, as they were then. Results that did
  /// not exist then stand with null.
  public Map<Long, LoanResult> resultsAtIssueOf(Document document) {
    Map<Long, LoanResult> then = new HashMap<>();
    for (Change change :
        database.changeLog().since(LoanResult.class, Document.class, document.id())) {
      if (!then.containsKey(change.id())) {
        then.put(change.id(), (LoanResult) change.before());
      }
    }
    return then;
  }

  public List<Paper> papers(long campaignId) {
    return database.with(Document.class, CAMPAIGN, campaignId).stream()
        .map(d -> new Paper(d, database.with(Paragraph.class, "documentId", d.id())))
        .toList();
  }

  /// Whether a session that the paper is about was saved after the paper itself was saved last.
  public boolean sessionsSavedAfter(Document document) {
    Set<Long> sessions =
        schedule(document.campaignId(), s -> s.supplement() == document.round()).sessions().stream()
            .map(Session::id)
            .collect(Collectors.toSet());
    return database.changeLog().savedAfter(document, Session.class, sessions);
  }
}
