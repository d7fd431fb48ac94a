package vn.doichieu.domain.document;

import java.util.Collection;
import java.util.List;
import vn.doichieu.base.Money;
import vn.doichieu.domain.roster.Loan;
import vn.doichieu.domain.roster.Roster;
import vn.doichieu.domain.schedule.ExpectedLoans;
import vn.doichieu.domain.schedule.Session;

/// What a session has to deal with: loans that are still owed and whose they are.
public record Figures(int borrowers, int loans, Money principal) {
  public static final Figures NONE = new Figures(0, 0, Money.ZERO);

  /// Of one session, see [ExpectedLoans].
  static Figures of(Session session, List<Session> parts, Roster roster) {
    List<Loan> loans = ExpectedLoans.of(session, parts, roster);
    long borrowers = loans.stream().map(Loan::borrowerId).distinct().count();
    return new Figures((int) borrowers, loans.size(), Roster.principal(loans));
  }

  public static Figures sum(Collection<Figures> all) {
    return all.stream().reduce(NONE, Figures::plus);
  }

  private Figures plus(Figures other) {
    return new Figures(
        borrowers + other.borrowers, loans + other.loans, principal.plus(other.principal));
  }

  /// With dots between thousands: `2.030`.
  public static String grouped(long number) {
    return new Money(number).toString();
  }
}
