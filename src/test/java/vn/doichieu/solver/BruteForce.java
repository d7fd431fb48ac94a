package vn.doichieu.solver;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import vn.doichieu.domain.schedule.HalfDay;
import vn.doichieu.domain.schedule.Request;
import vn.doichieu.domain.schedule.ScheduleProblem;

/// Tries everything: every team and every minute of the grid for every session.
final class BruteForce {
  private record Placed(Request request, HalfDay half, long from, long to, String team) {
    boolean clashes(Placed other) {
      return from < other.to
          && other.from < to
          && (team.equals(other.team)
              || (request.venue() != null && request.venue().equals(other.request.venue()))
              || request.people().stream().anyMatch(other.request.people()::contains));
    }
  }

  private final ScheduleProblem problem;
  private final List<Placed> placed = new ArrayList<>();
  private int best = Integer.MAX_VALUE;

  private BruteForce(ScheduleProblem problem) {
    this.problem = problem;
  }

  /// The fewest half-days; empty when there is no schedule.
  static OptionalInt fewestHalfDays(ScheduleProblem problem) {
    var search = new BruteForce(problem);
    search.place(0, new HashSet<>());
    return search.best == Integer.MAX_VALUE ? OptionalInt.empty() : OptionalInt.of(search.best);
  }

  private void place(int index, Set<HalfDay> used) {
    if (used.size() >= best) {
      return;
    }
    if (index == problem.requests().size()) {
      best = used.size();
      return;
    }
    Request request = problem.requests().get(index);
    for (HalfDay half : problem.halfDays()) {
      if (!half.point().equals(request.point())) {
        continue;
      }
      for (int slot = 0; slot + request.slots() <= half.slots(); slot++) {
        for (String team : problem.teams()) {
          long from = half.startMinute() + (long) slot * problem.slotMinutes();
          long to = from + (long) request.slots() * problem.slotMinutes();
          var here = new Placed(request, half, from, to, team);
          boolean agrees =
              (request.pin().date() == null || request.pin().date().equals(half.date()))
                  && (request.pin().start() == null
                      || HalfDay.minute(half.date(), request.pin().start()) == from)
                  && (request.pin().team() == null || request.pin().team().equals(team));
          if (agrees && placed.stream().noneMatch(here::clashes)) {
            placed.add(here);
            boolean first = used.add(half);
            place(index + 1, used);
            if (first) {
              used.remove(half);
            }
            placed.removeLast();
          }
        }
      }
    }
  }
}
