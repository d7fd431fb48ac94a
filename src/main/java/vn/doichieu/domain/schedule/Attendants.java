package vn.doichieu.domain.schedule;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.doichieu.domain.roster.SavingsGroup;
import vn.doichieu.domain.unit.Unit;

/// Turns a session into a request: who must be there besides the team, and where.
final class Attendants {
  private final Unit unit;
  private final Labels labels;

  Attendants(Unit unit, Labels labels) {
    this.unit = unit;
    this.labels = labels;
  }

  Request request(SessionPlan session) {
    SavingsGroup group = session.group();
    return new Request(
        session.id(),
        labels.of(group.pointId()),
        session.slots(),
        labels.of(session.venueId()),
        people(group, session.representativeId()),
        session.pin(labels),
        group.residentialGroupId() == null ? null : String.valueOf(group.residentialGroupId()));
  }

  /// The union's representative, the head of the residential group, the leader of the group.
  List<String> people(SavingsGroup group, Long representativeId) {
    Long head =
        group.residentialGroupId() == null
            ? null
            : unit.residentialGroup(group.residentialGroupId()).headId();
    return Stream.of(representativeId, head, group.leaderId())
        .filter(Objects::nonNull)
        .map(labels::of)
        .toList();
  }
}
