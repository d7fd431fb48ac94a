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

  /// A session of the plan.
  public Session(
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
      boolean venuePinned) {
    this(
        id,
        version,
        campaignId,
        groupId,
        part,
        parts,
        borrowers,
        minutes,
        date,
        start,
        teamId,
        venueId,
        representativeId,
        dayPinned,
        startPinned,
        teamPinned,
        venuePinned,
        0);
  }

  public LocalTime end() {
    return start.plusMinutes(minutes);
  }
}
