package vn.doichieu.domain.result;

/// What was done of some of the ward's loans; only those count on which something is owed.
/// Everything but customers can be added up over rows that have no loan in common.
///
/// @param customers each once
/// @param customersReconciled those all of whose loans here are reconciled
/// @param owed all loans
/// @param keyed those with a result
/// @param able those classified as able to be repaid; likewise `unable`
/// @param unclassified the others: with `able` and `unable` they make up `owed`
/// @param absent those to whose session nobody came
public record ProgressFigures(
    FormCount forms,
    int customers,
    int customersReconciled,
    LoanSum owed,
    LoanSum reconciled,
    LoanSum keyed,
    LoanSum able,
    LoanSum unable,
    LoanSum unclassified,
    LoanSum absent) {

  /// In thousandths, rounded down: the whole is reached only when all is done.
  public int customerShare() {
    return share(customersReconciled, customers);
  }

  /// Likewise, of the loans.
  public int loanShare() {
    return share(reconciled.loans(), owed.loans());
  }

  /// Likewise, of the principal.
  public int balanceShare() {
    return share(reconciled.balance().dong(), owed.balance().dong());
  }

  private static int share(long part, long whole) {
    return whole == 0 ? 0 : (int) (Math.multiplyExact(part, 1000L) / whole);
  }
}
