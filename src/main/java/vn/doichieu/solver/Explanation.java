package vn.doichieu.solver;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import vn.doichieu.base.Text;
import vn.doichieu.domain.schedule.Pin;
import vn.doichieu.domain.schedule.Request;
import vn.doichieu.domain.schedule.ScheduleProblem;

/// Why sessions that seem to fit cannot be arranged: leaves out one rule after the other as long as
/// there is still no schedule; what is left at the end are rules that only together forbid one.
final class Explanation {
  /// Deterministic seconds for one attempt; a rule without which the attempt is undecided stays.
  private static final double WORK = 0.3;

  /// Beyond this many attempts the remaining rules are named without a closer look.
  private static final int MOST_ATTEMPTS = 150;

  private enum Kind {
    PIN,
    PERSON,
    VENUE
  }

  private record Rule(Kind kind, String name) {}

  private final Effort effort;
  private final ScheduleProblem problem;
  private final Set<Rule> rules = new LinkedHashSet<>();
  private int attempts;

  Explanation(ScheduleProblem problem, Effort effort) {
    this.problem = problem;
    this.effort = effort;
    for (Request request : problem.requests()) {
      if (!request.pin().isEmpty()) {
        rules.add(new Rule(Kind.PIN, request.id()));
      }
      if (request.venue() != null) {
        rules.add(new Rule(Kind.VENUE, request.venue()));
      }
      request.people().forEach(person -> rules.add(new Rule(Kind.PERSON, person)));
    }
  }

  List<Text> reasons() {
    for (Kind kind : Kind.values()) {
      dropIfNeedless(rules.stream().filter(r -> r.kind() == kind).collect(Collectors.toSet()));
    }
    for (Rule rule : List.copyOf(rules)) {
      dropIfNeedless(Set.of(rule));
    }
    List<Text> reasons = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      String names =
          rules.stream()
              .filter(r -> r.kind() == kind)
              .map(Rule::name)
              .collect(Collectors.joining(", "));
      if (!names.isEmpty()) {
        reasons.add(
            Text.of("schedule.reason.conflict." + kind.name().toLowerCase(Locale.ROOT), names));
      }
    }
    String points =
        problem.requests().stream()
            .map(Request::point)
            .distinct()
            .sorted()
            .collect(Collectors.joining(", "));
    return reasons.isEmpty() ? List.of(Text.of("schedule.reason.conflict", points)) : reasons;
  }

  private void dropIfNeedless(Set<Rule> some) {
    if (some.isEmpty() || attempts >= MOST_ATTEMPTS) {
      return;
    }
    attempts++;
    Set<Rule> fewer = new LinkedHashSet<>(rules);
    fewer.removeAll(some);
    if (effort.search(new PlacementModel(under(fewer)).model, WORK).isImpossible()) {
      rules.removeAll(some);
    }
  }

  private ScheduleProblem under(Set<Rule> kept) {
    return problem.with(
        problem.requests().stream()
            .map(
                r ->
                    new Request(
                        r.id(),
                        r.point(),
                        r.slots(),
                        kept.contains(new Rule(Kind.VENUE, String.valueOf(r.venue())))
                            ? r.venue()
                            : null,
                        r.people().stream()
                            .filter(p -> kept.contains(new Rule(Kind.PERSON, p)))
                            .toList(),
                        kept.contains(new Rule(Kind.PIN, r.id())) ? r.pin() : Pin.NONE,
                        r.kin()))
            .toList());
  }
}
