package vn.doichieu.ui.unit;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.doichieu.base.Messages;
import vn.doichieu.base.Problem;
import vn.doichieu.domain.unit.Organisation;
import vn.doichieu.domain.unit.Person;
import vn.doichieu.domain.unit.PersonRole;
import vn.doichieu.domain.unit.TransactionPoint;

final class PersonDraft extends Draft<Person> {
  final ObjectProperty<String> honorific = value();
  final StringProperty fullName = text();
  final ObjectProperty<PersonRole> role = value();
  final StringProperty office = text();
  final ObjectProperty<Organisation> organisation = value();
  final ObjectProperty<TransactionPoint> point = value();
  final StringProperty phone = text();
  final ObservableList<PersonRole> roles = FXCollections.observableArrayList(PersonRole.values());
  final ObservableList<String> honorifics =
      FXCollections.observableArrayList(
          Messages.text("unit.person.man"), Messages.text("unit.person.woman"));
  private final Choices choices;

  PersonDraft(Choices choices) {
    this.choices = choices;
  }

  @Override
  void show(Person person) {
    boolean named = person != null && !person.honorific().isEmpty();
    honorific.set(named ? person.honorific() : null);
    fullName.set(person == null ? "" : person.fullName());
    role.set(person == null ? null : person.role());
    office.set(person == null ? "" : person.office());
    organisation.set(person == null ? null : choices.organisation(person.organisationId()));
    point.set(person == null ? null : choices.point(person.pointId()));
    phone.set(person == null ? "" : person.phone());
    active.set(person == null || person.active());
  }

  @Override
  Person read(long id, int version) {
    return new Person(
        id,
        version,
        honorific.get() == null ? "" : honorific.get(),
        clean(fullName),
        role.get() == null ? PersonRole.WARD_OFFICIAL : role.get(),
        clean(office),
        id(organisation),
        id(point),
        clean(phone),
        active.get());
  }

  @Override
  List<Problem> gaps() {
    return unlessChosen("role", role);
  }
}
