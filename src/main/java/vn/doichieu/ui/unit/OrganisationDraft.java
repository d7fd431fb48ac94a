package vn.doichieu.ui.unit;

import javafx.beans.property.StringProperty;
import vn.doichieu.domain.unit.Organisation;

final class OrganisationDraft extends Draft<Organisation> {
  final StringProperty code = text();
  final StringProperty name = text();
  final StringProperty shortName = text();

  @Override
  void show(Organisation organisation) {
    code.set(organisation == null ? "" : organisation.code());
    name.set(organisation == null ? "" : organisation.name());
    shortName.set(organisation == null ? "" : organisation.shortName());
    active.set(organisation == null || organisation.active());
  }

  @Override
  Organisation read(long id, int version) {
    return new Organisation(id, version, clean(code), clean(name), clean(shortName), active.get());
  }
}
