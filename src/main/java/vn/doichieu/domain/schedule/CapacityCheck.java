package vn.doichieu.domain.schedule;

import static vn.doichieu.domain.schedule.Violation.Resource.PERSON;
import static vn.doichieu.domain.schedule.Violation.Resource.TEAM;
import static vn.doichieu.domain.schedule.Violation.Resource.VENUE;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.doichieu.base.Text;
import vn.doichieu.domain.schedule.Violation.Resource;

/// Looks, before anything is arranged, whether the announced time can suffice at all: says which
/// point lacks how many team-hours, which hall or person is wanted for longer than there is time.
public final class CapacityCheck {
  /// Beyond this many points on common dates only each one and all together are looked at.
  private static final int MOST_POINTS_COMBINED = 6;

  private final ScheduleProblem problem;
  private final List<Text> reasons = new ArrayList<>();

  private CapacityCheck(ScheduleProblem problem) {
    this.problem = problem;
  }

  /// Empty when nothing speaks against it; a schedule may still not exist.
  public static List<Text> of(ScheduleProblem problem) {
    var check = new CapacityCheck(problem);
    if (problem.teams().isEmpty() && !problem.requests().isEmpty()) {
      check.reasons.add(Text.of("schedule.reason.noTeam"));
    }
    check.placeForEach();
    if (check.reasons.isEmpty()) {
      Set<String> lacking = check.teamHours();
      check.longSessions(lacking);
      check.oneOfAKind();
    }
    return List.copyOf(check.reasons);
  }

  /// Every session's point has days, and a half-day long enough for it.
  private void placeForEach() {
    Set<String> reported = new LinkedHashSet<>();
    for (Request request : problem.requests()) {
      List<HalfDay> halves = problem.halfDaysOf(Set.of(request.point()));
      int longest = halves.stream().mapToInt(HalfDay::slots).max().orElse(0);
      if (halves.isEmpty()) {
        if (reported.add(request.point())) {
          reasons.add(Text.of("schedule.reason.noDay", request.point(), request.id()));
        }
      } else if (request.slots() > longest) {
        reasons.add(
            Text.of(
                "schedule.reason.tooLong",
                request.id(),
                problem.minutes(request),
                request.point(),
                (long) longest * problem.slotMinutes()));
      }
    }
  }

  /// @return the points that lack hours
  private Set<String> teamHours() {
    Set<Set<String>> lacking = new LinkedHashSet<>();
    for (Set<String> points : combinations()) {
      long needed = minutes(requestsAt(points));
      long there = problem.teams().size() * problem.unionMinutes(problem.halfDaysOf(points));
      if (needed > there && lacking.stream().noneMatch(points::containsAll)) {
        lacking.add(points);
        reasons.add(
            Text.of(
                points.size() == 1
                    ? "schedule.reason.teamHours"
                    : "schedule.reason.teamHoursShared",
                String.join(", ", points),
                hours(needed - there),
                hours(needed),
                hours(there),
                problem.teams().size()));
      }
    }
    return lacking.stream().flatMap(Set::stream).collect(Collectors.toSet());
  }

  /// Of sessions longer than half the longest half-day, a team manages one in a half-day.
  private void longSessions(Set<String> lacking) {
    Set<String> others = pointsOf(problem.requests());
    others.removeAll(lacking);
    for (String point : others) {
      List<HalfDay> halves = problem.halfDaysOf(Set.of(point));
      int longest = halves.stream().mapToInt(HalfDay::slots).max().orElse(0);
      long many = requestsAt(Set.of(point)).stream().filter(r -> 2 * r.slots() > longest).count();
      long room = (long) halves.size() * problem.teams().size();
      if (many > room) {
        reasons.add(Text.of("schedule.reason.longSessions", point, many, room));
      }
    }
  }

  private void oneOfAKind() {
    Map<Map.Entry<Resource, String>, List<Request>> users = new LinkedHashMap<>();
    for (Request request : problem.requests()) {
      Set<Map.Entry<Resource, String>> needs = new LinkedHashSet<>();
      if (request.venue() != null) {
        needs.add(Map.entry(VENUE, request.venue()));
      }
      request.people().forEach(person -> needs.add(Map.entry(PERSON, person)));
      if (request.pin().team() != null) {
        needs.add(Map.entry(TEAM, request.pin().team()));
      }
      needs.forEach(need -> users.computeIfAbsent(need, n -> new ArrayList<>()).add(request));
    }
    users.forEach(this::oneOfAKind);
  }

  private void oneOfAKind(Map.Entry<Resource, String> need, List<Request> requests) {
    Set<String> all = pointsOf(requests);
    List<Set<String>> choices = new ArrayList<>(all.stream().map(Set::of).toList());
    choices.add(all);
    for (Set<String> points : choices) {
      long needed = minutes(requests.stream().filter(r -> points.contains(r.point())).toList());
      long there = problem.unionMinutes(problem.halfDaysOf(points));
      if (needed > there) {
        String kind = need.getKey().name().toLowerCase(Locale.ROOT);
        reasons.add(
            Text.of(
                "schedule.reason.overload." + kind, need.getValue(), hours(needed), hours(there)));
        return;
      }
    }
  }

  private List<Set<String>> combinations() {
    List<Set<String>> result = new ArrayList<>();
    for (Set<String> component : problem.pointsWithCommonDates()) {
      List<String> points = List.copyOf(component);
      int count = points.size();
      if (count <= MOST_POINTS_COMBINED) {
        for (int mask = 1; mask < 1 << count; mask++) {
          Set<String> chosen = new TreeSet<>();
          for (int i = 0; i < count; i++) {
            if ((mask >> i & 1) == 1) {
              chosen.add(points.get(i));
            }
          }
          result.add(chosen);
        }
      } else {
        points.forEach(point -> result.add(Set.of(point)));
        result.add(component);
      }
    }
    result.sort(Comparator.comparing(Set::size));
    return result;
  }

  private List<Request> requestsAt(Collection<String> points) {
    return problem.requests().stream().filter(r -> points.contains(r.point())).toList();
  }

  private static Set<String> pointsOf(Collection<Request> requests) {
    return requests.stream().map(Request::point).collect(Collectors.toCollection(TreeSet::new));
  }

  private long minutes(Collection<Request> requests) {
    return requests.stream().mapToLong(problem::minutes).sum();
  }

  private static double hours(long minutes) {
    return minutes / 60.0;
  }
}
