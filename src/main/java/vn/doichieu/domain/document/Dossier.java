package vn.doichieu.domain.document;

import vn.doichieu.domain.campaign.CampaignPlan;
import vn.doichieu.domain.roster.Roster;
import vn.doichieu.domain.schedule.Schedule;
import vn.doichieu.domain.team.Teams;
import vn.doichieu.domain.unit.Unit;

/// Everything that the papers of one campaign are made from.
///
/// @param plan its days and legal bases; the plan as a paper is a [Paper]
public record Dossier(Unit unit, CampaignPlan plan, Roster roster, Teams teams, Schedule schedule) {

  /// The year that a paper without a date shows.
  public int year() {
    return plan.campaign().windowFrom().getYear();
  }
}
