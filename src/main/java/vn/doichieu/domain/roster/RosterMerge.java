package vn.doichieu.domain.roster;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import vn.doichieu.base.Entity;
import vn.doichieu.base.Money;
import vn.doichieu.domain.change.Change;
import vn.doichieu.domain.unit.Unit;

/// Brings a loan list into the roster: what is known by its code is brought up to date, what is new
/// is added. What the clerk has set (a group's point, residential group, leader) stays.
public final class RosterMerge {
  private final Roster roster;
  private final Predicate<Loan> isWorkedOn;
  private final LongSupplier newId;
  private final GroupMerge groups;
  private final List<Change> changes = new ArrayList<>();

  /// @param newId gives the ids of what is added
  /// @param isWorkedOn whether something was keyed about a loan, so that it must not vanish
  public RosterMerge(Roster roster, Unit unit, Predicate<Loan> isWorkedOn, LongSupplier newId) {
    this.roster = roster;
    this.isWorkedOn = isWorkedOn;
    this.newId = newId;
    groups = new GroupMerge(roster, unit, newId);
  }

  public RosterUpdate merge(LoanList list, ImportMode mode) {
    Map<String, Programme> programmes = programmes(list);
    Map<LoanLine, SavingsGroup> groupOf = groups.merge(list.loans());
    changes.addAll(groups.changes());
    Map<String, Borrower> borrowers = borrowers(list);
    Map<String, Loan> known = byKey(roster.loans(), Loan::code);
    int added = 0;
    int updated = 0;
    for (LoanLine line : list.loans()) {
      Loan before = known.remove(line.loanCode());
      Loan after =
          loan(
              before,
              line,
              borrowers.get(line.customerCode()),
              groupOf.get(line),
              programmes.get(line.programmeCode()));
      if (record(before, after)) {
        if (before == null) {
          added++;
        } else {
          updated++;
        }
      }
    }
    List<String> absent = List.copyOf(known.keySet());
    boolean replace = mode == ImportMode.REPLACE;
    if (replace) {
      remove(known.values(), borrowers);
    }
    Set<Long> inUse = new HashSet<>();
    groupOf.values().forEach(g -> inUse.add(g.id()));
    if (!replace) {
      known.values().forEach(l -> inUse.add(l.groupId()));
    }
    return new RosterUpdate(
        List.copyOf(changes),
        added,
        updated,
        list.loans().size() - added - updated,
        absent,
        replace ? absent.size() : 0,
        groups.unassigned(inUse));
  }

  private Map<String, Programme> programmes(LoanList list) {
    Map<String, Programme> known = byKey(roster.programmes(), Programme::code);
    Map<String, Programme> merged = new LinkedHashMap<>(known);
    for (LoanLine line : list.loans()) {
      String code = line.programmeCode();
      if (!merged.containsKey(code)) {
        String name = line.programmeName().isEmpty() ? code : line.programmeName();
        var added = new Programme(newId.getAsLong(), 0, code, name);
        merged.put(code, added);
        record(null, added);
      }
    }
    return merged;
  }

  /// What the new list leaves out (a date of birth, a number) stays as it was known.
  private Map<String, Borrower> borrowers(LoanList list) {
    Map<String, Borrower> known = byKey(roster.borrowers(), Borrower::code);
    Map<String, Borrower> merged = new LinkedHashMap<>();
    for (LoanLine line : list.loans()) {
      if (merged.containsKey(line.customerCode())) {
        continue;
      }
      Borrower before = known.get(line.customerCode());
      var after =
          new Borrower(
              before == null ? newId.getAsLong() : before.id(),
              before == null ? 0 : before.version(),
              line.customerCode(),
              line.customerName(),
              line.birthDate() == null && before != null ? before.birthDate() : line.birthDate(),
              line.identityNumber().isEmpty() && before != null
                  ? before.identityNumber()
                  : line.identityNumber(),
              line.address().isEmpty() && before != null ? before.address() : line.address());
      merged.put(line.customerCode(), after);
      record(before, after);
    }
    return merged;
  }

  private Loan loan(
      Loan before, LoanLine line, Borrower borrower, SavingsGroup group, Programme programme) {
    return new Loan(
        before == null ? newId.getAsLong() : before.id(),
        before == null ? 0 : before.version(),
        line.loanCode(),
        borrower.id(),
        group.id(),
        programme.id(),
        line.capitalSource(),
        new Money(line.principal()),
        new Money(line.inTerm()),
        new Money(line.overdue()),
        new Money(line.frozen()),
        new Money(line.interest()),
        line.borrowedOn() == null && before != null ? before.borrowedOn() : line.borrowedOn());
  }

  /// Loans first, then borrowers who have none left; groups without loans are put out of use. What
  /// was already worked on stays with nothing owed: the bank has it no more, but its history
  /// counts.
  private void remove(Iterable<Loan> loans, Map<String, Borrower> kept) {
    Set<Long> worked = new HashSet<>();
    for (Loan loan : loans) {
      if (isWorkedOn.test(loan)) {
        worked.add(loan.borrowerId());
        record(loan, loan.withNothingOwed());
      } else {
        changes.add(Change.removed(loan));
      }
    }
    for (Borrower borrower : roster.borrowers()) {
      if (!kept.containsKey(borrower.code()) && !worked.contains(borrower.id())) {
        changes.add(Change.removed(borrower));
      }
    }
    changes.addAll(groups.retired());
  }

  private boolean record(Entity before, Entity after) {
    Change change = before == null ? Change.added(after) : Change.of(before, after);
    if (change.isEmpty()) {
      return false;
    }
    changes.add(change);
    return true;
  }

  private static <E> Map<String, E> byKey(List<E> entities, Function<E, String> key) {
    Map<String, E> map = new LinkedHashMap<>();
    entities.forEach(e -> map.put(key.apply(e), e));
    return map;
  }
}
