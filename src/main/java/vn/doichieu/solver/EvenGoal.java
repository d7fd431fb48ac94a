package vn.doichieu.solver;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.doichieu.domain.schedule.HalfDay;
import vn.doichieu.domain.schedule.Request;
import vn.doichieu.solver.PlacementModel.Option;

/// Every announced half-day carries its share ("rải đều"), and sessions of one residential group
/// lie on one day where that costs little.
final class EvenGoal {
  /// A residential group on one day more weighs as much as four hours in the wrong half-day.
  private static final int SPLIT_MINUTES = 240;

  private final PlacementModel model;
  private final LinearExprBuilder cost = LinearExpr.newBuilder();

  private EvenGoal(PlacementModel model) {
    this.model = model;
  }

  static void add(PlacementModel model) {
    var goal = new EvenGoal(model);
    model.problem.requests().stream().map(Request::point).distinct().forEach(goal::spread);
    goal.keepTogether();
    model.model.minimize(goal.cost);
  }

  private void spread(String point) {
    List<HalfDay> halves =
        model.problem.halfDaysOf(Set.of(point)).stream().filter(h -> !h.onlyPinned()).toList();
    long room = halves.stream().mapToLong(HalfDay::slots).sum();
    long load =
        model.problem.requests().stream()
            .filter(r -> r.point().equals(point))
            .mapToLong(Request::slots)
            .sum();
    IntVar worst = model.model.newIntVar(0, load, "");
    for (HalfDay half : halves) {
      long share = Math.round((double) load * half.slots() / room);
      IntVar off = model.model.newIntVar(0, load, "");
      LinearExprBuilder here =
          PlacementModel.load(
              model.in(half).values().stream().flatMap(List::stream).toList(), true);
      model.model.addLinearConstraint(
          LinearExpr.newBuilder().add(here).add(off), share, Long.MAX_VALUE);
      model.model.addLinearConstraint(
          LinearExpr.newBuilder().add(here).addTerm(off, -1), Long.MIN_VALUE, share);
      model.model.addLessOrEqual(off, worst);
      cost.addTerm(off, model.problem.slotMinutes());
    }
    cost.addTerm(worst, model.problem.slotMinutes());
  }

  private void keepTogether() {
    Map<List<Object>, List<Option>> days = new LinkedHashMap<>();
    model.byRequest.forEach(
        (request, options) -> {
          if (request.kin() != null) {
            for (Option option : options) {
              LocalDate date = option.half().date();
              days.computeIfAbsent(List.of(request.kin(), date), k -> new ArrayList<>())
                  .add(option);
            }
          }
        });
    for (List<Option> options : days.values()) {
      BoolVar there = model.model.newBoolVar("");
      options.forEach(option -> model.model.addImplication(option.chosen(), there));
      cost.addTerm(there, SPLIT_MINUTES);
    }
  }
}
