package vn.doichieu.domain.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import vn.doichieu.base.Entity;
import vn.doichieu.base.Problem;
import vn.doichieu.base.VietnameseText;

/// What must hold before something of the unit is saved. The place of a problem is the component.
public final class UnitRules {
  private final Unit unit;
  private final List<Problem> problems = new ArrayList<>();

  private UnitRules(Unit unit) {
    this.unit = unit;
  }

  /// @param entity as the user wants it saved
  /// @param unit as it is now
  public static List<Problem> problems(Entity entity, Unit unit) {
    var rules = new UnitRules(unit);
    switch (entity) {
      case Ward ward -> rules.ward(ward);
      case Signatory signatory -> rules.signatory(signatory);
      case TransactionPoint point -> rules.point(point);
      case Venue venue -> rules.venue(venue);
      case Organisation organisation -> rules.organisation(organisation);
      case Person person -> rules.person(person);
      case ResidentialGroup group -> rules.residentialGroup(group);
      case Holiday holiday -> rules.holiday(holiday);
      default -> throw new IllegalArgumentException("Not part of the unit: " + entity.getClass());
    }
    return rules.problems;
  }

  private void ward(Ward ward) {
    required("kind", ward.kind());
    required("name", ward.name());
    required("province", ward.province());
    required("residentialTerm", ward.residentialTerm());
    if (!ward.code().matches("\\d{6}|")) {
      problem("code", "unit.problem.communeCode", ward.code());
    }
    phone(ward.phone());
  }

  private void signatory(Signatory signatory) {
    required("fullName", signatory.fullName());
    if (signatory.form().needsTitle()) {
      required("title", signatory.title());
    }
  }

  private void venue(Venue venue) {
    required("name", venue.name());
    notLonger("name", venue.name(), 200);
    notLonger("address", venue.address(), 300);
  }

  private void point(TransactionPoint point) {
    required("name", point.name());
    notLonger("name", point.name(), 100);
    notLonger("code", point.code(), 20);
    notLonger("formerWard", point.formerWard(), 100);
    for (int day : point.monthlyDays()) {
      if (day < 1 || day > 31) {
        problem("monthlyDays", "unit.problem.dayOfMonth", day);
      }
    }
    unique(point, unit.points(), TransactionPoint::name);
  }

  private void organisation(Organisation organisation) {
    required("name", organisation.name());
    required("shortName", organisation.shortName());
    required("code", organisation.code());
    for (Organisation other : unit.organisations()) {
      if (other.id() != organisation.id() && other.code().equals(organisation.code())) {
        problem("code", "unit.problem.sameCode", organisation.code(), other.name());
      }
    }
  }

  private void person(Person person) {
    required("fullName", person.fullName());
    notLonger("fullName", person.fullName(), 120);
    notLonger("office", person.office(), 200);
    phone(person.phone());
    if (person.role() == PersonRole.ORGANISATION_REPRESENTATIVE
        && person.organisationId() == null) {
      problem("organisationId", "unit.problem.representativeWithoutOrganisation");
    }
  }

  private void residentialGroup(ResidentialGroup group) {
    required("name", group.name());
    notLonger("name", group.name(), 100);
    notLonger("formerName", group.formerName(), 200);
    for (ResidentialGroup other : unit.residentialGroups()) {
      if (other.id() != group.id()
          && !group.code().isEmpty()
          && other.code().equals(group.code())) {
        problem("code", "unit.problem.sameCode", group.code(), other.name());
      }
    }
    if (!group.code().matches("\\d{8}|")) {
      problem("code", "unit.problem.residentialCode", group.code());
    }
    unique(group, unit.residentialGroups(), ResidentialGroup::name);
  }

  private void holiday(Holiday holiday) {
    required("name", holiday.name());
    for (Holiday other : unit.holidays()) {
      if (other.id() != holiday.id() && other.date().equals(holiday.date())) {
        problem("date", "unit.problem.sameHoliday", other.name());
      }
    }
  }

  private void required(String place, String value) {
    if (value == null || value.isBlank()) {
      problem(place, "unit.problem.required");
    }
  }

  /// The columns of the database hold no more.
  private void notLonger(String place, String value, int characters) {
    if (value.length() > characters) {
      problem(place, "unit.problem.tooLong", characters);
    }
  }

  private void phone(String phone) {
    if (!phone.matches("[0-9+. ()]{8,20}|")) {
      problem("phone", "unit.problem.phone", phone);
    }
  }

  /// Two names that differ only in case or spaces are one name to a clerk.
  private <E extends Entity> void unique(E entity, List<E> others, Function<E, String> name) {
    String own = VietnameseText.clean(name.apply(entity)).toLowerCase(Locale.ROOT);
    for (E other : others) {
      if (other.id() != entity.id()
          && own.equals(VietnameseText.clean(name.apply(other)).toLowerCase(Locale.ROOT))) {
        problem("name", "unit.problem.sameName", name.apply(other));
      }
    }
  }

  private void problem(String place, String key, Object... arguments) {
    problems.add(Problem.at(place, key, arguments));
  }
}
