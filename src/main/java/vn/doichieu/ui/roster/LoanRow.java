package vn.doichieu.ui.roster;

import vn.doichieu.base.Money;
import vn.doichieu.domain.roster.Loan;
import vn.doichieu.domain.roster.Programme;
import vn.doichieu.domain.roster.Roster;
import vn.doichieu.domain.roster.SavingsGroup;
import vn.doichieu.domain.unit.ResidentialGroup;
import vn.doichieu.domain.unit.Unit;
import vn.doichieu.ui.kit.SearchKey;

/// One loan as the table shows it; its words are made once, when the list is read.
///
/// @param searched everything under which the row is found
record LoanRow(
    Loan loan,
    SavingsGroup savingsGroup,
    String group,
    String customer,
    String programme,
    String residentialGroup,
    SearchKey searched) {

  LoanRow(
      Loan loan,
      SavingsGroup savingsGroup,
      String group,
      String customer,
      String programme,
      String residentialGroup) {
    this(
        loan,
        savingsGroup,
        group,
        customer,
        programme,
        residentialGroup,
        SearchKey.of(String.join(" ", customer, loan.code(), group, programme, residentialGroup)));
  }

  static LoanRow of(Loan loan, Roster roster, Unit unit) {
    SavingsGroup group = roster.group(loan.groupId());
    Programme programme = roster.programme(loan.programmeId());
    Long home = group.residentialGroupId();
    return new LoanRow(
        loan,
        group,
        name(group),
        roster.borrower(loan.borrowerId()).fullName(),
        programme.code() + " – " + programme.name(),
        home == null ? "" : name(unit.residentialGroup(home)));
  }

  static String name(SavingsGroup group) {
    return group.direct() ? group.leaderName() : group.code() + " – " + group.leaderName();
  }

  String code() {
    return loan.code();
  }

  Money principal() {
    return loan.principal();
  }

  private static String name(ResidentialGroup group) {
    return group.name();
  }
}
