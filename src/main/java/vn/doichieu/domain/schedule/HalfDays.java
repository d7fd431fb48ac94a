package vn.doichieu.domain.schedule;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import vn.doichieu.domain.campaign.Campaign;
import vn.doichieu.domain.campaign.CampaignDay;
import vn.doichieu.domain.campaign.CampaignPlan;
import vn.doichieu.domain.unit.Holiday;
import vn.doichieu.domain.unit.Unit;

/// The campaign's days as half-days with the ward's hours.
final class HalfDays {
  private HalfDays() {}

  /// A holiday holds only what was pinned to it by hand.
  static List<HalfDay> of(Unit unit, CampaignPlan plan, Schedule saved, Labels labels) {
    Campaign campaign = plan.campaign();
    List<HalfDay> halves = new ArrayList<>();
    for (CampaignDay day : plan.days()) {
      boolean free = isDayOff(unit, day.date());
      if (!free || isPinnedTo(saved, day.date())) {
        String point = labels.of(day.pointId());
        add(
            halves,
            campaign,
            day.date(),
            point,
            campaign.morningStart(),
            campaign.morningEnd(),
            free);
        add(
            halves,
            campaign,
            day.date(),
            point,
            campaign.afternoonStart(),
            campaign.afternoonEnd(),
            free);
      }
    }
    return halves;
  }

  static boolean isDayOff(Unit unit, LocalDate date) {
    return unit.holiday(date).filter(h -> h.kind() != Holiday.Kind.MAKE_UP_WORKDAY).isPresent();
  }

  private static boolean isPinnedTo(Schedule saved, LocalDate date) {
    return saved.sessions().stream().anyMatch(s -> s.dayPinned() && s.date().equals(date));
  }

  private static void add(
      List<HalfDay> halves,
      Campaign campaign,
      LocalDate date,
      String point,
      LocalTime start,
      LocalTime end,
      boolean onlyPinned) {
    int slots = (int) (Duration.between(start, end).toMinutes() / campaign.slotMinutes());
    if (slots > 0) {
      halves.add(new HalfDay(date, point, start, slots, onlyPinned));
    }
  }
}
