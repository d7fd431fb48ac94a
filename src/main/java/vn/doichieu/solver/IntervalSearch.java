package vn.doichieu.solver;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.IntervalVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.util.Domain;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import vn.doichieu.domain.schedule.HalfDay;
import vn.doichieu.domain.schedule.Request;
import vn.doichieu.domain.schedule.ScheduleProblem;

/// Any schedule that keeps the rules, as quickly as possible and without a goal: each session is
/// one interval of time, halls and people are never in two, and at no time are there more than
/// teams. It gives the search for the best schedule something to start from.
///
/// Teams are counted, not named, so it does not serve problems with pinned teams.
final class IntervalSearch {
  private final ScheduleProblem problem;
  private final CpModel model = new CpModel();
  private final Map<Request, IntVar> starts = new LinkedHashMap<>();
  private final List<IntervalVar> all = new ArrayList<>();
  private final Map<String, List<IntervalVar>> single = new LinkedHashMap<>();

  /// What came of the search.
  ///
  /// @param impossible whether it is proved that there is no schedule
  /// @param sessions empty when none was found
  record Found(boolean impossible, List<Deal.Timed> sessions) {
    static final Found NOTHING = new Found(false, List.of());

    boolean isEmpty() {
      return sessions.isEmpty();
    }
  }

  private IntervalSearch(ScheduleProblem problem) {
    this.problem = problem;
    problem.requests().forEach(this::add);
    single.values().stream().filter(its -> its.size() > 1).forEach(model::addNoOverlap);
    var load = model.addCumulative(problem.teams().size());
    all.forEach(interval -> load.addDemand(interval, 1));
  }

  /// @param deterministicSeconds how much work it may cost
  static Found of(ScheduleProblem problem, Effort effort, double deterministicSeconds) {
    if (problem.requests().stream().anyMatch(r -> r.pin().team() != null)) {
      return Found.NOTHING;
    }
    var search = new IntervalSearch(problem);
    Effort.Solved solved = effort.search(search.model, deterministicSeconds);
    return new Found(solved.isImpossible(), solved.hasSolution() ? search.read(solved) : List.of());
  }

  private void add(Request request) {
    long[] moments =
        problem.halfDays().stream()
            .flatMapToLong(half -> moments(request, half))
            .distinct()
            .sorted()
            .toArray();
    IntVar start = model.newIntVarFromDomain(Domain.fromValues(moments), "");
    starts.put(request, start);
    long minutes = problem.minutes(request);
    IntVar end = model.newIntVar(moments[0] + minutes, moments[moments.length - 1] + minutes, "");
    IntervalVar interval =
        model.newIntervalVar(start, LinearExpr.constant(minutes), end, request.id());
    all.add(interval);
    if (request.venue() != null) {
      single.computeIfAbsent("venue " + request.venue(), v -> new ArrayList<>()).add(interval);
    }
    for (String person : request.people()) {
      single.computeIfAbsent("person " + person, p -> new ArrayList<>()).add(interval);
    }
  }

  private LongStream moments(Request request, HalfDay half) {
    return Arrays.stream(problem.offsets(request, half)).mapToLong(offset -> moment(half, offset));
  }

  private long moment(HalfDay half, int offset) {
    return half.startMinute() + (long) offset * problem.slotMinutes();
  }

  private List<Deal.Timed> read(Effort.Solved solved) {
    Set<String> teams = new TreeSet<>(problem.teams());
    List<Deal.Timed> sessions = new ArrayList<>();
    starts.forEach(
        (request, start) -> {
          long chosen = solved.solver().value(start);
          Map<Long, Deal.Timed> byMoment = new HashMap<>();
          for (HalfDay half : problem.halfDays()) {
            for (int offset : problem.offsets(request, half)) {
              byMoment.putIfAbsent(
                  moment(half, offset), new Deal.Timed(request, half, offset, teams));
            }
          }
          sessions.add(byMoment.get(chosen));
        });
    return sessions;
  }
}
