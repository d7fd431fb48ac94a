package vn.doichieu.store;

import vn.doichieu.domain.unit.Holiday;
import vn.doichieu.domain.unit.Organisation;
import vn.doichieu.domain.unit.Person;
import vn.doichieu.domain.unit.ResidentialGroup;
import vn.doichieu.domain.unit.Signatory;
import vn.doichieu.domain.unit.TransactionPoint;
import vn.doichieu.domain.unit.Unit;
import vn.doichieu.domain.unit.Venue;
import vn.doichieu.domain.unit.Ward;

/// Reads what is set up once for the ward.
public final class UnitStore {
  private final Database database;

  public UnitStore(Database database) {
    this.database = database;
  }

  public Unit load() {
    return new Unit(
        database.all(Ward.class).getFirst(),
        database.all(Signatory.class),
        database.all(TransactionPoint.class),
        database.all(Venue.class),
        database.all(Organisation.class),
        database.all(Person.class),
        database.all(ResidentialGroup.class),
        database.all(Holiday.class));
  }
}
