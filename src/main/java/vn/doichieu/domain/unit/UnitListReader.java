package vn.doichieu.domain.unit;

import static vn.doichieu.domain.unit.UnitListCells.key;
import static vn.doichieu.domain.unit.UnitListCells.same;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;
import vn.doichieu.base.Entity;
import vn.doichieu.base.Problem;
import vn.doichieu.base.SheetRow;
import vn.doichieu.domain.change.Change;

/// Takes a list of the unit from a spreadsheet: what is known by its name is changed, the rest is
/// added. An empty cell says nothing; it takes nothing away.
public final class UnitListReader {
  private final Unit unit;
  private final LongSupplier ids;
  private final UnitListCells cells;
  private final List<Change> changes = new ArrayList<>();
  private final Map<String, Integer> rowsByKey = new HashMap<>();
  private final Map<String, Person> heads = new HashMap<>();
  private final Map<String, Venue> halls = new HashMap<>();
  private final Set<Long> taken = new HashSet<>();
  private int added;
  private int changed;
  private int unchanged;
  private int beside;
  private int changesBeforeRow;

  private UnitListReader(Unit unit, LongSupplier ids, UnitListCells cells) {
    this.unit = unit;
    this.ids = ids;
    this.cells = cells;
  }

  /// @param rows the filled rows of one sheet
  /// @param ids for what is new
  /// @throws vn.doichieu.base.UserErrorException `unitListUnknown` when the needed headings are not
  ///   among the first rows
  public static UnitListUpdate read(
      UnitListKind kind, List<SheetRow> rows, Unit unit, LongSupplier ids) {
    UnitListColumns columns =
        UnitListColumns.find(kind.columns(), rows)
            .orElseThrow(() -> UnitListKind.unknown(kind.columns()));
    var reader = new UnitListReader(unit, ids, new UnitListCells(unit, columns));
    columns.listed(rows).forEach(row -> reader.take(kind, row));
    return reader.update();
  }

  private UnitListUpdate update() {
    return new UnitListUpdate(changes, added, changed, unchanged, beside, cells.errors());
  }

  private void take(UnitListKind kind, SheetRow row) {
    cells.next(row);
    changesBeforeRow = changes.size();
    if (!cells.isEmpty() && !cells.isTotal(kind.key())) {
      switch (kind) {
        case RESIDENTIAL_GROUPS -> residentialGroup();
        case VENUES -> venue();
        case PEOPLE -> person();
      }
    }
  }

  private void residentialGroup() {
    String name = cells.text("name");
    String code = cells.text("code");
    ResidentialGroup before =
        unit.residentialGroups().stream()
            .filter(group -> !code.isEmpty() && group.code().equals(code))
            .findFirst()
            .or(
                () ->
                    unit.residentialGroups().stream()
                        .filter(group -> same(group.name(), name))
                        .findFirst())
            .orElse(null);
    Long point = cells.neededPoint(before == null ? null : before.pointId());
    if (point == null) {
      return;
    }
    ResidentialGroup base =
        before == null
            ? new ResidentialGroup(ids.getAsLong(), 0, "", name, "", point, null, null, true)
            : before;
    Venue venue = hall(point);
    Person head = head(point);
    put(
        before,
        new ResidentialGroup(
            base.id(),
            base.version(),
            cells.or("code", base.code()),
            base.name(),
            cells.or("formerName", base.formerName()),
            point,
            venue == null ? base.venueId() : (Long) venue.id(),
            head == null ? base.headId() : (Long) head.id(),
            base.active()),
        base.name());
  }

  /// The head that the row names: known, or new together with his group.
  ///
  /// @return null when it names none
  private Person head(long point) {
    String name = cells.text("headId");
    return name.isEmpty()
        ? null
        : heads.computeIfAbsent(key(name), unread -> headNamed(name, point));
  }

  private Person headNamed(String name, long point) {
    List<Person> known = namesakes(name, PersonRole.RESIDENTIAL_HEAD);
    if (known.isEmpty()) {
      beside++;
      return create(person(name, PersonRole.RESIDENTIAL_HEAD, point));
    }
    if (known.size() > 1) {
      cells.wrong("headId", "unit.list.severalPeople", name);
    }
    Person head = known.getFirst();
    change(
        head, with(head, head.honorific(), head.office(), head.organisationId(), head.pointId()));
    return head;
  }

