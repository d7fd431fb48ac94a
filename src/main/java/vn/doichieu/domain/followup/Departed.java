package vn.doichieu.domain.followup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.doichieu.domain.result.LoanResult;
import vn.doichieu.domain.result.Outcome;
import vn.doichieu.domain.result.Results;
import vn.doichieu.domain.roster.Borrower;
import vn.doichieu.domain.roster.Loan;
import vn.doichieu.domain.roster.Roster;
import vn.doichieu.domain.roster.SavingsGroup;

/// A borrower who, by the outcome of one of his loans, left his place of residence.
///
/// @param group of that loan
public record Departed(Borrower borrower, SavingsGroup group) {

  /// Each once, in the order of the bank's list.
  public static List<Departed> of(Results results, Roster roster) {
    List<Departed> departed = new ArrayList<>();
    Set<Long> seen = new HashSet<>();
    for (Loan loan : roster.loans()) {
      LoanResult result = results.of(loan);
      boolean left = result != null && result.outcome() == Outcome.LEFT;
      if (left && seen.add(loan.borrowerId())) {
        departed.add(
            new Departed(roster.borrower(loan.borrowerId()), roster.group(loan.groupId())));
      }
    }
    return departed;
  }

  /// Those about whom no letter has asked the police.
  public static List<Departed> notAsked(Results results, Roster roster, FollowUp followUp) {
    return of(results, roster).stream()
        .filter(d -> followUp.inquiry(d.borrower().id()) == null)
        .toList();
  }

  /// Some borrowers, in the order given, whatever the outcome is by now. Those who have no loan any
  /// more are left out.
  public static List<Departed> of(List<Long> borrowerIds, Results results, Roster roster) {
    Map<Long, Departed> found = new HashMap<>();
    for (Loan loan : roster.loans()) {
      if (borrowerIds.contains(loan.borrowerId())) {
        var one = new Departed(roster.borrower(loan.borrowerId()), roster.group(loan.groupId()));
        found.putIfAbsent(loan.borrowerId(), one);
      }
    }
    of(results, roster).forEach(d -> found.replace(d.borrower().id(), d));
    return borrowerIds.stream().map(found::get).filter(Objects::nonNull).toList();
  }
}
