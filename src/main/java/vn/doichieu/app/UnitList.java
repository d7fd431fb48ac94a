package vn.doichieu.app;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import vn.doichieu.base.SheetRow;
import vn.doichieu.domain.roster.GroupListReader;
import vn.doichieu.domain.roster.SavingsGroup;
import vn.doichieu.domain.unit.Unit;
import vn.doichieu.domain.unit.UnitListKind;
import vn.doichieu.domain.unit.UnitListReader;
import vn.doichieu.domain.unit.UnitListUpdate;

/// The lists that [ImportUnitList] can take over.
public enum UnitList {
  RESIDENTIAL_GROUPS,
  VENUES,
  PEOPLE,
  GROUPS;

  /// The list that a section of the screen shows, if it is one of these.
  public static Optional<UnitList> ofSection(String key) {
    return Arrays.stream(values())
        .filter(list -> list.name().replace("_", "").equalsIgnoreCase(key))
        .findFirst();
  }

  UnitListUpdate read(List<SheetRow> rows, Unit unit, List<SavingsGroup> groups, LongSupplier ids) {
    return switch (this) {
      case RESIDENTIAL_GROUPS, VENUES, PEOPLE ->
          UnitListReader.read(UnitListKind.valueOf(name()), rows, unit, ids);
      case GROUPS -> GroupListReader.read(rows, unit, groups, ids);
    };
  }
}
