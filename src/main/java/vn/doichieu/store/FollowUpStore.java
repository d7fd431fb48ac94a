package vn.doichieu.store;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.doichieu.domain.followup.Appropriation;
import vn.doichieu.domain.followup.CallNote;
import vn.doichieu.domain.followup.Departure;
import vn.doichieu.domain.followup.FollowUp;
import vn.doichieu.domain.followup.HelpRequest;
import vn.doichieu.domain.followup.Invitation;
import vn.doichieu.domain.followup.OpenPoint;
import vn.doichieu.domain.schedule.Schedule;
import vn.doichieu.domain.schedule.Session;

/// Reads what was noted after the sessions of a campaign.
public final class FollowUpStore {
  private static final String CAMPAIGN = "campaignId";

  private final Database database;
  private final CampaignStore campaigns;

  public FollowUpStore(Database database) {
    this.database = database;
    campaigns = new CampaignStore(database);
  }

  public FollowUp load(long campaignId) {
    Schedule supplements = campaigns.supplements(campaignId);
    Set<Long> ids = supplements.sessions().stream().map(Session::id).collect(Collectors.toSet());
    return new FollowUp(
        supplements,
        database.all(Invitation.class).stream().filter(i -> ids.contains(i.sessionId())).toList(),
        database.with(CallNote.class, CAMPAIGN, campaignId),
        database.with(HelpRequest.class, CAMPAIGN, campaignId),
        database.with(Departure.class, CAMPAIGN, campaignId),
        database.with(OpenPoint.class, CAMPAIGN, campaignId));
  }

  /// Not part of [#load]: only the use case that asks for a password may show them.
  public List<Appropriation> appropriations(long campaignId) {
    return database.with(Appropriation.class, CAMPAIGN, campaignId);
  }
}
