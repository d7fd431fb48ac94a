package vn.doichieu.app.sample;

import java.time.LocalDate;

/// One loan with the bank's figures, in đồng.
///
/// @param extendedMonths 0 when its term was not extended
/// @param interestInTerm interest owed on what is in term or frozen; the next two likewise
record SampleLoan(
    String code,
    SampleProgramme programme,
    int capitalSource,
    LocalDate lentOn,
    long disbursed,
    long inTerm,
    long overdue,
    long frozen,
    int extendedMonths,
    long interestInTerm,
    long interestOverdue,
    long interestInGrace) {

  long principal() {
    return inTerm + overdue + frozen;
  }

  long interest() {
    return interestInTerm + interestOverdue + interestInGrace;
  }

  boolean isOwed() {
    return principal() + interest() > 0;
  }
}
