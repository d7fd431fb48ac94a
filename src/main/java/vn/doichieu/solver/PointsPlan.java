package vn.doichieu.solver;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import vn.doichieu.base.Text;
import vn.doichieu.domain.campaign.Campaign.Spread;
import vn.doichieu.domain.schedule.Request;
import vn.doichieu.domain.schedule.ScheduleProblem;

/// The plan of points that have dates in common.
///
/// @param undecided neither a plan nor a proof that there is none was found; then there are no
///   reasons and no sessions
/// @param reasons why there is none; else empty
/// @param proved whether it is the best by the measure asked for
/// @param bound fewer half-days cannot do
record PointsPlan(
    boolean undecided, List<Text> reasons, boolean proved, int bound, List<Deal.Timed> sessions) {

  static PointsPlan of(ScheduleProblem problem, Spread spread, Effort effort) {
    Map<String, Integer> bounds = new TreeMap<>();
    List<Text> reasons = new ArrayList<>();
    for (String point : problem.requests().stream().map(Request::point).distinct().toList()) {
      OptionalInt least = PackingBound.of(problem, point, effort);
      least.ifPresent(bound -> bounds.put(point, bound));
      if (least.isEmpty()) {
        reasons.add(Text.of("schedule.reason.packing", point, problem.teams().size()));
      }
    }
    if (!reasons.isEmpty()) {
      return impossible(reasons);
    }
    return spread == Spread.COMPACT
        ? new CompactPlan(problem, bounds, effort).plan()
        : EvenPlan.of(problem, bounds, effort);
  }

  static PointsPlan impossible(List<Text> reasons) {
    return new PointsPlan(false, reasons, false, 0, List.of());
  }

  static PointsPlan explained(ScheduleProblem problem, Effort effort) {
    return impossible(new Explanation(problem, effort).reasons());
  }

  static PointsPlan undecided(int bound) {
    return new PointsPlan(true, List.of(), false, bound, List.of());
  }

  static PointsPlan found(boolean proved, int bound, List<Deal.Timed> sessions) {
    return new PointsPlan(false, List.of(), proved, bound, sessions);
  }
}
