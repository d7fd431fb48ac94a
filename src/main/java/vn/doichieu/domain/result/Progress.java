package vn.doichieu.domain.result;

import java.util.List;
import java.util.Map;
import vn.doichieu.domain.result.SecondReading.ErrorRate;
import vn.doichieu.domain.roster.Roster;
import vn.doichieu.domain.schedule.Schedule;
import vn.doichieu.domain.team.Teams;
import vn.doichieu.domain.unit.Unit;

/// How far a campaign is: all in all, and row by row in several ways.
///
/// @param rows for each breakdown one row per key that has loans or a form; what belongs to no key
///   comes last
/// @param errors found by the second readings of the forms that chance drew
public record Progress(
    ProgressFigures total, Map<Breakdown, List<ProgressRow>> rows, ErrorRate errors) {

  public static Progress of(
      Unit unit, Roster roster, Teams teams, Schedule schedule, Results results) {
    return new ProgressCount(unit, roster, teams, schedule, results).count();
  }

  public List<ProgressRow> rows(Breakdown by) {
    return rows.get(by);
  }
}
