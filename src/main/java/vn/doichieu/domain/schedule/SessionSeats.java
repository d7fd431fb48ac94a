package vn.doichieu.domain.schedule;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.doichieu.base.Text;
import vn.doichieu.domain.roster.Roster;
import vn.doichieu.domain.roster.SavingsGroup;
import vn.doichieu.domain.team.Attendance;
import vn.doichieu.domain.team.Composition;
import vn.doichieu.domain.team.Seat;
import vn.doichieu.domain.team.TeamMember;
import vn.doichieu.domain.team.Teams;
import vn.doichieu.domain.unit.Unit;

/// Who sits at a session: what follows from the group, its residential group and the team, unless
/// the attendance says otherwise.
public final class SessionSeats {
  private final Unit unit;
  private final Roster roster;
  private final Teams teams;
  private final Schedule schedule;

  public SessionSeats(Unit unit, Roster roster, Teams teams, Schedule schedule) {
    this.unit = unit;
    this.roster = roster;
    this.teams = teams;
    this.schedule = schedule;
  }

  /// The persons' ids; seats nobody takes are absent.
  public Map<Seat, Long> of(Session session) {
    SavingsGroup group = roster.group(session.groupId());
    Map<Seat, Long> seats = new EnumMap<>(Seat.class);
    teams.membersOf(session.teamId()).stream()
        .filter(m -> m.duty() == TeamMember.Duty.BANK_OFFICER && m.substituteForId() == null)
        .findFirst()
        .ifPresent(m -> seats.put(Seat.BANK_OFFICER, m.personId()));
    put(seats, Seat.GROUP_LEADER, group.leaderId());
    put(seats, Seat.ORGANISATION_REPRESENTATIVE, session.representativeId());
    if (group.residentialGroupId() != null) {
      put(seats, Seat.RESIDENTIAL_HEAD, unit.residentialGroup(group.residentialGroupId()).headId());
    }
    for (Attendance attendance : schedule.attendances()) {
      if (attendance.sessionId() == session.id()) {
        seats.put(
            attendance.seat(),
            attendance.substituteId() == null ? attendance.personId() : attendance.substituteId());
      }
    }
    return seats;
  }

  /// What is wrong with the composition, in words; empty when all seats are filled well.
  public List<Text> findings(Session session) {
    SavingsGroup group = roster.group(session.groupId());
    return Composition.findings(
        of(session),
        required(group),
        teams.membersOf(session.teamId()).stream().map(TeamMember::personId).toList(),
        group.leaderId());
  }

  private static List<Seat> required(SavingsGroup group) {
    List<Seat> required = new ArrayList<>(List.of(Seat.BANK_OFFICER));
    if (!group.direct()) {
      required.add(Seat.GROUP_LEADER);
      required.add(Seat.ORGANISATION_REPRESENTATIVE);
    }
    if (group.residentialGroupId() != null) {
      required.add(Seat.RESIDENTIAL_HEAD);
    }
    return required;
  }

  private static void put(Map<Seat, Long> seats, Seat seat, Long personId) {
    if (personId != null) {
      seats.put(seat, personId);
    }
  }
}
