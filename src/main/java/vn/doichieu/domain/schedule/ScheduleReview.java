package vn.doichieu.domain.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.doichieu.base.Messages;
import vn.doichieu.base.Text;
import vn.doichieu.domain.campaign.Campaign;
import vn.doichieu.domain.campaign.CampaignPlan;
import vn.doichieu.domain.roster.Roster;
import vn.doichieu.domain.roster.SavingsGroup;
import vn.doichieu.domain.team.Team;
import vn.doichieu.domain.team.Teams;
import vn.doichieu.domain.unit.Holiday;
import vn.doichieu.domain.unit.TransactionPoint;
import vn.doichieu.domain.unit.Unit;

/// Looks over a schedule as it stands, however it came about.
public final class ScheduleReview {
  private static final int NOTICE_DAYS = 3;

  private final Unit unit;
  private final Roster roster;
  private final CampaignPlan plan;
  private final Teams teams;

  public ScheduleReview(Unit unit, Roster roster, CampaignPlan plan, Teams teams) {
    this.unit = unit;
    this.roster = roster;
    this.plan = plan;
    this.teams = teams;
  }

  /// The rules that these sessions break. Empty for a schedule that was arranged. Supplementary
  /// sessions may be on any working day.
  public List<Text> violations(Schedule schedule) {
    var labels = new Labels(unit, teams);
    var attendants = new Attendants(unit, labels);
    List<Request> requests = new ArrayList<>();
    List<Placement> placements = new ArrayList<>();
    for (Session session : schedule.sessions()) {
      Request request = request(session, labels, attendants);
      requests.add(request);
      placements.add(
          new Placement(
              request.id(), session.date(), session.start(), labels.of(session.teamId())));
    }
    List<HalfDay> halves = new ArrayList<>(HalfDays.of(unit, plan, schedule, labels));
    halves.addAll(HalfDays.ofSupplements(unit, plan.campaign(), schedule, s -> point(s, labels)));
    var problem =
        new ScheduleProblem(
            plan.campaign().slotMinutes(),
            halves,
            teams.teams().stream().map(Team::id).map(labels::of).toList(),
            requests);
    List<Text> found = new ArrayList<>();
    for (LocalDate date : dates(schedule)) {
      unit.holiday(date)
          .filter(holiday -> HalfDays.isDayOff(unit, date))
          .ifPresent(
              h -> found.add(Text.of("schedule.violation.holiday", Violation.day(date), h.name())));
    }
    Violations.of(problem, placements).forEach(violation -> found.add(violation.text()));
    return found;
  }

  private Request request(Session session, Labels labels, Attendants attendants) {
    Campaign campaign = plan.campaign();
    SavingsGroup group = roster.group(session.groupId());
    return new Request(
        SessionPlan.id(group, session.part(), session.parts()) + round(session),
        point(session, labels),
        (session.minutes() + campaign.slotMinutes() - 1) / campaign.slotMinutes(),
        labels.of(session.venueId()),
        attendants.people(group, session.representativeId()),
        Pin.NONE,
        null);
  }

  private String point(Session session, Labels labels) {
    SavingsGroup group = roster.group(session.groupId());
    return group.pointId() == null ? "" : labels.of(group.pointId()) + round(session);
  }

  /// ` (bổ sung đợt 1)`; empty for a session of the plan.
  private static String round(Session session) {
    return session.isSupplementary()
        ? " (" + Messages.text("schedule.round", session.supplement()) + ")"
        : "";
  }

  /// What is allowed but should be thought over.
  ///
  /// @param today for the time left to tell people
  public List<Text> warnings(Schedule schedule, LocalDate today) {
    List<Text> warnings = new ArrayList<>();
    for (LocalDate date : dates(schedule)) {
      boolean weekend =
          date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
      boolean worked =
          unit.holiday(date).filter(h -> h.kind() == Holiday.Kind.MAKE_UP_WORKDAY).isPresent();
      if (weekend && !worked) {
        warnings.add(Text.of("schedule.warning.weekend", Violation.day(date)));
      }
      for (TransactionPoint point : unit.points()) {
        if (point.active() && point.monthlyDays().contains(date.getDayOfMonth())) {
          warnings.add(
              Text.of("schedule.warning.transactionDay", Violation.day(date), point.name()));
        }
      }
    }
    firstDays(schedule)
        .forEach(
            (round, first) -> {
              if (first.isBefore(today.plusDays(NOTICE_DAYS)) && !isOver(schedule, round, today)) {
                warnings.add(lateNotice(round, first));
              }
            });
    return warnings;
  }

  /// The first day of the sessions of the plan, and of each supplementary round.
  private static Map<Integer, LocalDate> firstDays(Schedule schedule) {
    Map<Integer, LocalDate> first = new TreeMap<>();
    schedule.sessions().forEach(s -> first.putIfAbsent(s.supplement(), s.date()));
    return first;
  }

  private static boolean isOver(Schedule schedule, int round, LocalDate today) {
    return schedule.sessions().stream()
        .filter(s -> s.supplement() == round)
        .allMatch(s -> s.date().isBefore(today));
  }

  private static Text lateNotice(int round, LocalDate first) {
    return round == 0
        ? Text.of("schedule.warning.notice", Violation.day(first), NOTICE_DAYS)
        : Text.of("schedule.warning.noticeOfRound", Violation.day(first), NOTICE_DAYS, round);
  }

  private static TreeSet<LocalDate> dates(Schedule schedule) {
    var dates = new TreeSet<LocalDate>();
    schedule.sessions().forEach(s -> dates.add(s.date()));
    return dates;
  }
}
