package vn.doichieu.domain.followup;

import java.util.List;
import vn.doichieu.base.Money;
import vn.doichieu.domain.roster.Borrower;
import vn.doichieu.domain.roster.Loan;
import vn.doichieu.domain.roster.Roster;
import vn.doichieu.domain.roster.SavingsGroup;
import vn.doichieu.domain.schedule.Session;

/// A borrower who did not come to the session of his group.
///
/// @param loans those of this group that wait to be reconciled
/// @param call null while nothing about calling him was noted
/// @param invitedTo the supplementary session that lies ahead; null when there is none
public record Absentee(
    Borrower borrower, SavingsGroup group, List<Loan> loans, CallNote call, Session invitedTo) {
  public Absentee {
    loans = List.copyOf(loans);
  }

  public Money principal() {
    return Roster.principal(loans);
  }

  public Money interest() {
    return Roster.interest(loans);
  }

  public boolean isInvited() {
    return invitedTo != null;
  }
}
