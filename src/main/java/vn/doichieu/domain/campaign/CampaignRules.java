package vn.doichieu.domain.campaign;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import vn.doichieu.base.Problem;

/// What must hold before a campaign is saved. The place of a problem is the component.
public final class CampaignRules {
  private CampaignRules() {}

  public static List<Problem> problems(Campaign campaign) {
    List<Problem> problems = new ArrayList<>();
    if (campaign.title().isBlank()) {
      problems.add(Problem.at("title", "campaign.problem.required"));
    }
    if (campaign.windowTo().isBefore(campaign.windowFrom())) {
      problems.add(Problem.at("windowTo", "campaign.problem.windowEndsEarly"));
    }
    if (!campaign.dataDate().isBefore(campaign.windowFrom())) {
      problems.add(Problem.at("dataDate", "campaign.problem.dataDateTooLate"));
    }
    if (campaign.minutesPerBorrower() < 1 || campaign.minutesPerBorrower() > 60) {
      problems.add(Problem.at("minutesPerBorrower", "campaign.problem.between", 1, 60));
    }
    if (campaign.slotMinutes() < 5 || campaign.slotMinutes() > 120) {
      problems.add(Problem.at("slotMinutes", "campaign.problem.between", 5, 120));
    } else {
      half(problems, "morningEnd", campaign.morningStart(), campaign.morningEnd(), campaign);
      half(problems, "afternoonEnd", campaign.afternoonStart(), campaign.afternoonEnd(), campaign);
    }
    if (campaign.afternoonStart().isBefore(campaign.morningEnd())) {
      problems.add(Problem.at("afternoonStart", "campaign.problem.afternoonInMorning"));
    }
    return problems;
  }

  /// A day at a point that lies outside the campaign's window.
  public static List<Problem> problems(Campaign campaign, List<LocalDate> days) {
    return days.stream()
        .filter(d -> d.isBefore(campaign.windowFrom()) || d.isAfter(campaign.windowTo()))
        .map(d -> Problem.at("days", "campaign.problem.dayOutsideWindow", d.toString()))
        .toList();
  }

  private static void half(
      List<Problem> problems, String place, LocalTime start, LocalTime end, Campaign campaign) {
    if (Duration.between(start, end).toMinutes() < campaign.slotMinutes()) {
      problems.add(Problem.at(place, "campaign.problem.halfTooShort"));
    }
  }
}
