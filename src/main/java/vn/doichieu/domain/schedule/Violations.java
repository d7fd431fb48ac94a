package vn.doichieu.domain.schedule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.doichieu.domain.schedule.Violation.Resource;

/// Checks any schedule, whoever made it, against the problem. It shares no rule with the solver.
public final class Violations {
  private final ScheduleProblem problem;
  private final List<Violation> found = new ArrayList<>();

  private Violations(ScheduleProblem problem) {
    this.problem = problem;
  }

  public static List<Violation> of(ScheduleProblem problem, List<Placement> placements) {
    var violations = new Violations(problem);
    violations.check(placements);
    return List.copyOf(violations.found);
  }

  private record Placed(Request request, Placement placement, long start, long end) {
    boolean overlaps(Placed other) {
      return start < other.end && other.start < end;
    }

    Stream<Map.Entry<Resource, String>> needs() {
      return Stream.concat(
              Stream.of(
                  Map.entry(Resource.TEAM, placement.team()),
                  Map.entry(Resource.VENUE, Objects.requireNonNullElse(request.venue(), ""))),
              request.people().stream().map(p -> Map.entry(Resource.PERSON, p)))
          .filter(need -> !need.getValue().isEmpty());
    }
  }

  private void check(List<Placement> placements) {
    Map<String, Request> requests =
        problem.requests().stream().collect(Collectors.toMap(Request::id, Function.identity()));
    Set<String> seen = new HashSet<>();
    List<Placed> placed = new ArrayList<>();
    for (Placement placement : placements) {
      Request request = requests.get(placement.id());
      if (request == null) {
        found.add(new Violation.Unknown(placement.id()));
        continue;
      }
      if (!seen.add(placement.id())) {
        found.add(new Violation.Repeated(placement.id()));
      }
      checkAlone(request, placement);
      long start = placement.startMinute();
      placed.add(new Placed(request, placement, start, start + problem.minutes(request)));
    }
    problem.requests().stream()
        .filter(r -> !seen.contains(r.id()))
        .forEach(r -> found.add(new Violation.Missing(r.id())));
    checkTogether(placed);
  }

  private void checkAlone(Request request, Placement placement) {
    if (!problem.teams().contains(placement.team())) {
      found.add(new Violation.UnknownTeam(request.id(), placement.team()));
    }
    if (problem.halfDayOf(request, placement) == null) {
      found.add(
          new Violation.OutsideHalfDays(
              request.id(), request.point(), placement.date(), placement.start()));
    }
    Pin pin = request.pin();
    if ((pin.date() != null && !pin.date().equals(placement.date()))
        || (pin.start() != null && !pin.start().equals(placement.start()))
        || (pin.team() != null && !pin.team().equals(placement.team()))) {
      found.add(new Violation.PinBroken(request.id()));
    }
  }

  private void checkTogether(List<Placed> placed) {
    Map<Map.Entry<Resource, String>, List<Placed>> users = new LinkedHashMap<>();
    for (Placed one : placed) {
      one.needs().forEach(need -> users.computeIfAbsent(need, n -> new ArrayList<>()).add(one));
    }
    users.forEach(
        (need, sessions) -> {
          for (int i = 0; i < sessions.size(); i++) {
            for (int j = i + 1; j < sessions.size(); j++) {
              if (sessions.get(i).overlaps(sessions.get(j))) {
                found.add(overlap(need, sessions.get(i), sessions.get(j)));
              }
            }
          }
        });
  }

  private static Violation overlap(Map.Entry<Resource, String> need, Placed a, Placed b) {
    return new Violation.Overlap(
        need.getKey(), need.getValue(), a.request().id(), b.request().id(), a.placement().date());
  }
}
