package vn.doichieu.domain.unit;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.doichieu.base.Entity;

/// The ward with everything that is set up once and used by every campaign.
public record Unit(
    Ward ward,
    List<Signatory> signatories,
    List<TransactionPoint> points,
    List<Venue> venues,
    List<Organisation> organisations,
    List<Person> people,
    List<ResidentialGroup> residentialGroups,
    List<Holiday> holidays) {

  public TransactionPoint point(long id) {
    return byId(points, id);
  }

  public Venue venue(long id) {
    return byId(venues, id);
  }

  public Organisation organisation(long id) {
    return byId(organisations, id);
  }

  public Person person(long id) {
    return byId(people, id);
  }

  public ResidentialGroup residentialGroup(long id) {
    return byId(residentialGroups, id);
  }

  public Optional<Holiday> holiday(LocalDate date) {
    return holidays.stream().filter(h -> h.date().equals(date)).findFirst();
  }

  /// Whether offices work on a day.
  public boolean isWorkday(LocalDate date) {
    boolean weekend =
        date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    return holiday(date).map(day -> day.kind() == Holiday.Kind.MAKE_UP_WORKDAY).orElse(!weekend);
  }

  public Optional<Signatory> preferredSignatory() {
    return signatories.stream().filter(s -> s.active() && s.preferred()).findFirst();
  }

  private static <E extends Entity> E byId(List<E> entities, long id) {
    for (E entity : entities) {
      if (entity.id() == id) {
        return entity;
      }
    }
    throw new IllegalArgumentException("Nothing with id " + id);
  }
}
