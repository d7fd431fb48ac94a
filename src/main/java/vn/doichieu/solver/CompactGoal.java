package vn.doichieu.solver;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.doichieu.domain.schedule.HalfDay;
import vn.doichieu.domain.schedule.Request;
import vn.doichieu.solver.PlacementModel.Option;

/// As few half-days as possible ("gọn nhất"), with the cuts that let the solver prove it.
final class CompactGoal {
  private final PlacementModel model;
  private final Map<HalfDay, BoolVar> used = new LinkedHashMap<>();

  private CompactGoal(PlacementModel model) {
    this.model = model;
  }

  /// @param bounds for each point, proved: fewer half-days cannot do
  static void add(PlacementModel model, Map<String, Integer> bounds) {
    var goal = new CompactGoal(model);
    model.problem.halfDays().forEach(half -> goal.mark(half, model.in(half)));
    bounds.forEach(goal::atLeast);
    goal.breakSymmetry();
    model.model.minimize(LinearExpr.sum(goal.used.values().toArray(BoolVar[]::new)));
  }

  private void mark(HalfDay half, Map<Request, List<Option>> sessions) {
    BoolVar inUse = model.model.newBoolVar("use " + half);
    used.put(half, inUse);
    List<Option> options = sessions.values().stream().flatMap(List::stream).toList();
    sessions
        .values()
        .forEach(its -> model.model.addLessOrEqual(PlacementModel.load(its, false), inUse));
    long teams = model.problem.teams().size();
    model.model.addLessOrEqual(
        PlacementModel.load(options, true), LinearExpr.term(inUse, teams * half.slots()));
    Map<String, List<Option>> single = new LinkedHashMap<>();
    for (Option option : options) {
      Request request = option.request();
      if (request.venue() != null) {
        single.computeIfAbsent("venue " + request.venue(), v -> new ArrayList<>()).add(option);
      }
      for (String person : request.people()) {
        single.computeIfAbsent("person " + person, p -> new ArrayList<>()).add(option);
      }
    }
    single
        .values()
        .forEach(
            its ->
                model.model.addLessOrEqual(
                    PlacementModel.load(its, true), LinearExpr.term(inUse, half.slots())));
    addPatterns(half, options, inUse);
  }

  /// The teams fill the half-day by whole sessions.
  private void addPatterns(HalfDay half, List<Option> options, BoolVar inUse) {
    Map<Integer, List<Option>> byLength =
        options.stream()
            .collect(
                Collectors.groupingBy(o -> o.request().slots(), TreeMap::new, Collectors.toList()));
    int[] lengths = byLength.keySet().stream().mapToInt(Integer::intValue).toArray();
    List<int[]> patterns = lengths.length == 0 ? List.of() : Patterns.of(lengths, half.slots());
    if (patterns.isEmpty()) {
      return;
    }
    int teams = model.problem.teams().size();
    LinearExprBuilder chosen = LinearExpr.newBuilder();
    List<LinearExprBuilder> room = new ArrayList<>();
    for (int ignored : lengths) {
      room.add(LinearExpr.newBuilder());
    }
    for (int[] pattern : patterns) {
      IntVar times = model.model.newIntVar(0, teams, "");
      chosen.add(times);
      for (int i = 0; i < lengths.length; i++) {
        room.get(i).addTerm(times, pattern[i]);
      }
    }
    model.model.addLessOrEqual(chosen, LinearExpr.term(inUse, teams));
    for (int i = 0; i < lengths.length; i++) {
      model.model.addLessOrEqual(PlacementModel.load(byLength.get(lengths[i]), false), room.get(i));
    }
  }

  private void atLeast(String point, int bound) {
    BoolVar[] its =
        model.problem.halfDaysOf(Set.of(point)).stream().map(used::get).toArray(BoolVar[]::new);
    model.model.addGreaterOrEqual(LinearExpr.sum(its), bound);
  }

  /// Of half-days that nothing tells apart, the earlier ones are used first.
  private void breakSymmetry() {
    Map<List<Object>, List<HalfDay>> alike = new LinkedHashMap<>();
    for (TimeWindow window : model.windows) {
      HalfDay half = window.halfDays().getFirst();
      if (window.halfDays().size() == 1 && !isPinned(half)) {
        boolean startMatters = requests(half).anyMatch(r -> r.pin().start() != null);
        alike
            .computeIfAbsent(
                List.of(half.point(), half.slots(), startMatters ? half.start() : ""),
                k -> new ArrayList<>())
            .add(half);
      }
    }
    for (List<HalfDay> halves : alike.values()) {
      halves.sort(Comparator.comparing(HalfDay::startMinute));
      for (int i = 1; i < halves.size(); i++) {
        model.model.addImplication(used.get(halves.get(i)), used.get(halves.get(i - 1)));
      }
    }
  }

  private boolean isPinned(HalfDay half) {
    return requests(half).anyMatch(r -> half.date().equals(r.pin().date()));
  }

  private Stream<Request> requests(HalfDay half) {
    return model.problem.requests().stream().filter(r -> r.point().equals(half.point()));
  }
}
