package vn.doichieu.domain.followup;

import java.time.LocalDate;
import vn.doichieu.base.Entity;

/// Someone who left, about whom the ward's police were asked in a letter.
///
/// @param round of the letter
/// @param answeredOn null while the answer is awaited
/// @param answer what the police found out; empty while awaited
public record Inquiry(
    long id,
    int version,
    long campaignId,
    int round,
    long borrowerId,
    LocalDate answeredOn,
    String answer)
    implements Entity {

  public boolean isAnswered() {
    return answeredOn != null;
  }

  /// @param on null when it was not answered after all
  public Inquiry answered(LocalDate on, String words) {
    return new Inquiry(id, version, campaignId, round, borrowerId, on, words);
  }
}
