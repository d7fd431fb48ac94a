package vn.doichieu.domain.roster;

import java.time.LocalDate;
import vn.doichieu.base.Entity;

/// A customer of the bank.
///
/// @param code the bank's customer code, 10 digits
/// @param birthDate null when the list has none
/// @param identityNumber 12 (or formerly 9) digits; empty when the ward did not receive it
public record Borrower(
    long id,
    int version,
    String code,
    String fullName,
    LocalDate birthDate,
    String identityNumber,
    String address)
    implements Entity {

  /// The identity number as it may be shown: `0620••••••23`. Enough to compare with a card, not
  /// enough to be used (Luật số 91/2025/QH15).
  public String maskedIdentityNumber() {
    int length = identityNumber.length();
    int shown = length == 12 ? 4 : 2;
    return length < 6
        ? "•".repeat(length)
        : identityNumber.substring(0, shown)
            + "•".repeat(length - shown - 2)
            + identityNumber.substring(length - 2);
  }
}
