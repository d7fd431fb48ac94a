package vn.doichieu.ui.teams;

import vn.doichieu.domain.team.Attendance;
import vn.doichieu.domain.team.Seat;
import vn.doichieu.domain.unit.Person;

/// One seat of a session.
///
/// @param expected who follows from the group and the team; null when nobody does
/// @param attendance what was noted; null when nothing was
/// @param taker who sits there: the expected one or the substitute; null when nobody does
record SeatRow(Seat seat, String name, Person expected, Attendance attendance, Person taker) {

  Boolean present() {
    return attendance == null ? null : attendance.present();
  }

  /// In words; empty until it was noted.
  String presence() {
    return present() == null ? "" : Presence.of(present()).words();
  }

  boolean isSubstituted() {
    return taker != null && !taker.equals(expected);
  }
}
