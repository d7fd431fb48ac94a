package vn.doichieu.domain.schedule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import vn.doichieu.base.Text;

/// Looks, before anything is arranged, whether the pins agree with the half-days and each other.
public final class PinCheck {
  private PinCheck() {}

  /// Empty when nothing speaks against it; the pins may still leave no schedule.
  public static List<Text> of(ScheduleProblem problem) {
    List<Text> reasons = new ArrayList<>();
    List<Fixed> fixed = new ArrayList<>();
    for (Request request : problem.requests()) {
      List<Fixed> choices =
          problem.halfDays().stream()
              .flatMap(
                  half ->
                      Arrays.stream(problem.offsets(request, half))
                          .mapToObj(o -> Fixed.at(problem, request, half, o)))
              .limit(2)
              .toList();
      String team = request.pin().team();
      if (team != null && !problem.teams().contains(team)) {
        reasons.add(Text.of("schedule.reason.pin.team", request.id(), team));
      } else if (choices.isEmpty()) {
        reasons.add(noPlace(problem, request));
      } else if (choices.size() == 1) {
        fixed.add(choices.getFirst());
      }
    }
    for (int i = 0; i < fixed.size(); i++) {
      for (int j = i + 1; j < fixed.size(); j++) {
        reasons.addAll(clashes(fixed.get(i), fixed.get(j)));
      }
    }
    return reasons;
  }

  /// A session with one possible time only.
  private record Fixed(Request request, HalfDay half, long start, long end) {
    static Fixed at(ScheduleProblem problem, Request request, HalfDay half, int offset) {
      long start = half.startMinute() + (long) offset * problem.slotMinutes();
      return new Fixed(request, half, start, start + problem.minutes(request));
    }
  }

  private static Text noPlace(ScheduleProblem problem, Request request) {
    Pin pin = request.pin();
    boolean dayIsThere =
        problem.halfDays().stream()
            .anyMatch(h -> h.point().equals(request.point()) && h.date().equals(pin.date()));
    if (pin.date() != null && !dayIsThere) {
      return Text.of(
          "schedule.reason.pin.date", request.id(), Violation.day(pin.date()), request.point());
    }
    if (pin.start() == null) {
      return Text.of(
          "schedule.reason.pin.tooLong",
          request.id(),
          problem.minutes(request),
          Violation.day(pin.date()));
    }
    return Text.of("schedule.reason.pin.start", request.id(), pin.start().toString());
  }

  private static List<Text> clashes(Fixed a, Fixed b) {
    if (a.start() >= b.end() || b.start() >= a.end()) {
      return List.of();
    }
    List<Text> reasons = new ArrayList<>();
    Request first = a.request();
    Request second = b.request();
    String team = first.pin().team();
    if (team != null && team.equals(second.pin().team())) {
      reasons.add(clash("team", team, a, b));
    }
    if (first.venue() != null && Objects.equals(first.venue(), second.venue())) {
      reasons.add(clash("venue", first.venue(), a, b));
    }
    first.people().stream()
        .filter(second.people()::contains)
        .forEach(person -> reasons.add(clash("person", person, a, b)));
    return reasons;
  }

  private static Text clash(String kind, String name, Fixed a, Fixed b) {
    return Text.of(
        "schedule.reason.pin.clash." + kind,
        name,
        a.request().id(),
        b.request().id(),
        Violation.day(a.half().date()));
  }
}
