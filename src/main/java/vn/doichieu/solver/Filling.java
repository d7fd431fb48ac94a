package vn.doichieu.solver;

import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import vn.doichieu.domain.schedule.HalfDay;
import vn.doichieu.domain.schedule.Request;
import vn.doichieu.domain.schedule.ScheduleProblem;

/// A schedule for half-days that are full to the last slot: one window after the other is filled
/// with the sessions that are the hardest to place, so that many short ones, whose halls and people
/// are not wanted much, remain for the last ones, which are then solved as a whole. When they
/// cannot be, one of the windows filled before is emptied and the filling goes on with another
/// choice; what is proved impossible asks for more windows at the end, what takes too long for
/// fewer.
///
/// Every step is small, so the whole takes seconds where a search over all half-days at once does
/// not end.
final class Filling {
  private static final long SEED = 20251021;
  private static final int SHORT_TAIL = 2;
  private static final int LONG_TAIL = 5;

  /// Deterministic seconds: a tenth of a second or so each.
  private static final double FILL_WORK = 0.02;

  private static final double TAIL_WORK = 0.05;

  private static final double LENGTH_WEIGHT = 4;
  private static final double DEMAND_WEIGHT = 60;
  private static final double CHANCE_WEIGHT = 4;

  private final ScheduleProblem problem;
  private final Effort effort;
  private final Random random = new Random(SEED);
  private final Map<TimeWindow, List<Deal.Timed>> filled = new LinkedHashMap<>();
  private final List<TimeWindow> open;
  private final List<Request> left;
  private int tail = SHORT_TAIL;

  private Filling(ScheduleProblem problem, Effort effort) {
    this.problem = problem;
    this.effort = effort;
    this.open = new ArrayList<>(TimeWindow.of(problem));
    this.left = new ArrayList<>(problem.requests());
  }

  /// @param problem with the half-days that may be used
  /// @param rounds how often another choice is tried
  static IntervalSearch.Found of(ScheduleProblem problem, Effort effort, int rounds) {
    return new Filling(problem, effort).run(rounds);
  }

  private IntervalSearch.Found run(int rounds) {
    for (int round = 0; round < rounds; round++) {
      double patience = 1 + round / 8.0;
      boolean full = true;
      while (full && open.size() > tail) {
        full = fill(open.getFirst(), patience);
      }
      if (full) {
        IntervalSearch.Found rest =
            IntervalSearch.of(part(open, left), effort, TAIL_WORK * patience);
        if (!rest.isEmpty() || left.isEmpty()) {
          List<Deal.Timed> sessions = new ArrayList<>(rest.sessions());
          filled.values().forEach(sessions::addAll);
          return new IntervalSearch.Found(false, sessions);
        }
        if (rest.impossible() && filled.isEmpty()) {
          return rest;
        }
        tail = rest.impossible() ? Math.min(tail + 1, LONG_TAIL) : Math.max(tail - 1, SHORT_TAIL);
      }
      emptyOne();
    }
    return IntervalSearch.Found.NOTHING;
  }

  private void emptyOne() {
    if (!filled.isEmpty()) {
      TimeWindow again = List.copyOf(filled.keySet()).get(random.nextInt(filled.size()));
      filled.remove(again).forEach(session -> left.add(session.request()));
      open.add(again);
    }
    Collections.shuffle(open, random);
  }

  /// @return whether a filling was found that leaves no more than the other windows can hold
  private boolean fill(TimeWindow window, double patience) {
    List<TimeWindow> later = open.subList(1, open.size());
    ScheduleProblem part = part(List.of(window), left);
    boolean wanted =
        part.halfDays().stream()
            .anyMatch(h -> left.stream().anyMatch(r -> problem.offsets(r, h).length > 0));
    if (!wanted) {
      filled.put(window, List.of());
      return open.remove(window);
    }
    List<Deal.Timed> sessions = fill(part, later, patience, false);
    if (!sessions.isEmpty()) {
      sessions = TeamColours.of(part, sessions);
      sessions = sessions.isEmpty() ? fill(part, later, patience, true) : sessions;
    }
    if (sessions.isEmpty()) {
      return false;
    }
    filled.put(window, sessions);
    open.remove(window);
    sessions.forEach(session -> left.remove(session.request()));
    return true;
  }

