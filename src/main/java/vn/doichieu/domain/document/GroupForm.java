package vn.doichieu.domain.document;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.doichieu.domain.result.FormRow;
import vn.doichieu.domain.result.FormRows;
import vn.doichieu.domain.result.ResultForm;
import vn.doichieu.domain.roster.Roster;
import vn.doichieu.domain.roster.SavingsGroup;
import vn.doichieu.domain.unit.Person;
import vn.doichieu.domain.unit.Unit;

/// A group's form with all that its paper says: unlike other papers it names the borrowers.
///
/// @param sessions of the group in time; empty while it has none
public record GroupForm(
    ResultForm form, SavingsGroup group, List<FormRow> rows, List<SessionEntry> sessions) {

  /// The groups that owe something, in the order in which their papers are delivered: those with a
  /// session as the schedule has them, the others by their code.
  public static List<SavingsGroup> deliveryOrder(Dossier dossier) {
    Roster roster = dossier.roster();
    Stream<SavingsGroup> scheduled =
        PointSchedule.of(dossier).stream()
            .flatMap(point -> point.entries().stream())
            .map(SessionEntry::group);
    Stream<SavingsGroup> all =
        roster.groups().stream().sorted(Comparator.comparing(SavingsGroup::code));
    return Stream.concat(scheduled, all)
        .distinct()
        .filter(group -> roster.borrowersToSee(group.id()) > 0)
        .toList();
  }

  /// Forms of different groups, in that order.
  public static List<GroupForm> inOrder(Dossier dossier, Collection<ResultForm> forms) {
    Map<Long, ResultForm> byGroup =
        forms.stream().collect(toMap(ResultForm::groupId, Function.identity()));
    List<SessionEntry> sessions =
        PointSchedule.of(dossier).stream().flatMap(point -> point.entries().stream()).toList();
    return deliveryOrder(dossier).stream()
        .filter(group -> byGroup.containsKey(group.id()))
        .map(group -> of(byGroup.get(group.id()), group, sessions, dossier.roster()))
        .toList();
  }

  /// `6001001 - bà Y Hlim Êban`, or whose direct borrowers they are.
  public String name(Unit unit) {
    if (group.direct()) {
      return group.pointId() == null
          ? group.code()
          : WardNames.point(unit.point(group.pointId()), unit.ward());
    }
    return group.code() + " - " + leader(unit);
  }

  /// `bà Y Hlim Êban`.
  public String leader(Unit unit) {
    if (group.leaderId() == null) {
      return group.leaderName();
    }
    Person leader = unit.person(group.leaderId());
    String honorific = WardNames.uncapitalised(leader.honorific());
    return honorific.isBlank() ? leader.fullName() : honorific + " " + leader.fullName();
  }

  /// Empty when the group has none.
  public String residentialGroup(Unit unit) {
    return group.residentialGroupId() == null
        ? ""
        : unit.residentialGroup(group.residentialGroupId()).name();
  }

  /// Likewise.
  public String organisation(Unit unit) {
    return group.organisationId() == null ? "" : unit.organisation(group.organisationId()).name();
  }

  private static GroupForm of(
      ResultForm form, SavingsGroup group, List<SessionEntry> sessions, Roster roster) {
    return new GroupForm(
        form,
        group,
        FormRows.of(form, roster),
        sessions.stream().filter(s -> s.group().id() == group.id()).toList());
  }
}
