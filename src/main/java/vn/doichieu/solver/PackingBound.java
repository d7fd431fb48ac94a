package vn.doichieu.solver;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.doichieu.domain.schedule.HalfDay;
import vn.doichieu.domain.schedule.Request;
import vn.doichieu.domain.schedule.ScheduleProblem;

/// How few half-days of a point could hold its sessions if only their lengths mattered, not halls,
/// people or pins. Equal sessions and equal half-days are counted instead of told apart, so this
/// small model proves in no time what the full one would search for.
final class PackingBound {
  private static final double WORK = 2;

  private PackingBound() {}

  /// Empty when the sessions cannot fit, however they are arranged.
  static OptionalInt of(ScheduleProblem problem, String point, Effort effort) {
    Map<Integer, Integer> sessions =
        problem.requests().stream()
            .filter(r -> r.point().equals(point))
            .collect(Collectors.toMap(Request::slots, r -> 1, Integer::sum, TreeMap::new));
    Map<Integer, Integer> halves =
        problem.halfDaysOf(Set.of(point)).stream()
            .collect(Collectors.toMap(HalfDay::slots, h -> 1, Integer::sum, TreeMap::new));
    int[] lengths = sessions.keySet().stream().mapToInt(Integer::intValue).toArray();

    var model = new CpModel();
    LinearExprBuilder used = LinearExpr.newBuilder();
    LinearExprBuilder area = LinearExpr.newBuilder();
    Map<Integer, LinearExprBuilder> held = new TreeMap<>();
    sessions.keySet().forEach(length -> held.put(length, LinearExpr.newBuilder()));
    for (var kind : halves.entrySet()) {
      int room = kind.getKey();
      int teams = problem.teams().size();
      IntVar count = model.newIntVar(0, kind.getValue(), "");
      used.add(count);
      area.addTerm(count, (long) room * teams);
      int[] fitting = Arrays.stream(lengths).filter(l -> l <= room).toArray();
      List<int[]> patterns = fitting.length == 0 ? List.of() : Patterns.of(fitting, room);
      if (patterns.isEmpty() && fitting.length > 0) {
        allowArea(model, held, fitting, room * teams, count, sessions);
      }
      LinearExprBuilder chosen = LinearExpr.newBuilder();
      for (int[] pattern : patterns) {
        IntVar times = model.newIntVar(0, (long) kind.getValue() * teams, "");
        chosen.add(times);
        for (int i = 0; i < fitting.length; i++) {
          held.get(fitting[i]).addTerm(times, pattern[i]);
        }
      }
      model.addLessOrEqual(chosen, LinearExpr.term(count, teams));
    }
    long load = 0;
    for (var kind : sessions.entrySet()) {
      model.addGreaterOrEqual(held.get(kind.getKey()), kind.getValue());
      load += (long) kind.getKey() * kind.getValue();
    }
    model.addGreaterOrEqual(area, load);
    model.minimize(used);
    Effort.Solved solved = effort.count(model, WORK);
    return solved.isImpossible() ? OptionalInt.empty() : OptionalInt.of(solved.bound());
  }

  private static void allowArea(
      CpModel model,
      Map<Integer, LinearExprBuilder> held,
      int[] lengths,
      int room,
      IntVar count,
      Map<Integer, Integer> sessions) {
    LinearExprBuilder sum = LinearExpr.newBuilder();
    for (int length : lengths) {
      IntVar here = model.newIntVar(0, sessions.get(length), "");
      held.get(length).add(here);
      sum.addTerm(here, length);
    }
    model.addLessOrEqual(sum, LinearExpr.term(count, room));
  }
}
