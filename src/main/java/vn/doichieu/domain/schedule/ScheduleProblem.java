package vn.doichieu.domain.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What has to be arranged: the sessions, the half-days of each point and the teams.
///
/// @param slotMinutes the step of the grid
/// @param halfDays those of one point on one date never overlap
public record ScheduleProblem(
    int slotMinutes, List<HalfDay> halfDays, List<String> teams, List<Request> requests) {
  public ScheduleProblem {
    halfDays = List.copyOf(halfDays);
    teams = List.copyOf(teams);
    requests = List.copyOf(requests);
  }

  /// The same days and teams with other sessions.
  public ScheduleProblem with(List<Request> others) {
    return new ScheduleProblem(slotMinutes, halfDays, teams, others);
  }

  /// What concerns these points.
  public ScheduleProblem only(Set<String> points) {
    return new ScheduleProblem(
        slotMinutes,
        halfDaysOf(points),
        teams,
        requests.stream().filter(r -> points.contains(r.point())).toList());
  }

  public long minutes(Request request) {
    return (long) request.slots() * slotMinutes;
  }

  public long endMinute(HalfDay half) {
    return half.startMinute() + (long) half.slots() * slotMinutes;
  }

  public List<HalfDay> halfDaysOf(Collection<String> points) {
    return halfDays.stream().filter(h -> points.contains(h.point())).toList();
  }

  /// The steps of a half-day at which a session may begin, its pins respected.
  public int[] offsets(Request request, HalfDay half) {
    LocalDate pinned = request.pin().date();
    if (!half.point().equals(request.point())
        || (pinned == null ? half.onlyPinned() : !pinned.equals(half.date()))) {
      return new int[0];
    }
    return IntStream.rangeClosed(0, half.slots() - request.slots())
        .filter(offset -> mayBegin(request, half, offset))
        .toArray();
  }

  private boolean mayBegin(Request request, HalfDay half, int offset) {
    return request.pin().start() == null
        || request.pin().start().equals(half.start().plusMinutes((long) offset * slotMinutes));
  }

  /// The points in groups: sessions of two groups never meet on a date.
  public List<Set<String>> pointsWithCommonDates() {
    List<Set<String>> groups = new ArrayList<>();
    List<Set<LocalDate>> dates = new ArrayList<>();
    for (String point : new TreeSet<>(requests.stream().map(Request::point).toList())) {
      Set<String> group = new TreeSet<>(Set.of(point));
      Set<LocalDate> its =
          halfDaysOf(group).stream().map(HalfDay::date).collect(Collectors.toSet());
      for (int i = groups.size() - 1; i >= 0; i--) {
        if (!Collections.disjoint(dates.get(i), its)) {
          group.addAll(groups.remove(i));
          its.addAll(dates.remove(i));
        }
      }
      groups.add(group);
      dates.add(its);
    }
    return groups;
  }

  /// The time during which at least one of these half-days runs.
  long unionMinutes(Collection<HalfDay> halves) {
    long total = 0;
    long reached = Long.MIN_VALUE;
    for (HalfDay half :
        halves.stream().sorted(Comparator.comparing(HalfDay::startMinute)).toList()) {
      total += Math.max(0, endMinute(half) - Math.max(reached, half.startMinute()));
      reached = Math.max(reached, endMinute(half));
    }
    return total;
  }

  /// The half-day in which a session lies whole and on the grid; null when there is none.
  public HalfDay halfDayOf(Request request, Placement placement) {
    return halfDays.stream()
        .filter(half -> half.point().equals(request.point()) && lies(request, placement, half))
        .findFirst()
        .orElse(null);
  }

  private boolean lies(Request request, Placement placement, HalfDay half) {
    long after = placement.startMinute() - half.startMinute();
    return Objects.equals(placement.date(), half.date())
        && after >= 0
        && after % slotMinutes == 0
        && after + minutes(request) <= (long) half.slots() * slotMinutes;
  }
}
