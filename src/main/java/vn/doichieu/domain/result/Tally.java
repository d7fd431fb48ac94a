package vn.doichieu.domain.result;

import java.util.ArrayList;
import java.util.List;
import vn.doichieu.base.Money;
import vn.doichieu.domain.roster.Loan;

/// Counts the figures of one row.
final class Tally {
  private final List<Long> groups = new ArrayList<>();
  private int printed;
  private int returned;
  private int formsKeyed;
  private int second;
  private int secondOpen;
  private int locked;
  private int customers;
  private int customersReconciled;
  private long customer = Long.MIN_VALUE;
  private boolean allReconciled;
  private final Sum owed = new Sum();
  private final Sum reconciled = new Sum();
  private final Sum keyed = new Sum();
  private final Sum able = new Sum();
  private final Sum unable = new Sum();
  private final Sum unclassified = new Sum();
  private final Sum absent = new Sum();

  private static final class Sum {
    private int loans;
    private long dong;

    void add(Loan loan) {
      loans++;
      dong = Math.addExact(dong, loan.principal().dong());
    }

    LoanSum get() {
      return new LoanSum(loans, new Money(dong));
    }
  }

  /// @param state null while the group has no form
  void add(long groupId, FormState state) {
    groups.add(groupId);
    if (state == null) {
      return;
    }
    printed++;
    returned += state.form().returnedOn() == null ? 0 : 1;
    formsKeyed += state.isKeyed() ? 1 : 0;
    second += state.loans() > 0 && state.second() == state.loans() ? 1 : 0;
    secondOpen += state.isKeyed() && state.needsSecond() ? 1 : 0;
    locked += state.isLocked() ? 1 : 0;
  }

  /// The loans of one customer must come one after the other.
  ///
  /// @param result null while there is none
  void add(Loan loan, LoanResult result) {
    boolean done = result != null && result.outcome().isReconciled();
    countCustomer(loan.borrowerId(), done);
    owed.add(loan);
    if (done) {
      reconciled.add(loan);
    }
    if (result == null) {
      unclassified.add(loan);
      return;
    }
    keyed.add(loan);
    if (result.outcome() == Outcome.ABSENT) {
      absent.add(loan);
    }
    switch (result.ability()) {
      case ABLE -> able.add(loan);
      case UNABLE -> unable.add(loan);
      case null -> unclassified.add(loan);
    }
  }

  private void countCustomer(long id, boolean done) {
    if (id != customer) {
      customer = id;
      allReconciled = true;
      customers++;
      customersReconciled++;
    }
    if (!done && allReconciled) {
      allReconciled = false;
      customersReconciled--;
    }
  }

  List<Long> groups() {
    return List.copyOf(groups);
  }

  ProgressFigures figures() {
    return new ProgressFigures(
        new FormCount(groups.size(), printed, returned, formsKeyed, second, secondOpen, locked),
        customers,
        customersReconciled,
        owed.get(),
        reconciled.get(),
        keyed.get(),
        able.get(),
        unable.get(),
        unclassified.get(),
        absent.get());
  }
}
