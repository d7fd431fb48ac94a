package vn.doichieu.domain.result;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.doichieu.base.VietnameseText;
import vn.doichieu.domain.roster.Loan;
import vn.doichieu.domain.roster.Roster;

/// Which loans stand on a group's form, and in which order: the same on paper and on screen.
public final class FormRows {
  /// How many rows the first page has room for under the head of the form.
  public static final int ON_FIRST_PAGE = 10;

  public static final int ON_OTHER_PAGES = 14;

  private static final long FACTOR = 1_000_003;

  private FormRows() {}

  /// The loans of a group with something owed: by the borrowers' given names, one borrower's loans
  /// together.
  public static List<Loan> inOrder(Roster roster, long groupId) {
    Comparator<Loan> byName =
        (a, b) ->
            VietnameseText.compareNames(
                roster.borrower(a.borrowerId()).fullName(),
                roster.borrower(b.borrowerId()).fullName());
    return roster.loansOfGroup(groupId).stream()
        .filter(Loan::isOwed)
        .sorted(byName.thenComparing(Loan::borrowerId).thenComparing(Loan::code))
        .toList();
  }

  /// The rows of a form as it was printed; loans that the list no longer has are left out, the
  /// others keep their numbers.
  public static List<FormRow> of(ResultForm form, Roster roster) {
    List<FormRow> rows = new ArrayList<>();
    int number = 0;
    for (long loanId : form.loans()) {
      number++;
      Loan loan = roster.loan(loanId);
      if (loan != null) {
        rows.add(
            new FormRow(
                number,
                page(number),
                loan,
                roster.borrower(loan.borrowerId()),
                roster.programme(loan.programmeId())));
      }
    }
    return rows;
  }

  /// The page on which a row stands, from 1.
  public static int page(int rowNumber) {
    return rowNumber <= ON_FIRST_PAGE ? 1 : 2 + (rowNumber - ON_FIRST_PAGE - 1) / ON_OTHER_PAGES;
  }

  /// Changes whenever a form printed now would show other rows or other figures.
  public static String fingerprint(List<Loan> loans) {
    long hash = 17;
    for (Loan loan : loans) {
      hash = hash * FACTOR + loan.code().hashCode();
      hash = hash * FACTOR + loan.principal().dong();
      hash = hash * FACTOR + loan.inTerm().dong();
      hash = hash * FACTOR + loan.overdue().dong();
      hash = hash * FACTOR + loan.frozen().dong();
      hash = hash * FACTOR + loan.interest().dong();
    }
    return Long.toHexString(hash);
  }

  /// Whether the bank's list has changed since the form was printed: other loans, or other figures.
  public static boolean isOutdated(ResultForm form, Roster roster) {
    List<Loan> printed =
        form.loans().stream()
            .map(roster::loan)
            .filter(loan -> loan != null && loan.isOwed() && loan.groupId() == form.groupId())
            .toList();
    long owed = roster.loansOfGroup(form.groupId()).stream().filter(Loan::isOwed).count();
    return printed.size() != owed || !form.fingerprint().equals(fingerprint(printed));
  }
}
