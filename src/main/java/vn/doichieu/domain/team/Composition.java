package vn.doichieu.domain.team;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.doichieu.base.Text;

/// Who must sit at a session, checked in words.
public final class Composition {
  private Composition() {}

  /// @param seats the person in each seat; a seat without a person is missing or null
  /// @param required the seats this session must fill (direct borrowers have no leader and no
  ///   organisation)
  /// @param teamPersons who goes with the team to all its sessions
  /// @param leaderId the leader of the group; null when it has none
  public static List<Text> findings(
      Map<Seat, Long> seats, List<Seat> required, List<Long> teamPersons, Long leaderId) {
    List<Text> findings = new ArrayList<>();
    Map<Long, Seat> seatOfPerson = new HashMap<>();
    for (Seat seat : required) {
      Long person = seats.get(seat);
      if (person == null) {
        findings.add(Text.of("team.finding.missing." + seat));
      } else if (seatOfPerson.putIfAbsent(person, seat) != null) {
        findings.add(Text.of("team.finding.twoSeats", name(seatOfPerson.get(person)), name(seat)));
      }
    }
    // A leader who examines his own group could hide money he took.
    if (leaderId != null && teamPersons.contains(leaderId)) {
      findings.add(Text.of("team.finding.leaderOnTeam"));
    }
    return findings;
  }

  public static Text name(Seat seat) {
    return Text.of("team.seat." + seat);
  }
}
