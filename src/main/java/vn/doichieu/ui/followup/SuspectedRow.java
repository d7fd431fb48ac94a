package vn.doichieu.ui.followup;

import vn.doichieu.base.Messages;
import vn.doichieu.base.Money;
import vn.doichieu.domain.followup.Appropriation;
import vn.doichieu.domain.roster.Borrower;
import vn.doichieu.domain.roster.Loan;
import vn.doichieu.domain.roster.Roster;

/// A line of the guarded list.
record SuspectedRow(Appropriation one, Borrower borrower, Loan loan) {
  static SuspectedRow of(Roster roster, Appropriation one) {
    Loan loan = roster.loan(one.loanId());
    return new SuspectedRow(one, roster.borrower(loan.borrowerId()), loan);
  }

  String level() {
    return words(one.level());
  }

  Money difference() {
    return one.difference();
  }

  static String words(Appropriation.Level level) {
    return level.code() + " – " + Messages.text("followup.level." + level);
  }
}
