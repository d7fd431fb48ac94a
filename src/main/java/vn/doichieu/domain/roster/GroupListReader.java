package vn.doichieu.domain.roster;

import static vn.doichieu.domain.unit.UnitListCells.same;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import vn.doichieu.base.Entity;
import vn.doichieu.base.Problem;
import vn.doichieu.base.SheetRow;
import vn.doichieu.domain.change.Change;
import vn.doichieu.domain.unit.Person;
import vn.doichieu.domain.unit.PersonRole;
import vn.doichieu.domain.unit.ResidentialGroup;
import vn.doichieu.domain.unit.TransactionPoint;
import vn.doichieu.domain.unit.Unit;
import vn.doichieu.domain.unit.UnitListCells;
import vn.doichieu.domain.unit.UnitListColumns;
import vn.doichieu.domain.unit.UnitListKind;
import vn.doichieu.domain.unit.UnitListKind.Column;
import vn.doichieu.domain.unit.UnitListUpdate;
import vn.doichieu.domain.unit.UnitRules;

/// Takes from a list who leads the savings-and-credit groups and where they belong: what the bank's
/// list of loans does not say. Made for the bank's report "12. Thông tin tổ trưởng", which names
/// the transaction points and residential groups too; those that the ward lacks are added when the
/// list has the bank's code of them: a name alone may be a slip of the pen.
public final class GroupListReader {
  private static final List<Column> COLUMNS =
      List.of(
          Column.needed("code", "Mã tổ trưởng", "Mã tổ", "Mã tổ TK&VV"),
          Column.of("leaderId", "Tên tổ trưởng", "Tổ trưởng", "Họ và tên tổ trưởng", "Họ và tên"),
          Column.of("phone", "SĐT", "Điện thoại", "Số điện thoại"),
          Column.of("organisationId", "ĐVUT", "Tổ chức hội", "Hội", "Hội nhận ủy thác"),
          Column.of("residentialCode", "Mã thôn", "Mã tổ dân phố", "Mã TDP"),
          Column.of("residentialGroupId", "Tên thôn", "Tổ dân phố", "Thôn", "TDP", "Thôn/TDP"),
          Column.of("pointCode", "Mã điểm GDXA", "Mã điểm"),
          Column.of("pointId", "Tên điểm GDXA", "Điểm giao dịch", "Điểm GD", "Tên điểm"),
          Column.of("monthlyDays", "Ngày GDXA", "Ngày giao dịch"),
          Column.of("communeCode", "Mã xã"));

  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final Pattern DAY = Pattern.compile("\\d{1,9}");

  private final Unit unit;
  private final LongSupplier ids;
  private final UnitListCells cells;
  private final Staged<TransactionPoint> points;
  private final Staged<Person> people;
  private final Staged<ResidentialGroup> homes;
  private final Staged<SavingsGroup> groups;
  private final Map<String, Integer> rowsByCode = new HashMap<>();

  private GroupListReader(
      Unit unit, List<SavingsGroup> known, LongSupplier ids, UnitListCells cells) {
    this.unit = unit;
    this.ids = ids;
    this.cells = cells;
    points = new Staged<>(unit.points());
    people = new Staged<>(unit.people());
    homes = new Staged<>(unit.residentialGroups());
    groups = new Staged<>(known);
  }

  /// @param rows the filled rows of one sheet
  /// @param known the groups that the ward has
  /// @param ids for what is new
  /// @throws vn.doichieu.base.UserErrorException `unitListUnknown` when the needed heading is not
  ///   among the first rows
  public static UnitListUpdate read(
      List<SheetRow> rows, Unit unit, List<SavingsGroup> known, LongSupplier ids) {
    UnitListColumns columns =
        UnitListColumns.find(COLUMNS, rows).orElseThrow(() -> UnitListKind.unknown(COLUMNS));
    var reader = new GroupListReader(unit, known, ids, new UnitListCells(unit, columns));
    columns.listed(rows).forEach(reader::take);
    return reader.update();
  }

