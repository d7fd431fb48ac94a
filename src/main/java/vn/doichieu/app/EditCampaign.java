package vn.doichieu.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.doichieu.base.Problem;
import vn.doichieu.base.Text;
import vn.doichieu.domain.campaign.Campaign;
import vn.doichieu.domain.campaign.CampaignDay;
import vn.doichieu.domain.campaign.CampaignPlan;
import vn.doichieu.domain.campaign.CampaignRules;
import vn.doichieu.domain.campaign.LegalBasis;
import vn.doichieu.domain.change.Change;
import vn.doichieu.store.CampaignStore;

/// Sets a campaign up: its dates, its days at each point, the papers it rests on.
public final class EditCampaign {
  private final Recorder recorder;
  private final CampaignStore campaigns;

  public EditCampaign(Recorder recorder, CampaignStore campaigns) {
    this.recorder = recorder;
    this.campaigns = campaigns;
  }

  public long newId() {
    return recorder.newId();
  }

  /// Saves the campaign with all its days and bases as one action.
  ///
  /// @param before null for a new campaign
  /// @param days by the id of the point
  /// @param citations of the bases, in their order
  /// @return what must be corrected first; empty when it was saved
  public List<Problem> save(
      CampaignPlan before,
      Campaign campaign,
      Map<Long, Set<LocalDate>> days,
      List<String> citations) {
    List<Problem> problems = new ArrayList<>(CampaignRules.problems(campaign));
    days.values().forEach(d -> problems.addAll(CampaignRules.problems(campaign, List.copyOf(d))));
    if (!problems.isEmpty()) {
      return problems;
    }
    List<Change> changes = new ArrayList<>();
    changes.add(before == null ? Change.added(campaign) : Change.of(before.campaign(), campaign));
    addDays(changes, before == null ? List.of() : before.days(), campaign.id(), days);
    addBases(changes, before == null ? List.of() : before.legalBases(), campaign.id(), citations);
    recorder.save(Text.of("campaign.saved", campaign.title()), changes);
    return List.of();
  }

  public CampaignPlan load(long campaignId) {
    return campaigns.plan(campaignId);
  }

  private void addDays(
      List<Change> changes,
      List<CampaignDay> before,
      long campaignId,
      Map<Long, Set<LocalDate>> days) {
    for (CampaignDay day : before) {
      if (!days.getOrDefault(day.pointId(), Set.of()).contains(day.date())) {
        changes.add(Change.removed(day));
      }
    }
    days.forEach(
        (pointId, dates) ->
            dates.stream()
                .sorted()
                .filter(
                    date ->
                        before.stream()
                            .noneMatch(d -> d.pointId() == pointId && d.date().equals(date)))
                .forEach(
                    date ->
                        changes.add(
                            Change.added(
                                new CampaignDay(recorder.newId(), 0, campaignId, pointId, date)))));
  }

  private void addBases(
      List<Change> changes, List<LegalBasis> before, long campaignId, List<String> citations) {
    for (int i = 0; i < Math.max(before.size(), citations.size()); i++) {
      if (i >= citations.size()) {
        changes.add(Change.removed(before.get(i)));
      } else if (i >= before.size()) {
        changes.add(
            Change.added(new LegalBasis(recorder.newId(), 0, campaignId, i + 1, citations.get(i))));
      } else {
        LegalBasis old = before.get(i);
        changes.add(
            Change.of(
                old, new LegalBasis(old.id(), old.version(), campaignId, i + 1, citations.get(i))));
      }
    }
  }
}
