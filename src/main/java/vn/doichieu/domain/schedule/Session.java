package vn.doichieu.domain.schedule;

import java.time.LocalDate;
import java.time.LocalTime;
import vn.doichieu.base.Entity;

/// One group's appointment. A large group has several: part 1 of 2, part 2 of 2.
///
/// @param borrowers how many are expected
/// @param minutes planned length, a multiple of the campaign's grid
/// @param representativeId of the group's organisation; null for direct borrowers
/// @param dayPinned the next arrangement keeps the day; likewise for the other pins
/// @param supplement 0 for a session of the plan; 1, 2 … for the round of supplementary sessions it
///   belongs to, for those who were absent
public record Session(
    long id,
    int version,
    long campaignId,
    long groupId,
    int part,
    int parts,
    int borrowers,
    int minutes,
    LocalDate date,
    LocalTime start,
    long teamId,
    long venueId,
    Long representativeId,
    boolean dayPinned,
    boolean startPinned,
    boolean teamPinned,
    boolean venuePinned,
    int supplement)
    implements Entity {

  /// Whether it is for those who were absent at a session of the plan.
  public boolean isSupplementary() {
    return supplement > 0;
  }

  /// Elsewhere, or at another time; what that changes is pinned. A supplementary session stays
  /// where it is anyway.
  public Session movedTo(LocalDate newDate, LocalTime newStart, long team, long venue) {
    boolean pins = !isSupplementary();
    return with(
        newDate,
        newStart,
        team,
        venue,
        dayPinned || pins && !date.equals(newDate),
        startPinned || pins && !start.equals(newStart),
        teamPinned || pins && teamId != team,
        venuePinned || pins && venueId != venue);
  }

  /// At the same place and time, with these pins and no others.
  public Session pinned(boolean day, boolean hour, boolean team, boolean venue) {
    return with(date, start, teamId, venueId, day, hour, team, venue);
  }

  public LocalTime end() {
    return start.plusMinutes(minutes);
  }

  private Session with(
      LocalDate newDate,
      LocalTime newStart,
      long team,
      long venue,
      boolean pinsDay,
      boolean pinsStart,
      boolean pinsTeam,
      boolean pinsVenue) {
    return new Session(
        id,
        version,
        campaignId,
        groupId,
        part,
        parts,
        borrowers,
        minutes,
        newDate,
        newStart,
        team,
        venue,
        representativeId,
        pinsDay,
        pinsStart,
        pinsTeam,
        pinsVenue,
        supplement);
  }
}
