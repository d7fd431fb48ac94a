package vn.doichieu.store;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.doichieu.base.Entity;
import vn.doichieu.domain.followup.Appropriation;
import vn.doichieu.domain.followup.CallNote;
import vn.doichieu.domain.followup.Departure;
import vn.doichieu.domain.followup.FollowUp;
import vn.doichieu.domain.followup.HelpRequest;
import vn.doichieu.domain.followup.Inquiry;
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
        those(Invitation.class, i -> ids.contains(i.sessionId())),
        those(CallNote.class, c -> c.campaignId() == campaignId),
        those(HelpRequest.class, r -> r.campaignId() == campaignId),
        those(Departure.class, d -> d.campaignId() == campaignId),
        those(OpenPoint.class, p -> p.campaignId() == campaignId),
        those(Inquiry.class, i -> i.campaignId() == campaignId));
  }

  private <E extends Entity> List<E> those(Class<E> kind, Predicate<E> wanted) {
    return database.all(kind).stream().filter(wanted).toList();
  }

  /// Not part of [#load]: only the use case that asks for a password may show them.
  public List<Appropriation> appropriations(long campaignId) {
    return database.with(Appropriation.class, CAMPAIGN, campaignId);
  }
}