  private UnitListUpdate update() {
    List<Change> changes = new ArrayList<>();
    List.of(points, people, homes, groups).forEach(kind -> changes.addAll(kind.changes()));
    int changed = groups.changes().size() - groups.added();
    return new UnitListUpdate(
        changes,
        groups.added(),
        changed,
        rowsByCode.size() - groups.added() - changed,
        points.added() + people.added() + homes.added(),
        cells.errors());
  }

  private void take(SheetRow row) {
    cells.next(row);
    if (cells.isEmpty() || cells.isTotal("code")) {
      return;
    }
    String code = padded("code", 7);
    if (!code.matches("\\d{7}")) {
      cells.wrong("code", "roster.list.groupCode", cells.text("code"));
      return;
    }
    String commune = padded("communeCode", 6);
    if (!commune.isEmpty()
        && !unit.ward().code().isEmpty()
        && !commune.equals(unit.ward().code())) {
      cells.wrong("communeCode", "roster.list.otherWard", commune, unit.ward().code());
      return;
    }
    Integer earlier = rowsByCode.putIfAbsent(code, row.number());
    if (earlier != null) {
      cells.wrong("", "unit.list.twice", String.valueOf(earlier));
      return;
    }
    group(code);
  }

  private void group(String code) {
    SavingsGroup before =
        groups
            .find(group -> group.code().equals(code))
            .orElseGet(
                () ->
                    new SavingsGroup(
                        ids.getAsLong(), 0, code, "", null, null, null, null, false, true));
    TransactionPoint point = point();
    ResidentialGroup home = home(point);
    Person leader = leader(before, point);
    Long at = home == null ? before.pointId() : (Long) home.pointId();
    var after =
        new SavingsGroup(
            before.id(),
            before.version(),
            code,
            leaderName(before),
            leader == null ? before.leaderId() : (Long) leader.id(),
            cells.organisation(before.organisationId()),
            home == null ? before.residentialGroupId() : (Long) home.id(),
            point == null ? at : (Long) point.id(),
            false,
            before.active());
    groups.put(after);
  }

  /// As it is known, where the list only spells it otherwise.
  private String leaderName(SavingsGroup before) {
    String name = cells.or("leaderId", before.leaderName());
    return same(name, before.leaderName()) ? before.leaderName() : name;
  }

  /// @return null when the row names none that is known or can be added
  private TransactionPoint point() {
    String code = cells.text("pointCode");
    String name = cells.text("pointId");
    if (code.isEmpty() && name.isEmpty()) {
      return null;
    }
    Optional<TransactionPoint> known =
        points
            .find(point -> !code.isEmpty() && point.code().equals(code))
            .or(
                () ->
                    points.find(point -> same(point.name(), name) && isOneOf(code, point.code())));
    if (known.isEmpty() && (code.isEmpty() || name.isEmpty())) {
      cells.wrong("pointId", "roster.list.pointUnknown", name.isEmpty() ? code : name);
      return null;
    }
    TransactionPoint before =
        known.orElseGet(
            () -> new TransactionPoint(ids.getAsLong(), 0, code, name, "", List.of(), true));
    List<Integer> days =
        DAY.matcher(cells.text("monthlyDays"))
            .results()
            .map(found -> Integer.valueOf(found.group()))
            .distinct()
            .sorted()
            .toList();
    return check(
        points.put(
            new TransactionPoint(
                before.id(),
                before.version(),
                before.code().isEmpty() ? code : before.code(),
                before.name(),
                before.formerWard(),
                days.isEmpty() ? before.monthlyDays() : days,
                before.active())),
        Map.of("name", "pointId"));
  }

