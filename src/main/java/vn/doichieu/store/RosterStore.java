package vn.doichieu.store;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.doichieu.base.Entity;
import vn.doichieu.domain.followup.Appropriation;
import vn.doichieu.domain.followup.CallNote;
import vn.doichieu.domain.followup.Departure;
import vn.doichieu.domain.followup.HelpRequest;
import vn.doichieu.domain.followup.Invitation;
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

  /// Whether something was taken down about a loan or its borrower.
  public Predicate<Loan> isWorkedOn() {
    Set<Long> loans = ids(LoanResult.class, LoanResult::loanId);
    loans.addAll(ids(Appropriation.class, Appropriation::loanId));
    Set<Long> borrowers = ids(Invitation.class, Invitation::borrowerId);
    borrowers.addAll(ids(CallNote.class, CallNote::borrowerId));
    borrowers.addAll(ids(HelpRequest.class, HelpRequest::borrowerId));
    borrowers.addAll(ids(Departure.class, Departure::borrowerId));
    return loan -> loans.contains(loan.id()) || borrowers.contains(loan.borrowerId());
  }

  private <E extends Entity> Set<Long> ids(Class<E> kind, Function<E, Long> of) {
    return database.all(kind).stream().map(of).collect(Collectors.toCollection(HashSet::new));
  }

  /// The lists taken over so far, the newest last.
  public List<LoanImport> imports() {
    return database.all(LoanImport.class);
  }
}
