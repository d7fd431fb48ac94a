package vn.doichieu.domain.schedule;

import vn.doichieu.domain.roster.SavingsGroup;
import vn.doichieu.domain.unit.Unit;
import vn.doichieu.domain.unit.Venue;

/// Where a group meets: the hall of its residential group; direct borrowers, who come from
/// everywhere, in the first hall of their point.
final class HallChoice {
  private HallChoice() {}

  /// Null when none is set.
  static Long of(Unit unit, SavingsGroup group) {
    if (group.residentialGroupId() != null) {
      return unit.residentialGroup(group.residentialGroupId()).venueId();
    }
    return unit.venues().stream()
        .filter(
            venue -> venue.active() && group.direct() && group.pointId().equals(venue.pointId()))
        .map(Venue::id)
        .findFirst()
        .orElse(null);
  }
}
