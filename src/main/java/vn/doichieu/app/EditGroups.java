package vn.doichieu.app;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.doichieu.base.Problem;
import vn.doichieu.base.Text;
import vn.doichieu.base.VietnameseText;
import vn.doichieu.domain.change.Change;
import vn.doichieu.domain.roster.GroupRules;
import vn.doichieu.domain.roster.SavingsGroup;
import vn.doichieu.domain.unit.Person;
import vn.doichieu.domain.unit.PersonRole;
import vn.doichieu.domain.unit.ResidentialGroup;
import vn.doichieu.store.RosterStore;
import vn.doichieu.store.UnitStore;

/// Says of savings-and-credit groups what the bank's list does not: who leads them, where they
/// belong.
public final class EditGroups {
  private final Recorder recorder;
  private final UnitStore units;
  private final RosterStore rosters;

  public EditGroups(Recorder recorder, UnitStore units, RosterStore rosters) {
    this.recorder = recorder;
    this.units = units;
    this.rosters = rosters;
  }

  /// @return what must be corrected first; empty when it was saved
  public List<Problem> save(SavingsGroup before, SavingsGroup after) {
    List<Problem> problems = GroupRules.problems(after, rosters.load().groups());
    if (problems.isEmpty()) {
      recorder.save(Text.of("roster.saved.group", after.code()), List.of(Change.of(before, after)));
    }
    return problems;
  }

  /// Puts several groups into one residential group and its point, as one action. Direct borrowers
  /// belong to a point alone.
  public void assign(List<SavingsGroup> groups, ResidentialGroup home) {
    List<Change> changes =
        groups.stream()
            .map(
                g ->
                    Change.of(
                        g,
                        new SavingsGroup(
                            g.id(),
                            g.version(),
                            g.code(),
                            g.leaderName(),
                            g.leaderId(),
                            g.organisationId(),
                            g.direct() ? null : (Long) home.id(),
                            home.pointId(),
                            g.direct(),
                            g.active())))
            .toList();
    recorder.save(Text.of("roster.saved.assigned", groups.size(), home.name()), changes);
  }

  /// Makes a person of each leader whom only the bank's list names, and lets him lead his group.
  ///
  /// @return how many groups got their leader
  public int addLeaders() {
    List<SavingsGroup> groups = rosters.load().groups();
    List<Person> people = units.load().people();
    Set<Long> leading = new HashSet<>();
    groups.stream().filter(g -> g.leaderId() != null).forEach(g -> leading.add(g.leaderId()));
    List<Change> changes = new ArrayList<>();
    int count = 0;
    for (SavingsGroup group : groups) {
      if (group.active() && !group.direct() && group.leaderId() == null) {
        if (!group.leaderName().isBlank()) {
          Person leader = known(group, people, leading);
          if (leader == null) {
            leader = newLeader(group);
            changes.add(Change.added(leader));
          }
          leading.add(leader.id());
          changes.add(Change.of(group, led(group, leader)));
          count++;
        }
      }
    }
    recorder.save(Text.of("roster.saved.leaders", count), changes);
    return count;
  }

  private static Person known(SavingsGroup group, List<Person> people, Set<Long> leading) {
    String name = VietnameseText.clean(group.leaderName());
    return people.stream()
        .filter(p -> p.active() && p.role() == PersonRole.GROUP_LEADER)
        .filter(p -> p.fullName().equals(name) && !leading.contains(p.id()))
        .findFirst()
        .orElse(null);
  }

  private Person newLeader(SavingsGroup group) {
    return new Person(
        recorder.newId(),
        0,
        "",
        VietnameseText.clean(group.leaderName()),
        PersonRole.GROUP_LEADER,
        "",
        null,
        group.pointId(),
        "",
        true);
  }

  private static SavingsGroup led(SavingsGroup group, Person leader) {
    return new SavingsGroup(
        group.id(),
        group.version(),
        group.code(),
        group.leaderName(),
        leader.id(),
        group.organisationId(),
        group.residentialGroupId(),
        group.pointId(),
        group.direct(),
        group.active());
  }
}
