package vn.doichieu.domain.document;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import vn.doichieu.base.Money;
import vn.doichieu.domain.roster.Loan;
import vn.doichieu.domain.roster.Roster;
import vn.doichieu.domain.schedule.Session;

/// What a session has to deal with: loans that are still owed and whose they are.
public record Figures(int borrowers, int loans, Money principal) {
  public static final Figures NONE = new Figures(0, 0, Money.ZERO);

  /// Of one session. The parts of a large group take its borrowers in the order of the bank's list;
  /// the last part takes all that remain.
  static Figures of(Session session, List<Session> parts, Roster roster) {
    List<Loan> owed = roster.loansOfGroup(session.groupId()).stream().filter(Loan::isOwed).toList();
    List<Long> borrowers = owed.stream().map(Loan::borrowerId).distinct().sorted().toList();
    int before =
        parts.stream().filter(p -> p.part() < session.part()).mapToInt(Session::borrowers).sum();
    int from = Math.min(before, borrowers.size());
    int to =
        session.part() == session.parts()
            ? borrowers.size()
            : Math.min(before + session.borrowers(), borrowers.size());
    var mine = Set.copyOf(borrowers.subList(from, to));
    List<Loan> loans = owed.stream().filter(l -> mine.contains(l.borrowerId())).toList();
    return new Figures(mine.size(), loans.size(), Roster.principal(loans));
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
