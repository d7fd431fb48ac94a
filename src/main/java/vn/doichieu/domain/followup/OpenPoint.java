package vn.doichieu.domain.followup;

import java.time.LocalDate;
import vn.doichieu.base.Entity;

/// Something a session left open, or an obstacle ("tồn tại, vướng mắc").
///
/// @param groupId whose session brought it up; null when it concerns the whole ward
/// @param raisedOn the day of the session; null when none brought it up
/// @param handler who sees to it; empty while nobody does
/// @param dueOn null while no day was set
/// @param solution how it was solved; empty while open
/// @param solvedOn null while open
public record OpenPoint(
    long id,
    int version,
    long campaignId,
    Long groupId,
    LocalDate raisedOn,
    String text,
    String handler,
    LocalDate dueOn,
    String solution,
    LocalDate solvedOn)
    implements Entity {

  public enum State {
    OVERDUE,
    OPEN,
    SOLVED
  }

  public State state(LocalDate today) {
    if (solvedOn != null) {
      return State.SOLVED;
    }
    return dueOn != null && dueOn.isBefore(today) ? State.OVERDUE : State.OPEN;
  }
}
