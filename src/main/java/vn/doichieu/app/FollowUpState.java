package vn.doichieu.app;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import vn.doichieu.domain.followup.Absentee;
import vn.doichieu.domain.followup.Absentees;
import vn.doichieu.domain.followup.DayReport;
import vn.doichieu.domain.followup.DayReports;
import vn.doichieu.domain.followup.Departed;
import vn.doichieu.domain.followup.FollowUp;
import vn.doichieu.domain.followup.OpenPoint;
import vn.doichieu.domain.result.Results;

/// What is left to do after the sessions of a campaign, read at one time.
public record FollowUpState(CampaignState campaign, LocalDate today) {
  public Results results() {
    return campaign.results();
  }

  public FollowUp followUp() {
    return campaign.followUp();
  }

  public List<Absentee> absentees() {
    return Absentees.of(campaign.roster(), campaign.schedule(), results(), followUp(), today);
  }

  /// Those with a loan whose outcome says that they left.
  public List<Departed> departed() {
    return Departed.of(results(), campaign.roster());
  }

  /// The days that had sessions, up to today.
  public List<DayReport> days() {
    return DayReports.of(campaign.roster(), campaign.schedule(), followUp(), results(), today);
  }

  /// Overdue ones first, then those still open by their day, then the solved ones.
  public List<OpenPoint> openPoints() {
    return followUp().openPoints().stream()
        .sorted(
            Comparator.comparing((OpenPoint p) -> p.state(today))
                .thenComparing(p -> p.dueOn() == null ? LocalDate.MAX : p.dueOn())
                .thenComparing(OpenPoint::id))
        .toList();
  }
}
