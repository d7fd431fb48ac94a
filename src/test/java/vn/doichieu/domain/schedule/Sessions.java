package vn.doichieu.domain.schedule;

import java.time.LocalDate;
import java.time.LocalTime;

/// Sessions as tests need them: nothing pinned, nobody to represent the organisation.
public final class Sessions {
  private Sessions() {}

  /// All of a group.
  public static Session whole(
      long id,
      long campaign,
      long group,
      int borrowers,
      int minutes,
      LocalDate date,
      LocalTime start,
      long team,
      long venue) {
    return of(id, campaign, group, 1, 1, borrowers, minutes, date, start, team, venue, 0);
  }

  /// One borrower of a group, in campaign 1, with team 1 in hall 1.
  public static Session one(
      long id, long group, int part, int parts, int minutes, LocalDate date, LocalTime start) {
    return of(id, 1, group, part, parts, 1, minutes, date, start, 1, 1, 0);
  }

  /// The same in a first round of supplementary sessions.
  public static Session again(long id, long group, LocalDate date, LocalTime start) {
    return of(id, 1, group, 1, 1, 1, 15, date, start, 1, 1, 1);
  }

  private static Session of(
      long id,
      long campaign,
      long group,
      int part,
      int parts,
      int borrowers,
      int minutes,
      LocalDate date,
      LocalTime start,
      long team,
      long venue,
      int supplement) {
    return new Session(
        id,
        0,
        campaign,
        group,
        part,
        parts,
        borrowers,
        minutes,
        date,
        start,
        team,
        venue,
        null,
        false,
        false,
        false,
        false,
        supplement);
  }
}
