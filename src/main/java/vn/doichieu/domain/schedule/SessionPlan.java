package vn.doichieu.domain.schedule;

import vn.doichieu.domain.roster.SavingsGroup;

/// A session before it has its place.
///
/// @param part from 1
/// @param representativeId null for direct borrowers
/// @param saved the session that stands for it so far; null when it is new
record SessionPlan(
    SavingsGroup group,
    int part,
    int parts,
    int borrowers,
    int slots,
    long venueId,
    Long representativeId,
    Session saved) {

  /// The bank's code of the group, with the part where there are several.
  String id() {
    return id(group, part, parts);
  }

  static String id(SavingsGroup group, int part, int parts) {
    return parts == 1 ? group.code() : group.code() + "/" + part;
  }

  Pin pin(Labels labels) {
    return saved == null
        ? Pin.NONE
        : new Pin(
            saved.dayPinned() ? saved.date() : null,
            saved.startPinned() ? saved.start() : null,
            saved.teamPinned() ? labels.of(saved.teamId()) : null);
  }
}
