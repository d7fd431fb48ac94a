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
    implements Entity {}
