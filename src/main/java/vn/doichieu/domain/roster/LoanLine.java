package vn.doichieu.domain.roster;

import java.time.LocalDate;

/// One row of a loan list, read and in order. Texts are empty, dates null where the list has none.
///
/// @param row as the spreadsheet program shows it
/// @param groupCode empty for direct borrowers
/// @param organisation code or name, as the list has it
/// @param customerCode the bank's, or one of ours made from name and group when the list has none
/// @param principal amounts in đồng
/// @param closed whether the list calls the loan closed
public record LoanLine(
    int row,
    String officeCode,
    String groupCode,
    String leaderName,
    String organisation,
    String residentialCode,
    String residentialName,
    String communeCode,
    String communeName,
    String customerCode,
    String customerName,
    LocalDate birthDate,
    String identityNumber,
    String address,
    String loanCode,
    String programmeCode,
    String programmeName,
    int capitalSource,
    long principal,
    long inTerm,
    long overdue,
    long frozen,
    long interest,
    LocalDate borrowedOn,
    boolean closed) {

  public boolean isDirect() {
    return groupCode.isEmpty();
  }

  public boolean isOwed() {
    return principal > 0 || interest > 0;
  }

  /// Whether another row says the same of the loan: it then stands there only because the customer
  /// has several savings accounts.
  boolean agreesWith(LoanLine other) {
    return loanCode.equals(other.loanCode)
        && customerCode.equals(other.customerCode)
        && groupCode.equals(other.groupCode)
        && programmeCode.equals(other.programmeCode)
        && principal == other.principal
        && inTerm == other.inTerm
        && overdue == other.overdue
        && frozen == other.frozen
        && interest == other.interest;
  }
}
