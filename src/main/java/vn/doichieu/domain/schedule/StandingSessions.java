package vn.doichieu.domain.schedule;

import java.util.ArrayList;
import java.util.List;
import vn.doichieu.base.Messages;
import vn.doichieu.domain.roster.Roster;
import vn.doichieu.domain.roster.SavingsGroup;

/// Sessions that keep their place while others are arranged around them. Each lies in a half-day of
/// its own, just as long as itself, so that it fits wherever a clerk has put it.
final class StandingSessions {
  private final Roster roster;
  private final Labels labels;
  private final Attendants attendants;
  private final int slotMinutes;
  private final List<HalfDay> halfDays = new ArrayList<>();
  private final List<Request> requests = new ArrayList<>();

  StandingSessions(Roster roster, Labels labels, Attendants attendants, int slotMinutes) {
    this.roster = roster;
    this.labels = labels;
    this.attendants = attendants;
    this.slotMinutes = slotMinutes;
  }

  /// Two that already clash by hand would leave no schedule at all: the second then holds only what
  /// the first leaves.
  void add(Session session) {
    SavingsGroup group = roster.group(session.groupId());
    var half =
        new HalfDay(
            session.date(),
            name(session, group),
            session.start(),
            (session.minutes() + slotMinutes - 1) / slotMinutes,
            true);
    List<Request> same = overlapping(half);
    String team = labels.of(session.teamId());
    if (same.stream().anyMatch(r -> team.equals(r.pin().team()))) {
      return;
    }
    String venue = labels.of(session.venueId());
    boolean venueTaken = same.stream().anyMatch(r -> venue.equals(r.venue()));
    List<String> people =
        attendants.people(group, session.representativeId()).stream()
            .filter(p -> same.stream().noneMatch(r -> r.people().contains(p)))
            .toList();
    halfDays.add(half);
    requests.add(
        new Request(
            half.point(),
            half.point(),
            half.slots(),
            venueTaken ? null : venue,
            people,
            new Pin(session.date(), session.start(), team),
            null));
  }

  List<HalfDay> halfDays() {
    return halfDays;
  }

  List<Request> requests() {
    return requests;
  }

  private List<Request> overlapping(HalfDay half) {
    List<Request> found = new ArrayList<>();
    for (int i = 0; i < halfDays.size(); i++) {
      HalfDay other = halfDays.get(i);
      if (other.startMinute() < end(half) && half.startMinute() < end(other)) {
        found.add(requests.get(i));
      }
    }
    return found;
  }

  private long end(HalfDay half) {
    return half.startMinute() + (long) half.slots() * slotMinutes;
  }

  /// The group's code and the hour; with the round, since a group may meet again.
  private static String name(Session session, SavingsGroup group) {
    String round =
        session.isSupplementary()
            ? Messages.text("schedule.round", session.supplement()) + ", "
            : "";
    String id = SessionPlan.id(group, session.part(), session.parts());
    return id + " (" + round + session.start() + ", " + Violation.day(session.date()) + ")";
  }
}