  /// @return null when the row names none that is known or can be added
  private ResidentialGroup home(TransactionPoint point) {
    String code = padded("residentialCode", 8);
    String name = cells.text("residentialGroupId");
    if (name.isEmpty() && code.isEmpty()) {
      return null;
    }
    Optional<ResidentialGroup> known =
        homes
            .find(home -> !code.isEmpty() && home.code().equals(code))
            .or(() -> homes.find(home -> same(home.name(), name) && isOneOf(code, home.code())));
    if (known.isEmpty() && (point == null || name.isEmpty() || code.isEmpty())) {
      cells.wrong(
          "residentialGroupId", "roster.list.residentialUnknown", name.isEmpty() ? code : name);
      return null;
    }
    ResidentialGroup before =
        known.orElseGet(
            () ->
                new ResidentialGroup(
                    ids.getAsLong(), 0, code, name, "", point.id(), null, null, true));
    return check(
        homes.put(
            new ResidentialGroup(
                before.id(),
                before.version(),
                before.code().isEmpty() ? code : before.code(),
                before.name(),
                before.formerName(),
                before.pointId(),
                before.venueId(),
                before.headId(),
                before.active())),
        Map.of("code", "residentialCode", "name", "residentialGroupId"));
  }

  /// @return null when the row names none
  private Person leader(SavingsGroup group, TransactionPoint point) {
    String name = cells.text("leaderId");
    if (name.isEmpty()) {
      return null;
    }
    Person before =
        people
            .find(person -> group.leaderId() != null && person.id() == group.leaderId())
            .filter(person -> same(person.fullName(), name))
            .or(() -> people.find(person -> isFreeLeader(person, name)))
            .orElseGet(
                () ->
                    new Person(
                        ids.getAsLong(),
                        0,
                        "",
                        name,
                        PersonRole.GROUP_LEADER,
                        "",
                        null,
                        point == null ? null : (Long) point.id(),
                        "",
                        true));
    return check(
        people.put(
            new Person(
                before.id(),
                before.version(),
                before.honorific(),
                before.fullName(),
                before.role(),
                before.office(),
                before.organisationId(),
                before.pointId(),
                cells.phone(before.phone()),
                before.active())),
        Map.of("fullName", "leaderId"));
  }

  private boolean isFreeLeader(Person person, String name) {
    return person.role() == PersonRole.GROUP_LEADER
        && same(person.fullName(), name)
        && groups.find(g -> g.leaderId() != null && g.leaderId() == person.id()).isEmpty();
  }

  /// Whether a name may stand for both: not where the bank gave them different codes.
  private static boolean isOneOf(String code, String known) {
    return code.isEmpty() || known.isEmpty() || code.equals(known);
  }

  /// A number of the bank's whose leading zeros a spreadsheet program took away.
  private String padded(String place, int length) {
    String text = cells.text(place);
    return NUMBER.matcher(text).matches()
        ? "0".repeat(Math.max(0, length - text.length())) + text
        : text;
  }

  /// @param places the column that fills a component, where the two differ in name
  private <E extends Entity> E check(E after, Map<String, String> places) {
    for (Problem problem : UnitRules.problems(after, unit)) {
      cells.wrong(places.getOrDefault(problem.place(), problem.place()), problem.text());
    }
    return after;
  }

  /// One kind of thing as it is and as it will be.
  private static final class Staged<E extends Entity> {
    private final Map<Long, E> before = new LinkedHashMap<>();
    private final Map<Long, E> after = new LinkedHashMap<>();

    Staged(List<E> known) {
      known.forEach(one -> before.put(one.id(), one));
      after.putAll(before);
    }

    Optional<E> find(Predicate<E> wanted) {
      return after.values().stream().filter(wanted).findFirst();
    }

    E put(E one) {
      after.put(one.id(), one);
      return one;
    }

    int added() {
      return after.size() - before.size();
    }

    List<Change> changes() {
      return after.values().stream()
          .filter(one -> !one.equals(before.get(one.id())))
          .map(
              one ->
                  before.containsKey(one.id())
                      ? Change.of(before.get(one.id()), one)
                      : Change.added(one))
          .toList();
    }
  }
}
