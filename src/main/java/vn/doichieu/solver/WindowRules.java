package vn.doichieu.solver;

import com.google.ortools.sat.BoolVar;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.doichieu.solver.PlacementModel.Option;

/// No team, hall or person in two places at a time, within one window.
final class WindowRules {
  private final PlacementModel model;
  private final List<Option> options;

  private WindowRules(PlacementModel model, TimeWindow window) {
    this.model = model;
    this.options =
        window.halfDays().stream()
            .flatMap(half -> model.in(half).values().stream().flatMap(List::stream))
            .toList();
  }

  static void add(PlacementModel model, TimeWindow window, Set<String> namedTeams) {
    var rules = new WindowRules(model, window);
    int others = model.problem.teams().size() - namedTeams.size();
    // Whoever overlaps, overlaps at the moment one of them begins.
    rules.options.stream()
        .mapToLong(Option::from)
        .distinct()
        .sorted()
        .forEach(moment -> rules.addAt(moment, others));
  }

  private void addAt(long moment, int otherTeams) {
    Map<String, List<Option>> single = new LinkedHashMap<>();
    List<Option> others = new ArrayList<>();
    for (Option option : options) {
      if (option.from() <= moment && moment < option.to()) {
        needs(option).forEach(n -> single.computeIfAbsent(n, k -> new ArrayList<>()).add(option));
        if (option.team() == null) {
          others.add(option);
        }
      }
    }
    // A hall and the head of its residential group are often wanted by the very same sessions.
    Set<List<Integer>> stated = new HashSet<>();
    for (List<Option> together : single.values()) {
      boolean several =
          together.stream().anyMatch(o -> o.request() != together.getFirst().request());
      if (several && stated.add(together.stream().map(o -> o.chosen().getIndex()).toList())) {
        model.model.addAtMostOne(together.stream().map(Option::chosen).toArray(BoolVar[]::new));
      }
    }
    model.model.addLessOrEqual(PlacementModel.load(others, false), otherTeams);
  }

  private static List<String> needs(Option option) {
    List<String> needs = new ArrayList<>();
    if (option.team() != null) {
      needs.add("team " + option.team());
    }
    if (option.request().venue() != null) {
      needs.add("venue " + option.request().venue());
    }
    option.request().people().forEach(person -> needs.add("person " + person));
    return needs;
  }
}
