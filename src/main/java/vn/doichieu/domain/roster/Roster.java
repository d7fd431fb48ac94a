package vn.doichieu.domain.roster;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.doichieu.base.Entity;
import vn.doichieu.base.Money;

/// The bank's list as it stands in the ward: groups, borrowers, loans. Lookups cost nothing.
public final class Roster {
  private final List<Programme> programmes;
  private final List<SavingsGroup> groups;
  private final List<Borrower> borrowers;
  private final List<Loan> loans;
  private final Map<Long, Programme> programmeById;
  private final Map<Long, SavingsGroup> groupById;
  private final Map<Long, Borrower> borrowerById;
  private final Map<Long, Loan> loanById;
  private final Map<Long, List<Loan>> loansByGroup;
  private final Map<Long, Integer> toSeeByGroup = new HashMap<>();

  public Roster(
      List<Programme> programmes,
      List<SavingsGroup> groups,
      List<Borrower> borrowers,
      List<Loan> loans) {
    this.programmes = List.copyOf(programmes);
    this.groups = List.copyOf(groups);
    this.borrowers = List.copyOf(borrowers);
    this.loans = List.copyOf(loans);
    programmeById = byId(programmes);
    groupById = byId(groups);
    borrowerById = byId(borrowers);
    loanById = byId(loans);
    loansByGroup = loans.stream().collect(groupingBy(Loan::groupId));
    loansByGroup.forEach((group, of) -> toSeeByGroup.put(group, debtors(of)));
  }

  public List<Programme> programmes() {
    return programmes;
  }

  public List<SavingsGroup> groups() {
    return groups;
  }

  public List<Borrower> borrowers() {
    return borrowers;
  }

  public List<Loan> loans() {
    return loans;
  }

  public Programme programme(long id) {
    return programmeById.get(id);
  }

  public SavingsGroup group(long id) {
    return groupById.get(id);
  }

  public Borrower borrower(long id) {
    return borrowerById.get(id);
  }

  /// @return null for a loan that the list no longer has
  public Loan loan(long id) {
    return loanById.get(id);
  }

  public List<Loan> loansOfGroup(long groupId) {
    return loansByGroup.getOrDefault(groupId, List.of());
  }

  /// How many borrowers of the group still owe something: those a session must expect.
  public int borrowersToSee(long groupId) {
    return toSeeByGroup.getOrDefault(groupId, 0);
  }

  private static int debtors(List<Loan> loans) {
    return (int) loans.stream().filter(Loan::isOwed).map(Loan::borrowerId).distinct().count();
  }

  public static Money principal(Collection<Loan> loans) {
    return Money.sum(loans.stream().map(Loan::principal).toList());
  }

  public static Money interest(Collection<Loan> loans) {
    return Money.sum(loans.stream().map(Loan::interest).toList());
  }

  private static <E extends Entity> Map<Long, E> byId(List<E> entities) {
    return entities.stream().collect(toMap(Entity::id, Function.identity()));
  }
}