  /// @return what fills the window and leaves no more than the others can hold; empty when nothing
  ///   was found
  private List<Deal.Timed> fill(
      ScheduleProblem part, List<TimeWindow> later, double patience, boolean teamsApart) {
    var intervals = new IntervalModel(part, false, teamsApart);
    Map<Request, Literal> held = intervals.held;
    int teams = problem.teams().size();
    Map<String, LinearExprBuilder> loads = new LinkedHashMap<>();
    Map<String, Long> wanted = new HashMap<>();
    LinearExprBuilder goal = LinearExpr.newBuilder();
    long space = minutes(later) + minutes(TimeWindow.of(part));
    for (Request request : left) {
      limits(request).forEach(limit -> wanted.merge(limit, problem.minutes(request), Long::sum));
    }
    held.forEach(
        (request, isHeld) -> {
          for (String limit : limits(request)) {
            loads
                .computeIfAbsent(limit, l -> LinearExpr.newBuilder())
                .addTerm(isHeld, problem.minutes(request));
          }
          goal.addTerm(isHeld, weight(request, wanted, space));
          if (halves(later).stream().allMatch(h -> problem.offsets(request, h).length == 0)) {
            intervals.model.addBoolOr(new Literal[] {isHeld});
          }
        });
    wanted.forEach(
        (limit, minutes) -> {
          long room = limit.startsWith("point ") ? room(limit, later) : minutes(later);
          long most = limit.startsWith("point ") || limit.equals("teams") ? teams * room : room;
          intervals.model.addGreaterOrEqual(
              loads.getOrDefault(limit, LinearExpr.newBuilder()), minutes - most);
        });
    intervals.model.maximize(goal);
    Effort.Solved solved = effort.search(intervals.model, FILL_WORK * patience);
    return solved.hasSolution() ? intervals.read(solved.solver()) : List.of();
  }

  /// What a session takes a part of: the time of its hall, its people, its named team, of all teams
  /// together and of the teams at its point.
  private static List<String> limits(Request request) {
    List<String> limits = new ArrayList<>(IntervalModel.needs(request));
    if (request.pin().team() != null) {
      limits.add("team " + request.pin().team());
    }
    limits.add("teams");
    limits.add("point " + request.point());
    return limits;
  }

  private long weight(Request request, Map<String, Long> wanted, long space) {
    double demand =
        IntervalModel.needs(request).stream()
            .mapToDouble(need -> (double) wanted.get(need) / space)
            .sum();
    int slots = request.slots();
    return Math.round(
        slots
            * (LENGTH_WEIGHT * slots
                + DEMAND_WEIGHT * demand
                + CHANCE_WEIGHT * random.nextDouble()));
  }

  private static long minutes(Collection<TimeWindow> windows) {
    return windows.stream().mapToLong(w -> w.endMinute() - w.startMinute()).sum();
  }

  private long room(String pointLimit, Collection<TimeWindow> windows) {
    return halves(windows).stream()
        .filter(half -> pointLimit.equals("point " + half.point()))
        .mapToLong(half -> (long) half.slots() * problem.slotMinutes())
        .sum();
  }

  private static List<HalfDay> halves(Collection<TimeWindow> windows) {
    return windows.stream().flatMap(w -> w.halfDays().stream()).toList();
  }

  private ScheduleProblem part(Collection<TimeWindow> windows, List<Request> requests) {
    return new ScheduleProblem(
        problem.slotMinutes(), halves(windows), problem.teams(), List.copyOf(requests));
  }
}
