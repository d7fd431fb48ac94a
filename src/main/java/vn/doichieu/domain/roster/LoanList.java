package vn.doichieu.domain.roster;

import java.util.List;
import vn.doichieu.base.Finding;
import vn.doichieu.base.Money;

/// What a loan list holds, before anything of it is stored.
///
/// @param rows filled rows under the headings that are data: not headings, totals, signatures
/// @param skippedRows filled rows under the first headings that are not data
/// @param duplicateRows rows that only repeat a loan of an earlier row
/// @param loans each loan once, with something owed
/// @param notCounted loans on which nothing is owed, and closed ones
/// @param errors while there is any, nothing may be imported; at most 100,000 are kept
/// @param errorCount of all errors
/// @param repairs values that were put right: dropped zeros, decomposed accents
/// @param otherWard whether the list is of another ward, and the user has not agreed to that
public record LoanList(
    ColumnMap columns,
    int rows,
    int skippedRows,
    int duplicateRows,
    List<LoanLine> loans,
    List<LoanLine> notCounted,
    List<Finding> errors,
    int errorCount,
    List<Finding> warnings,
    List<Finding> repairs,
    int repairCount,
    boolean otherWard) {

  public boolean isImportable() {
    return errorCount == 0 && !otherWard;
  }

  public Money principal() {
    return new Money(loans.stream().mapToLong(LoanLine::principal).sum());
  }

  public Money interest() {
    return new Money(loans.stream().mapToLong(LoanLine::interest).sum());
  }

  /// Savings-and-credit groups; direct borrowers are none.
  public int groups() {
    return (int)
        loans.stream().filter(l -> !l.isDirect()).map(LoanLine::groupCode).distinct().count();
  }

  /// Customers, each once: they do not add up over groups or programmes.
  public int borrowers() {
    return (int) loans.stream().map(LoanLine::customerCode).distinct().count();
  }

  public int directBorrowers() {
    return (int)
        loans.stream().filter(LoanLine::isDirect).map(LoanLine::customerCode).distinct().count();
  }
}
