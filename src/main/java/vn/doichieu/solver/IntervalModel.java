package vn.doichieu.solver;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.IntervalVar;
import com.google.ortools.sat.Literal;
import com.google.ortools.util.Domain;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.doichieu.domain.schedule.HalfDay;
import vn.doichieu.domain.schedule.Request;
import vn.doichieu.domain.schedule.ScheduleProblem;

/// The hard rules with one interval of time for each session: halls, people and named teams are
/// never in two, and at no time are there more than teams. It finds a schedule far sooner than
/// [PlacementModel], but proves nothing about half-days.
///
/// As there, only a team named in a pin is told apart from the others.
final class IntervalModel {
  final CpModel model = new CpModel();

  /// Whether a session is held; sessions that cannot be held at all are absent.
  final Map<Request, Literal> held = new LinkedHashMap<>();

  private final ScheduleProblem problem;
  private final long origin;
  private final Set<String> named;
  private final Set<String> others;
  private final Map<Request, IntVar> starts = new LinkedHashMap<>();
  private final Map<Request, Map<String, Literal>> choices = new LinkedHashMap<>();
  private final List<IntervalVar> all = new ArrayList<>();
  private final List<IntervalVar> ofOthers = new ArrayList<>();
  private final Map<String, List<IntervalVar>> single = new TreeMap<>();

  /// @param whole whether every session must be held, else as many as one likes
  /// @param teamsApart whether teams named in pins are told apart; else the sessions may turn out
  ///   not to agree with the pinned teams: see [TeamColours]
  IntervalModel(ScheduleProblem problem, boolean whole, boolean teamsApart) {
    this.problem = problem;
    this.origin = problem.halfDays().stream().mapToLong(HalfDay::startMinute).min().orElse(0);
    this.named =
        problem.requests().stream()
            .filter(r -> teamsApart && r.pin().team() != null && moments(r).length > 0)
            .map(r -> r.pin().team())
            .collect(Collectors.toCollection(TreeSet::new));
    this.others = new TreeSet<>(problem.teams());
    others.removeAll(named);
    problem.requests().forEach(request -> add(request, whole));
    single.values().stream().filter(its -> its.size() > 1).forEach(model::addNoOverlap);
    limit(all, problem.teams().size());
    if (!named.isEmpty()) {
      limit(ofOthers, others.size());
    }
  }

  /// What a session needs for itself alone while it lasts.
  static List<String> needs(Request request) {
    Stream<String> people = request.people().stream().map(person -> "person " + person);
    return request.venue() == null
        ? people.toList()
        : Stream.concat(Stream.of("venue " + request.venue()), people).toList();
  }

  private void limit(List<IntervalVar> intervals, int most) {
    var together = model.addCumulative(most);
    intervals.forEach(interval -> together.addDemand(interval, 1));
  }

  private void add(Request request, boolean whole) {
    long[] moments = moments(request);
    if (moments.length == 0) {
      if (whole) {
        model.addBoolOr(new Literal[] {model.falseLiteral()});
      }
      return;
    }
    Literal isHeld = whole ? model.trueLiteral() : model.newBoolVar("");
    IntVar start = model.newIntVarFromDomain(Domain.fromValues(moments), "");
    held.put(request, isHeld);
    starts.put(request, start);
    IntervalVar interval = interval(request, isHeld);
    all.add(interval);
    needs(request).forEach(need -> claim(need, interval));
    if (request.pin().team() != null) {
      claim("team " + request.pin().team(), interval);
    } else if (!named.isEmpty()) {
      addTeams(request, isHeld);
    }
  }

  private void addTeams(Request request, Literal isHeld) {
    Map<String, Literal> teams = new TreeMap<>();
    List<Literal> oneOf = new ArrayList<>(List.of(isHeld.not()));
    for (String team : named) {
      Literal chosen = model.newBoolVar("");
      teams.put(team, chosen);
      claim("team " + team, interval(request, chosen));
      oneOf.add(chosen);
    }
    Literal another = model.newBoolVar("");
    ofOthers.add(interval(request, another));
    oneOf.add(another);
    model.addExactlyOne(oneOf.toArray(Literal[]::new));
    choices.put(request, teams);
  }

  private void claim(String need, IntervalVar interval) {
    single.computeIfAbsent(need, n -> new ArrayList<>()).add(interval);
  }

  private IntervalVar interval(Request request, Literal present) {
    return model.newOptionalFixedSizeIntervalVar(
        starts.get(request), problem.minutes(request), present, "");
  }

  private long[] moments(Request request) {
    return problem.halfDays().stream()
        .flatMapToLong(
            half -> Arrays.stream(problem.offsets(request, half)).mapToLong(o -> moment(half, o)))
        .distinct()
        .sorted()
        .toArray();
  }

  private long moment(HalfDay half, int offset) {
    return half.startMinute() - origin + (long) offset * problem.slotMinutes();
  }

  /// The sessions that are held, with the times of a solution.
  List<Deal.Timed> read(CpSolver solver) {
    return held.entrySet().stream()
        .filter(e -> solver.booleanValue(e.getValue()))
        .map(e -> timed(e.getKey(), solver))
        .toList();
  }

  private Deal.Timed timed(Request request, CpSolver solver) {
    long start = solver.value(starts.get(request));
    for (HalfDay half : problem.halfDays()) {
      for (int offset : problem.offsets(request, half)) {
        if (moment(half, offset) == start) {
          return new Deal.Timed(request, half, offset, mayHold(request, solver));
        }
      }
    }
    throw new IllegalStateException("No such moment for " + request.id());
  }

  private Set<String> mayHold(Request request, CpSolver solver) {
    if (request.pin().team() != null) {
      return Set.of(request.pin().team());
    }
    return choices.getOrDefault(request, Map.of()).entrySet().stream()
        .filter(e -> solver.booleanValue(e.getValue()))
        .map(e -> Set.of(e.getKey()))
        .findFirst()
        .orElse(others);
  }
}
