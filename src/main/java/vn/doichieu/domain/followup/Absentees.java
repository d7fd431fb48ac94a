package vn.doichieu.domain.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.doichieu.domain.result.LoanResult;
import vn.doichieu.domain.result.Outcome;
import vn.doichieu.domain.result.Results;
import vn.doichieu.domain.roster.Loan;
import vn.doichieu.domain.roster.Roster;
import vn.doichieu.domain.schedule.Schedule;
import vn.doichieu.domain.schedule.Session;

/// Who did not come: whose loan has the outcome "absent", or no result at all though the last
/// session of his group is over.
public final class Absentees {
  private record Key(long groupId, long borrowerId) {}

  private final Roster roster;
  private final Results results;
  private final FollowUp followUp;
  private final LocalDate today;
  private final Map<Long, LocalDate> lastSession = new LinkedHashMap<>();

  private Absentees(
      Roster roster, Schedule plan, Results results, FollowUp followUp, LocalDate today) {
    this.roster = roster;
    this.results = results;
    this.followUp = followUp;
    this.today = today;
    for (Session session : plan.sessions()) {
      lastSession.merge(session.groupId(), session.date(), (a, b) -> a.isAfter(b) ? a : b);
    }
  }

  /// One for each borrower in each of his groups, in the order of the bank's list.
  ///
  /// @param plan the sessions of the plan, without supplementary ones
  public static List<Absentee> of(
      Roster roster, Schedule plan, Results results, FollowUp followUp, LocalDate today) {
    return new Absentees(roster, plan, results, followUp, today).all();
  }

  private List<Absentee> all() {
    Map<Key, List<Loan>> waiting = new LinkedHashMap<>();
    for (Loan loan : roster.loans()) {
      if (loan.isOwed() && isAbsent(loan)) {
        waiting
            .computeIfAbsent(new Key(loan.groupId(), loan.borrowerId()), k -> new ArrayList<>())
            .add(loan);
      }
    }
    List<Absentee> absentees = new ArrayList<>();
    waiting.forEach(
        (key, loans) ->
            absentees.add(
                new Absentee(
                    roster.borrower(key.borrowerId()),
                    roster.group(key.groupId()),
                    loans,
                    followUp.callNote(key.borrowerId()),
                    followUp.invitation(key.groupId(), key.borrowerId(), today))));
    return absentees;
  }

  private boolean isAbsent(Loan loan) {
    LoanResult result = results.of(loan);
    if (result != null) {
      return result.outcome() == Outcome.ABSENT;
    }
    LocalDate held = lastSession.get(loan.groupId());
    return held != null && held.isBefore(today);
  }
}
