package vn.doichieu.domain.schedule;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
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
    List<HalfDay> halves = new ArrayList<>();
    for (CampaignDay day : plan.days()) {
      addDay(halves, unit, plan.campaign(), saved, day.date(), labels.of(day.pointId()));
    }
    return halves;
  }

  /// The half-days of the dates on which supplementary sessions are held: any working day will do.
  ///
  /// @param point what the session's point is called
  static List<HalfDay> ofSupplements(
      Unit unit, Campaign campaign, Schedule saved, Function<Session, String> point) {
    record Day(LocalDate date, String point) {}
    List<HalfDay> halves = new ArrayList<>();
    saved.sessions().stream()
        .filter(Session::isSupplementary)
        .map(s -> new Day(s.date(), point.apply(s)))
        .distinct()
        .forEach(d -> addDay(halves, unit, campaign, saved, d.date(), d.point()));
    return halves;
  }

  private static void addDay(
      List<HalfDay> halves,
      Unit unit,
      Campaign campaign,
      Schedule saved,
      LocalDate date,
      String point) {
    boolean free = isDayOff(unit, date);
    if (!free || isPinnedTo(saved, date)) {
      add(halves, campaign, date, point, campaign.morningStart(), campaign.morningEnd(), free);
      add(halves, campaign, date, point, campaign.afternoonStart(), campaign.afternoonEnd(), free);
    }
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
