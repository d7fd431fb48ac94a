package vn.doichieu.domain.schedule;

import java.util.List;
import java.util.Set;
import vn.doichieu.domain.roster.Loan;
import vn.doichieu.domain.roster.Roster;

/// What a session has to deal with.
public final class ExpectedLoans {
  private ExpectedLoans() {}

  /// The loans that are still owed by those who come to a session. The parts of a large group take
  /// its borrowers in the order of the bank's list; the last part takes all that remain.
  ///
  /// @param parts all sessions of the group
  public static List<Loan> of(Session session, List<Session> parts, Roster roster) {
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
    return owed.stream().filter(l -> mine.contains(l.borrowerId())).toList();
  }
}
