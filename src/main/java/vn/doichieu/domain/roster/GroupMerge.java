package vn.doichieu.domain.roster;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongSupplier;
import vn.doichieu.base.Messages;
import vn.doichieu.base.VietnameseText;
import vn.doichieu.domain.change.Change;
import vn.doichieu.domain.unit.Organisation;
import vn.doichieu.domain.unit.ResidentialGroup;
import vn.doichieu.domain.unit.Unit;

/// Finds or makes the group of each loan. The bank's list has a group's residential group, by code
/// or by name, but not its point: that follows from the residential group, where it is known.
final class GroupMerge {
  private static final String DIRECT = "TT";

  private final Unit unit;
  private final LongSupplier newId;
  private final Map<String, SavingsGroup> before = new LinkedHashMap<>();
  private final Map<String, SavingsGroup> after = new LinkedHashMap<>();

  GroupMerge(Roster roster, Unit unit, LongSupplier newId) {
    this.unit = unit;
    this.newId = newId;
    roster.groups().forEach(g -> before.put(g.code(), g));
  }

  /// @return the group of each line, the same instances as given
  Map<LoanLine, SavingsGroup> merge(List<LoanLine> lines) {
    Map<LoanLine, SavingsGroup> groupOf = new IdentityHashMap<>();
    for (LoanLine line : lines) {
      ResidentialGroup home = after.containsKey(line.groupCode()) ? null : home(line);
      String code = line.isDirect() ? directCode(home) : line.groupCode();
      groupOf.put(line, after.computeIfAbsent(code, c -> merged(c, line, home)));
    }
    return groupOf;
  }

  List<Change> changes() {
    List<Change> changes = new ArrayList<>();
    after.forEach(
        (code, group) -> {
          SavingsGroup old = before.get(code);
          changes.add(old == null ? Change.added(group) : Change.of(old, group));
        });
    changes.removeIf(Change::isEmpty);
    return changes;
  }

  /// Groups in use that the list no longer has: kept with what the clerk set, but out of use.
  List<Change> retired() {
    return before.values().stream()
        .filter(g -> g.active() && !after.containsKey(g.code()))
        .map(g -> Change.of(g, with(g, g.leaderName(), g.organisationId(), null, false)))
        .toList();
  }

  List<SavingsGroup> unassigned(Set<Long> inUse) {
    Map<String, SavingsGroup> all = new LinkedHashMap<>(before);
    all.putAll(after);
    return all.values().stream()
        .filter(g -> g.pointId() == null && inUse.contains(g.id()))
        .toList();
  }

  private SavingsGroup merged(String code, LoanLine line, ResidentialGroup home) {
    SavingsGroup old = before.get(code);
    boolean direct = line.isDirect();
    if (old == null) {
      old = new SavingsGroup(newId.getAsLong(), 0, code, "", null, null, null, null, direct, true);
    }
    if (direct) {
      Long point = old.pointId() != null || home == null ? old.pointId() : (Long) home.pointId();
      return new SavingsGroup(
          old.id(),
          old.version(),
          code,
          Messages.text("import.group.direct"),
          null,
          null,
          null,
          point,
          true,
          true);
    }
    String leader = line.leaderName().isEmpty() ? old.leaderName() : line.leaderName();
    Long organisation = organisation(line.organisation());
    return with(
        old, leader, organisation == null ? old.organisationId() : organisation, home, true);
  }

  /// @param home taken only for a group that has no residential group yet
  private static SavingsGroup with(
      SavingsGroup old, String leader, Long organisation, ResidentialGroup home, boolean active) {
    boolean settle = home != null && old.residentialGroupId() == null;
    Long residential = settle ? (Long) home.id() : old.residentialGroupId();
    Long point = settle && old.pointId() == null ? (Long) home.pointId() : old.pointId();
    return new SavingsGroup(
        old.id(),
        old.version(),
        old.code(),
        leader,
        old.leaderId(),
        organisation,
        residential,
        point,
        old.direct(),
        active);
  }

  /// The direct borrowers of a point share one group, whatever its code.
  private String directCode(ResidentialGroup home) {
    if (home == null) {
      return DIRECT;
    }
    Long point = home.pointId();
    return before.values().stream()
        .filter(g -> g.direct() && point.equals(g.pointId()))
        .map(SavingsGroup::code)
        .findFirst()
        .orElse(DIRECT + point);
  }

  private ResidentialGroup home(LoanLine line) {
    for (ResidentialGroup group : unit.residentialGroups()) {
      if (!line.residentialCode().isEmpty() && line.residentialCode().equals(group.code())) {
        return group;
      }
    }
    String key = placeKey(line.residentialName());
    ResidentialGroup named = key.isEmpty() ? null : home(key, ResidentialGroup::name);
    return key.isEmpty() || named != null ? named : home(key, ResidentialGroup::formerName);
  }

  private ResidentialGroup home(String key, Function<ResidentialGroup, String> name) {
    return unit.residentialGroups().stream()
        .filter(g -> placeKey(name.apply(g)).equals(key))
        .findFirst()
        .orElse(null);
  }

  private Long organisation(String held) {
    String key = VietnameseText.searchKey(held);
    return unit.organisations().stream()
        .filter(
            o ->
                o.code().equals(held)
                    || VietnameseText.searchKey(o.name()).equals(key)
                    || VietnameseText.searchKey(o.shortName()).equals(key))
        .map(Organisation::id)
        .findFirst()
        .orElse(null);
  }

  /// One spelling for `TDP 3`, `Tổ dân phố 3`, `KP 3`, `Khu phố 03`.
  private static String placeKey(String name) {
    String key = VietnameseText.searchKey(name).replaceAll("[^a-z0-9]+", " ").strip();
    return key.replaceFirst("^tdp ?", "to dan pho ")
        .replaceFirst("^kp ?", "khu pho ")
        .replaceAll(" 0+(?=\\d)", " ");
  }
}
