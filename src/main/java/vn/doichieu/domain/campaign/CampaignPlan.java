package vn.doichieu.domain.campaign;

import java.time.LocalDate;
import java.util.List;

/// A campaign with its days at each point and the papers it rests on.
public record CampaignPlan(Campaign campaign, List<CampaignDay> days, List<LegalBasis> legalBases) {

  public List<LocalDate> daysOfPoint(long pointId) {
    return days.stream()
        .filter(d -> d.pointId() == pointId)
        .map(CampaignDay::date)
        .sorted()
        .toList();
  }
}
