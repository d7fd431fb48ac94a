package vn.doichieu.domain.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.doichieu.domain.roster.Roster;
import vn.doichieu.domain.roster.SavingsGroup;
import vn.doichieu.domain.schedule.Schedule;
import vn.doichieu.domain.schedule.Session;
import vn.doichieu.domain.schedule.SessionSeats;
import vn.doichieu.domain.team.Seat;

/// A session ahead at which the leader of a group would sit though money of a loan of his group is
/// suspected to have ended with him: the deputy of the group may stand in.
///
/// @param leaderId the person who would sit there
public record StandIn(Session session, long leaderId) {

  /// @param schedule all sessions, supplementary ones included
  public static List<StandIn> of(
      Appropriation one, Roster roster, Schedule schedule, SessionSeats seats, LocalDate today) {
    if (one.level() != Appropriation.Level.GROUP_LEADER || roster.loan(one.loanId()) == null) {
      return List.of();
    }
    SavingsGroup group = roster.group(roster.loan(one.loanId()).groupId());
    if (group.leaderId() == null) {
      return List.of();
    }
    return schedule.sessions().stream()
        .filter(s -> !s.date().isBefore(today))
        .filter(s -> Objects.equals(seats.of(s).get(Seat.GROUP_LEADER), group.leaderId()))
        .map(s -> new StandIn(s, group.leaderId()))
        .toList();
  }
}
