package vn.doichieu.ui.unit;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import vn.doichieu.base.Problem;
import vn.doichieu.domain.unit.TransactionPoint;
import vn.doichieu.domain.unit.Venue;

final class VenueDraft extends Draft<Venue> {
  final StringProperty name = text();
  final StringProperty address = text();
  final ObjectProperty<TransactionPoint> point = value();
  private final Choices choices;

  VenueDraft(Choices choices) {
    this.choices = choices;
  }

  @Override
  void show(Venue venue) {
    name.set(venue == null ? "" : venue.name());
    address.set(venue == null ? "" : venue.address());
    point.set(venue == null ? null : choices.point(venue.pointId()));
    active.set(venue == null || venue.active());
  }

  @Override
  Venue read(long id, int version) {
    long at = point.get() == null ? 0 : point.get().id();
    return new Venue(id, version, clean(name), clean(address), at, active.get());
  }

  @Override
  List<Problem> gaps() {
    return unlessChosen("pointId", point);
  }
}
