package vn.doichieu.store;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.doichieu.domain.result.LoanResult;
import vn.doichieu.domain.roster.Borrower;
import vn.doichieu.domain.roster.ColumnMapping;
import vn.doichieu.domain.roster.Loan;
import vn.doichieu.domain.roster.LoanImport;
import vn.doichieu.domain.roster.Programme;
import vn.doichieu.domain.roster.Roster;
import vn.doichieu.domain.roster.SavingsGroup;

/// Reads the bank's list.
public final class RosterStore {
  private final Database database;
  private final Derived<Roster> roster;

  public RosterStore(Database database) {
    this.database = database;
    roster =
        new Derived<>(
            database,
            List.of(Programme.class, SavingsGroup.class, Borrower.class, Loan.class),
            this::read);
  }

  public Roster load() {
    return roster.get();
  }

  private Roster read() {
    return new Roster(
        database.all(Programme.class),
        database.all(SavingsGroup.class),
        database.all(Borrower.class),
        database.all(Loan.class));
  }

  /// How the user sorted out headings that are not recognised.
  public List<ColumnMapping> columnMappings() {
    return database.all(ColumnMapping.class);
  }

  /// Whether something was keyed about a loan.
  public Predicate<Loan> isWorkedOn() {
    Set<Long> loans =
        database.all(LoanResult.class).stream().map(LoanResult::loanId).collect(Collectors.toSet());
    return loan -> loans.contains(loan.id());
  }

  /// The lists taken over so far, the newest last.
  public List<LoanImport> imports() {
    return database.all(LoanImport.class);
  }
}
