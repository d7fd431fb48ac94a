package vn.doichieu.domain.schedule;

import java.util.function.LongSupplier;
import vn.doichieu.domain.campaign.Campaign;
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

  /// The session at its place. Where one stands for it so far it keeps its id, version and pins.
  ///
  /// @param round 0 for the plan; else the round of supplementary sessions
  /// @param ids gives a new id for a new session
  Session at(Placement place, Campaign campaign, Labels labels, int round, LongSupplier ids) {
    return new Session(
        saved == null ? ids.getAsLong() : saved.id(),
        saved == null ? 0 : saved.version(),
        campaign.id(),
        group.id(),
        part,
        parts,
        borrowers,
        slots * campaign.slotMinutes(),
        place.date(),
        place.start(),
        labels.team(place.team()),
        venueId,
        representativeId,
        saved != null && saved.dayPinned(),
        saved != null && saved.startPinned(),
        saved != null && saved.teamPinned(),
        saved != null && saved.venuePinned(),
        round);
  }
}
