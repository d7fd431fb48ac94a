package vn.doichieu.domain.followup;

import java.time.LocalDate;
import vn.doichieu.base.Entity;

/// Another office of the bank was asked to reconcile a borrower who lives in its area ("đề nghị chi
/// nhánh, phòng giao dịch khác hỗ trợ").
///
/// @param letter in which the office was asked, by its round; 0 when it was asked otherwise
/// @param answeredOn null while the answer is awaited
/// @param answer what the office found; empty while awaited
public record HelpRequest(
    long id,
    int version,
    long campaignId,
    long borrowerId,
    String office,
    LocalDate sentOn,
    LocalDate answeredOn,
    String answer,
    int letter)
    implements Entity {
  /// The same, asked in a letter that was given its date.
  public HelpRequest in(int otherLetter, LocalDate date) {
    return new HelpRequest(
        id, version, campaignId, borrowerId, office, date, answeredOn, answer, otherLetter);
  }

  /// Whether the office has helped ("đã hỗ trợ").
  public boolean isAnswered() {
    return answeredOn != null;
  }
}
