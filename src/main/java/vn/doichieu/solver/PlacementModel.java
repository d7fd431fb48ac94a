package vn.doichieu.solver;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.doichieu.domain.schedule.HalfDay;
import vn.doichieu.domain.schedule.Request;
import vn.doichieu.domain.schedule.ScheduleProblem;

/// The hard rules as a CP-SAT model: one yes or no for every session and every moment at which it
/// may begin.
///
/// Teams are alike, so they are counted, not named: sessions that never need more teams at a time
/// than there are can always be dealt out. Only a team named in a pin gets a line of its own, on
/// the days where that pin may lie.
final class PlacementModel {
  /// A session at a moment.
  ///
  /// @param team the named team that holds it; null for any of the others
  record Option(
      Request request, HalfDay half, int offset, long from, long to, String team, BoolVar chosen) {}

  final ScheduleProblem problem;
  private final boolean timed;
  final CpModel model = new CpModel();
  final List<TimeWindow> windows;
  final Map<Request, List<Option>> byRequest = new LinkedHashMap<>();
  private final Map<HalfDay, Set<String>> namedTeams = new LinkedHashMap<>();
  private final Map<HalfDay, Map<Request, List<Option>>> byHalf = new LinkedHashMap<>();

  PlacementModel(ScheduleProblem problem) {
    this(problem, true);
    windows.forEach(window -> WindowRules.add(this, window, namedTeams(window)));
  }

  private PlacementModel(ScheduleProblem problem, boolean timed) {
    this.problem = problem;
    this.timed = timed;
    this.windows = TimeWindow.of(problem);
    for (TimeWindow window : windows) {
      Set<String> named = namedTeams(window);
      window.halfDays().forEach(half -> namedTeams.put(half, named));
    }
    problem.halfDays().forEach(half -> byHalf.put(half, new LinkedHashMap<>()));
    problem.requests().forEach(this::addOptions);
  }

  /// Only in which half-day each session lies, not when: a far smaller model, which says nothing of
  /// who overlaps.
  static PlacementModel byHalfDays(ScheduleProblem problem) {
    return new PlacementModel(problem, false);
  }

  private Set<String> namedTeams(TimeWindow window) {
    return problem.requests().stream()
        .filter(r -> r.pin().team() != null)
        .filter(r -> window.halfDays().stream().anyMatch(h -> problem.offsets(r, h).length > 0))
        .map(r -> r.pin().team())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private void addOptions(Request request) {
    List<Option> options = new ArrayList<>();
    for (HalfDay half : problem.halfDays()) {
      int[] offsets = problem.offsets(request, half);
      for (int offset : timed ? offsets : Arrays.copyOf(offsets, Math.min(1, offsets.length))) {
        for (String team : timed ? teams(request, half) : List.of("")) {
          options.add(option(request, half, offset, team.isEmpty() ? null : team));
        }
      }
    }
    model.addExactlyOne(options.stream().map(Option::chosen).toArray(BoolVar[]::new));
    byRequest.put(request, options);
    options.forEach(
        o -> byHalf.get(o.half()).computeIfAbsent(request, r -> new ArrayList<>()).add(o));
  }

  private List<String> teams(Request request, HalfDay half) {
    if (request.pin().team() != null) {
      return List.of(request.pin().team());
    }
    Set<String> named = namedTeams.get(half);
    List<String> teams = new ArrayList<>(named);
    if (named.size() < problem.teams().size()) {
      teams.add("");
    }
    return teams;
  }

  private Option option(Request request, HalfDay half, int offset, String team) {
    long from = half.startMinute() + (long) offset * problem.slotMinutes();
    BoolVar chosen = model.newBoolVar("");
    return new Option(request, half, offset, from, from + problem.minutes(request), team, chosen);
  }

  /// The options in a half-day, by session.
  Map<Request, List<Option>> in(HalfDay half) {
    return byHalf.get(half);
  }

  /// How many of these options are chosen, each weighed by its session's length if asked.
  static LinearExprBuilder load(Iterable<Option> options, boolean weighed) {
    LinearExprBuilder load = LinearExpr.newBuilder();
    options.forEach(o -> load.addTerm(o.chosen(), weighed ? o.request().slots() : 1));
    return load;
  }

  /// Lets the search start from these times; nothing when there are none.
  void hint(List<Deal.Timed> sessions) {
    for (Deal.Timed session : sessions) {
      for (Option option : byRequest.get(session.request())) {
        model.addHint(option.chosen(), isAt(option, session) ? 1 : 0);
      }
    }
  }

  private boolean isAt(Option option, Deal.Timed session) {
    return option.half().equals(session.half())
        && option.offset() == session.offset()
        && mayHold(option).containsAll(session.teams());
  }

  /// The sessions with the times of a solution.
  List<Deal.Timed> read(CpSolver solver) {
    return byRequest.values().stream()
        .flatMap(options -> options.stream().filter(o -> solver.booleanValue(o.chosen())))
        .map(o -> new Deal.Timed(o.request(), o.half(), o.offset(), mayHold(o)))
        .toList();
  }

  private Set<String> mayHold(Option option) {
    if (option.team() != null) {
      return Set.of(option.team());
    }
    Set<String> others = new TreeSet<>(problem.teams());
    others.removeAll(namedTeams.get(option.half()));
    return others;
  }
}