  /// The hall that the row names: known at the point, or new.
  ///
  /// @return null when it names none
  private Venue hall(long point) {
    String name = cells.text("venueId");
    return name.isEmpty()
        ? null
        : halls.computeIfAbsent(point + " " + key(name), unread -> hallNamed(name, point));
  }

  private Venue hallNamed(String name, long point) {
    for (Venue known : unit.venues()) {
      if (known.pointId() == point && same(known.name(), name)) {
        return known;
      }
    }
    beside++;
    return create(new Venue(ids.getAsLong(), 0, name, "", point, true));
  }

  private void venue() {
    String name = cells.text("name");
    List<Venue> namesakes =
        unit.venues().stream().filter(venue -> same(venue.name(), name)).toList();
    Long point = cells.neededPoint(namesakes.size() == 1 ? namesakes.getFirst().pointId() : null);
    if (point == null) {
      return;
    }
    Venue before =
        namesakes.stream().filter(venue -> venue.pointId() == point).findFirst().orElse(null);
    Venue base = before == null ? new Venue(ids.getAsLong(), 0, name, "", point, true) : before;
    put(
        before,
        new Venue(
            base.id(),
            base.version(),
            base.name(),
            cells.or("address", base.address()),
            point,
            base.active()),
        point + " " + name);
  }

  private void person() {
    PersonRole role = role();
    if (role == null) {
      return;
    }
    String name = cells.text("fullName");
    List<Person> known = namesakes(name, role);
    String phone = digits(cells.phone(""));
    Person before =
        known.stream()
            .filter(one -> !phone.isEmpty() && digits(one.phone()).equals(phone))
            .findFirst()
            .orElse(
                known.size() == 1 && taken.add(known.getFirst().id()) ? known.getFirst() : null);
    if (before == null && (known.size() > 1 || !known.isEmpty() && phone.isEmpty())) {
      cells.wrong("fullName", "unit.list.severalPeople", name);
      return;
    }
    Person base = before == null ? person(name, role, null) : before;
    put(
        before,
        with(
            base,
            honorific(base.honorific()),
            cells.or("office", base.office()),
            cells.organisation(base.organisationId()),
            cells.point(base.pointId())),
        before == null ? role + " " + name + " " + phone : String.valueOf(before.id()));
  }

  private static String digits(String phone) {
    return phone.replaceAll("\\D", "");
  }

  private List<Person> namesakes(String name, PersonRole role) {
    return unit.people().stream()
        .filter(one -> one.role() == role && same(one.fullName(), name))
        .toList();
  }

  private Person person(String name, PersonRole role, Long point) {
    return new Person(ids.getAsLong(), 0, "", name, role, "", null, point, cells.phone(""), true);
  }

  private Person with(Person base, String honorific, String office, Long organisation, Long point) {
    return new Person(
        base.id(),
        base.version(),
        honorific,
        base.fullName(),
        base.role(),
        office,
        organisation,
        point,
        cells.phone(base.phone()),
        base.active());
  }

  /// As the column of roles says, else as the office does.
  private PersonRole role() {
    String words = cells.text("role");
    String told = words.isEmpty() ? cells.text("office") : words;
    return PersonRole.toldBy(told)
        .orElseGet(
            () -> {
              cells.wrong("role", "unit.list.roleUnknown", told);
              return null;
            });
  }

  private String honorific(String before) {
    String told = cells.text("honorific");
    return switch (key(told)) {
      case "ông", "nam" -> "Ông";
      case "bà", "nữ" -> "Bà";
      case "" -> before;
      default -> {
        cells.wrong("honorific", "unit.list.honorificUnknown", told);
        yield before;
      }
    };
  }

  /// @param name by which two rows of the list are the same thing
  private void put(Entity before, Entity after, String name) {
    Integer earlier = rowsByKey.putIfAbsent(key(name), cells.number());
    if (earlier != null) {
      cells.wrong("", "unit.list.twice", String.valueOf(earlier));
    } else if (before == null) {
      create(after);
      added++;
    } else {
      change(before, after);
      if (changes.size() == changesBeforeRow) {
        unchanged++;
      } else {
        changed++;
      }
    }
  }

  private <E extends Entity> E create(E created) {
    check(created);
    changes.add(Change.added(created));
    return created;
  }

  private void change(Entity before, Entity after) {
    if (!before.equals(after)) {
      check(after);
      changes.add(Change.of(before, after));
    }
  }

  private void check(Entity after) {
    for (Problem problem : UnitRules.problems(after, unit)) {
      cells.wrong(problem.place(), problem.text());
    }
  }
}
