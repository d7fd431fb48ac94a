package vn.doichieu.ui.unit;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.doichieu.base.Entity;
import vn.doichieu.base.VietnameseText;
import vn.doichieu.domain.unit.Organisation;
import vn.doichieu.domain.unit.Person;
import vn.doichieu.domain.unit.PersonRole;
import vn.doichieu.domain.unit.ResidentialGroup;
import vn.doichieu.domain.unit.TransactionPoint;
import vn.doichieu.domain.unit.Unit;
import vn.doichieu.domain.unit.Venue;

/// What the fields of this screen offer to choose from, and what stands behind an id. Things out of
/// use are not offered, but still shown where they were chosen.
final class Choices {
  private final ObservableList<TransactionPoint> points = FXCollections.observableArrayList();
  private final ObservableList<Venue> venues = FXCollections.observableArrayList();
  private final ObservableList<Organisation> organisations = FXCollections.observableArrayList();
  private final ObservableList<ResidentialGroup> residentialGroups =
      FXCollections.observableArrayList();
  private final ObservableList<Person> heads = FXCollections.observableArrayList();
  private final ObservableList<Person> leaders = FXCollections.observableArrayList();
  private Unit unit;

  void load(Unit now) {
    unit = now;
    points.setAll(now.points().stream().filter(TransactionPoint::active).toList());
    venues.setAll(now.venues().stream().filter(Venue::active).toList());
    organisations.setAll(now.organisations().stream().filter(Organisation::active).toList());
    residentialGroups.setAll(
        now.residentialGroups().stream().filter(ResidentialGroup::active).toList());
    heads.setAll(people(p -> p.role() == PersonRole.RESIDENTIAL_HEAD));
    leaders.setAll(people(p -> p.role() == PersonRole.GROUP_LEADER));
  }

  ObservableList<TransactionPoint> points() {
    return points;
  }

  ObservableList<Venue> venues() {
    return venues;
  }

  ObservableList<Organisation> organisations() {
    return organisations;
  }

  ObservableList<ResidentialGroup> residentialGroups() {
    return residentialGroups;
  }

  ObservableList<Person> heads() {
    return heads;
  }

  ObservableList<Person> leaders() {
    return leaders;
  }

  TransactionPoint point(Long id) {
    return find(unit.points(), id);
  }

  Venue venue(Long id) {
    return find(unit.venues(), id);
  }

  Organisation organisation(Long id) {
    return find(unit.organisations(), id);
  }

  ResidentialGroup residentialGroup(Long id) {
    return find(unit.residentialGroups(), id);
  }

  Person person(Long id) {
    return find(unit.people(), id);
  }

  private List<Person> people(Predicate<Person> wanted) {
    return VietnameseText.sortedByName(
        unit.people().stream().filter(Person::active).filter(wanted).toList(), Person::fullName);
  }

  /// @return null for no id
  private static <E extends Entity> E find(Collection<E> entities, Long id) {
    return entities.stream().filter(e -> id != null && e.id() == id).findFirst().orElse(null);
  }
}
