package vn.doichieu.domain.followup;

import java.time.LocalDate;
import vn.doichieu.base.Entity;

/// Another office of the bank was asked to reconcile a borrower who lives in its area ("đề nghị chi
/// nhánh, phòng giao dịch khác hỗ trợ").
///
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
    String answer)
    implements Entity {
  /// Whether the office has helped ("đã hỗ trợ").
  public boolean isAnswered() {
    return answeredOn != null;
  }
}
