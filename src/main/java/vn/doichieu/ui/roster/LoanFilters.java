package vn.doichieu.ui.roster;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.doichieu.base.Entity;
import vn.doichieu.domain.roster.Programme;
import vn.doichieu.domain.roster.Roster;
import vn.doichieu.domain.roster.SavingsGroup;
import vn.doichieu.domain.unit.Organisation;
import vn.doichieu.domain.unit.TransactionPoint;
import vn.doichieu.domain.unit.Unit;

/// Which loans are looked at; nothing chosen means all. Only what some loan has is offered.
final class LoanFilters {
  final ObjectProperty<TransactionPoint> point = new SimpleObjectProperty<>();
  final ObjectProperty<SavingsGroup> group = new SimpleObjectProperty<>();
  final ObjectProperty<Organisation> organisation = new SimpleObjectProperty<>();
  final ObjectProperty<Programme> programme = new SimpleObjectProperty<>();
  final ObjectProperty<LoanStatus> status = new SimpleObjectProperty<>();
  final ObservableList<TransactionPoint> points = FXCollections.observableArrayList();
  final ObservableList<SavingsGroup> groups = FXCollections.observableArrayList();
  final ObservableList<Organisation> organisations = FXCollections.observableArrayList();
  final ObservableList<Programme> programmes = FXCollections.observableArrayList();
  final ObservableList<LoanStatus> statuses =
      FXCollections.observableArrayList(LoanStatus.values());

  void load(Unit unit, Roster roster, List<LoanRow> rows) {
    points.setAll(used(unit.points(), rows, r -> r.savingsGroup().pointId()));
    groups.setAll(used(roster.groups(), rows, r -> r.savingsGroup().id()));
    organisations.setAll(used(unit.organisations(), rows, r -> r.savingsGroup().organisationId()));
    programmes.setAll(used(roster.programmes(), rows, r -> r.loan().programmeId()));
    renew(point, points);
    renew(group, groups);
    renew(organisation, organisations);
    renew(programme, programmes);
  }

  void onChange(Runnable changed) {
    all().forEach(one -> one.addListener((o, was, is) -> changed.run()));
  }

  void clear() {
    all().forEach(one -> one.set(null));
  }

  boolean isEmpty() {
    return all().stream().allMatch(one -> one.get() == null);
  }

  private List<ObjectProperty<?>> all() {
    return List.of(point, group, organisation, programme, status);
  }

  /// As chosen now.
  Predicate<LoanRow> wanted() {
    Predicate<LoanRow> wanted = row -> true;
    wanted = and(wanted, point.get(), r -> r.savingsGroup().pointId());
    wanted = and(wanted, group.get(), r -> r.savingsGroup().id());
    wanted = and(wanted, organisation.get(), r -> r.savingsGroup().organisationId());
    wanted = and(wanted, programme.get(), r -> r.loan().programmeId());
    LoanStatus kind = status.get();
    return kind == null ? wanted : wanted.and(r -> kind.holds(r.loan()));
  }

  private static Predicate<LoanRow> and(
      Predicate<LoanRow> wanted, Entity chosen, Function<LoanRow, Long> id) {
    if (chosen == null) {
      return wanted;
    }
    Long looked = chosen.id();
    return wanted.and(row -> looked.equals(id.apply(row)));
  }

  private static <E extends Entity> List<E> used(
      List<E> all, List<LoanRow> rows, Function<LoanRow, Long> id) {
    Set<Long> ids =
        rows.stream().map(id).filter(i -> i != null).collect(Collectors.toUnmodifiableSet());
    return all.stream().filter(e -> ids.contains(e.id())).toList();
  }

  /// The same thing as it is now; null when it is gone.
  private static <E extends Entity> void renew(ObjectProperty<E> chosen, List<E> now) {
    if (chosen.get() != null) {
      long id = chosen.get().id();
      chosen.set(now.stream().filter(e -> e.id() == id).findFirst().orElse(null));
    }
  }
}
