package vn.doichieu.ui.unit;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import vn.doichieu.base.Problem;
import vn.doichieu.domain.unit.Person;
import vn.doichieu.domain.unit.ResidentialGroup;
import vn.doichieu.domain.unit.TransactionPoint;
import vn.doichieu.domain.unit.Venue;

final class ResidentialDraft extends Draft<ResidentialGroup> {
  final StringProperty code = text();
  final StringProperty name = text();
  final StringProperty formerName = text();
  final ObjectProperty<TransactionPoint> point = value();
  final ObjectProperty<Venue> venue = value();
  final ObjectProperty<Person> head = value();
  private final Choices choices;

  ResidentialDraft(Choices choices) {
    this.choices = choices;
  }

  @Override
  void show(ResidentialGroup group) {
    code.set(group == null ? "" : group.code());
    name.set(group == null ? "" : group.name());
    formerName.set(group == null ? "" : group.formerName());
    point.set(group == null ? null : choices.point(group.pointId()));
    venue.set(group == null ? null : choices.venue(group.venueId()));
    head.set(group == null ? null : choices.person(group.headId()));
    active.set(group == null || group.active());
  }

  @Override
  ResidentialGroup read(long id, int version) {
    return new ResidentialGroup(
        id,
        version,
        clean(code),
        clean(name),
        clean(formerName),
        point.get() == null ? 0 : point.get().id(),
        id(venue),
        id(head),
        active.get());
  }

  @Override
  List<Problem> gaps() {
    return unlessChosen("pointId", point);
  }
}
