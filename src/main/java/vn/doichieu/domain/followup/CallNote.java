package vn.doichieu.domain.followup;

import java.time.LocalDate;
import vn.doichieu.base.Entity;

/// How a borrower who did not come can be called, and what the last call brought.
///
/// @param phone empty while unknown
/// @param answer null while nobody called
/// @param calledOn null while nobody called
public record CallNote(
    long id,
    int version,
    long campaignId,
    long borrowerId,
    String phone,
    Answer answer,
    LocalDate calledOn,
    String note)
    implements Entity {
  public enum Answer {
    REACHED,
    NOT_REACHED,
    /// Promised to come, or to be reconciled by phone.
    PROMISED
  }
}
