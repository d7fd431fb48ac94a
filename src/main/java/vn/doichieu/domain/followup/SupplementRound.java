package vn.doichieu.domain.followup;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.doichieu.domain.campaign.Campaign;
import vn.doichieu.domain.campaign.CampaignDay;
import vn.doichieu.domain.campaign.CampaignPlan;
import vn.doichieu.domain.roster.Roster;
import vn.doichieu.domain.schedule.Schedule;
import vn.doichieu.domain.schedule.Session;

/// One round of supplementary sessions and who is asked to come.
///
/// @param number from 1
public record SupplementRound(int number, Schedule schedule, List<Invitation> invitations) {
  private record Guest(long groupId, long borrowerId) {}

  private record DayOfPoint(long pointId, java.time.LocalDate date) {}

  public SupplementRound {
    invitations = List.copyOf(invitations);
  }

  /// The list with the loans of those who are asked to come, and no others.
  public Roster roster(Roster whole) {
    Map<Long, Session> sessions =
        schedule.sessions().stream().collect(Collectors.toMap(Session::id, Function.identity()));
    Set<Guest> guests = new HashSet<>();
    for (Invitation invitation : invitations) {
      long groupId = sessions.get(invitation.sessionId()).groupId();
      guests.add(new Guest(groupId, invitation.borrowerId()));
    }
    return new Roster(
        whole.programmes(),
        whole.groups(),
        whole.borrowers(),
        whole.loans().stream()
            .filter(l -> guests.contains(new Guest(l.groupId(), l.borrowerId())))
            .toList());
  }

  /// The campaign with the days of this round.
  public CampaignPlan plan(CampaignPlan whole, Roster roster) {
    Campaign campaign = whole.campaign();
    List<CampaignDay> days =
        schedule.sessions().stream()
            .filter(s -> roster.group(s.groupId()).pointId() != null)
            .map(s -> new DayOfPoint(roster.group(s.groupId()).pointId(), s.date()))
            .distinct()
            .map(d -> new CampaignDay(0, 0, campaign.id(), d.pointId(), d.date()))
            .toList();
    return new CampaignPlan(campaign, days, whole.legalBases());
  }
}
