package vn.doichieu.ui.teams;

import java.time.LocalDate;
import vn.doichieu.domain.team.Nomination;
import vn.doichieu.domain.unit.Organisation;
import vn.doichieu.domain.unit.TransactionPoint;

/// Whom an organisation sent to a point.
///
/// @param groups how many of its groups meet there
/// @param nomination null while nobody was sent
/// @param name of the person; empty while nobody was sent
/// @param state in words: received, awaited, missing
record NominationRow(
    Organisation organisation,
    TransactionPoint point,
    long groups,
    Nomination nomination,
    String name,
    String state) {

  LocalDate receivedOn() {
    return nomination == null ? null : nomination.receivedOn();
  }

  /// Nobody was sent though somebody is needed.
  boolean isMissing() {
    return nomination == null && groups > 0;
  }
}
