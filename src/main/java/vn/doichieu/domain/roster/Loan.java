package vn.doichieu.domain.roster;

import java.time.LocalDate;
import vn.doichieu.base.Entity;
import vn.doichieu.base.Money;

/// One loan (món vay) as of the data date, with the bank's own figures: they are never corrected
/// here, even where principal is not the sum of its parts.
///
/// @param code the bank's, 16 digits
/// @param capitalSource 1 central, 2 local
/// @param principal the whole principal owed
/// @param interest the whole interest owed
/// @param borrowedOn null when the list has none
public record Loan(
    long id,
    int version,
    String code,
    long borrowerId,
    long groupId,
    long programmeId,
    int capitalSource,
    Money principal,
    Money inTerm,
    Money overdue,
    Money frozen,
    Money interest,
    LocalDate borrowedOn)
    implements Entity {

  /// The same after the bank has it no more.
  public Loan withNothingOwed() {
    return new Loan(
        id,
        version,
        code,
        borrowerId,
        groupId,
        programmeId,
        capitalSource,
        Money.ZERO,
        Money.ZERO,
        Money.ZERO,
        Money.ZERO,
        Money.ZERO,
        borrowedOn);
  }

  /// Whether it must be reconciled: something is still owed.
  public boolean isOwed() {
    return principal.isPositive() || interest.isPositive();
  }
}
