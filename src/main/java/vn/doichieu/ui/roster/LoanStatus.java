package vn.doichieu.ui.roster;

import java.util.function.Predicate;
import vn.doichieu.base.Messages;
import vn.doichieu.domain.roster.Loan;

/// What kind of debt a loan holds some of.
enum LoanStatus {
  IN_TERM(loan -> loan.inTerm().isPositive()),
  OVERDUE(loan -> loan.overdue().isPositive()),
  FROZEN(loan -> loan.frozen().isPositive()),
  INTEREST_ONLY(loan -> !loan.principal().isPositive() && loan.interest().isPositive());

  private final Predicate<Loan> holds;

  LoanStatus(Predicate<Loan> holds) {
    this.holds = holds;
  }

  boolean holds(Loan loan) {
    return holds.test(loan);
  }

  String words() {
    return Messages.text("roster.status." + name());
  }
}
