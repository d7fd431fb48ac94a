package vn.doichieu.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import vn.doichieu.domain.campaign.Campaign;
import vn.doichieu.domain.campaign.CampaignPlan;
import vn.doichieu.domain.document.Document;
import vn.doichieu.domain.document.DocumentKind;
import vn.doichieu.domain.document.Paper;
import vn.doichieu.domain.followup.FollowUp;
import vn.doichieu.domain.result.Results;
import vn.doichieu.domain.roster.LoanImport;
import vn.doichieu.domain.roster.Roster;
import vn.doichieu.domain.schedule.Schedule;
import vn.doichieu.domain.team.Teams;
import vn.doichieu.domain.unit.Unit;
import vn.doichieu.store.CampaignStore;
import vn.doichieu.store.FollowUpStore;
import vn.doichieu.store.ResultStore;
import vn.doichieu.store.RosterStore;
import vn.doichieu.store.UnitStore;

/// What the screens and the command line show. The store knows what was saved, so nothing shown can
/// be out of date.
public final class ReadWard {
  private final UnitStore units;
  private final RosterStore rosters;
  private final CampaignStore campaigns;
  private final ResultStore results;
  private final FollowUpStore followUps;

  public ReadWard(
      UnitStore units,
      RosterStore rosters,
      CampaignStore campaigns,
      ResultStore results,
      FollowUpStore followUps) {
    this.units = units;
    this.rosters = rosters;
    this.campaigns = campaigns;
    this.results = results;
    this.followUps = followUps;
  }

  public Unit unit() {
    return units.load();
  }

  public Roster roster() {
    return rosters.load();
  }

  public List<LoanImport> imports() {
    return rosters.imports();
  }

  /// The oldest first.
  public List<Campaign> campaigns() {
    return campaigns.campaigns();
  }

  /// The campaign that work goes on in unless the user chose another.
  public Optional<Campaign> newestCampaign() {
    return campaigns.campaigns().stream().reduce((older, newer) -> newer);
  }

  public CampaignPlan plan(long campaignId) {
    return campaigns.plan(campaignId);
  }

  public Teams teams(long campaignId) {
    return campaigns.teams(campaignId);
  }

  public Schedule schedule(long campaignId) {
    return campaigns.schedule(campaignId);
  }

  /// The forms of a campaign and what was keyed from them.
  public Results results(long campaignId) {
    return results.load(campaignId);
  }

  /// What was noted after the sessions of a campaign.
  public FollowUp followUp(long campaignId) {
    return followUps.load(campaignId);
  }

  /// How many results of a campaign were keyed on which day.
  public SortedMap<LocalDate, Integer> keyedPerDay(long campaignId) {
    return results.keyedPerDay(campaignId);
  }

  /// Everything about a campaign at once.
  public CampaignState state(long campaignId) {
    Schedule schedule = campaigns.schedule(campaignId);
    List<Document> papers = campaigns.documents(campaignId);
    return new CampaignState(
        units.load(),
        rosters.load(),
        campaigns.plan(campaignId),
        campaigns.teams(campaignId),
        schedule,
        papers,
        movedSinceIssue(schedule, papers),
        results.load(campaignId),
        followUps.load(campaignId));
  }

  private int movedSinceIssue(Schedule schedule, List<Document> papers) {
    return papers.stream()
        .filter(d -> d.kind() == DocumentKind.PLAN && d.state() == Document.State.ISSUED)
        .reduce((older, newer) -> newer)
        .map(plan -> schedule.movedSince(campaigns.sessionsAtIssueOf(plan)))
        .orElse(0);
  }

  public List<Paper> papers(long campaignId) {
    return campaigns.papers(campaignId);
  }

  /// The first or only paper of its kind that is worked on: the newest that was not replaced.
  public Optional<Paper> paper(long campaignId, DocumentKind kind) {
    return paper(campaignId, kind, 0);
  }

  /// @param round as in [Document]
  public Optional<Paper> paper(long campaignId, DocumentKind kind, int round) {
    return papers(campaignId).stream()
        .filter(p -> p.document().kind() == kind && p.document().round() == round)
        .filter(p -> p.document().state() != Document.State.REPLACED)
        .reduce((older, newer) -> newer);
  }

  /// The one that counts outside the office: the issued one, even while another that is to replace
  /// it is drafted; before the first is issued its draft.
  ///
  /// @param round as in [Document]
  public Optional<Paper> inForce(long campaignId, DocumentKind kind, int round) {
    return papers(campaignId).stream()
        .filter(p -> p.document().kind() == kind && p.document().round() == round)
        .filter(p -> p.document().state() == Document.State.ISSUED)
        .reduce((older, newer) -> newer)
        .or(() -> paper(campaignId, kind, round));
  }
}
