package vn.doichieu.domain.schedule;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.doichieu.base.Text;
import vn.doichieu.domain.roster.Loan;
import vn.doichieu.domain.roster.Roster;
import vn.doichieu.domain.roster.SavingsGroup;

/// Proves that every loan with something owed has its session.
///
/// @param groupId a group whose sessions do not make room for all its borrowers
/// @param borrowers how many have something owed
/// @param expected how many its sessions expect
/// @param loans the loans with something owed
public record Coverage(long groupId, String groupCode, int borrowers, int expected, int loans) {

  /// The groups that are not covered; empty when every loan is.
  public static List<Coverage> gaps(Roster roster, Schedule schedule) {
    Map<Long, Integer> expectedByGroup =
        schedule.sessions().stream()
            .collect(groupingBy(Session::groupId, summingInt(Session::borrowers)));
    List<Coverage> gaps = new ArrayList<>();
    for (SavingsGroup group : roster.groups()) {
      int borrowers = roster.borrowersToSee(group.id());
      int expected = expectedByGroup.getOrDefault(group.id(), 0);
      if (expected < borrowers) {
        long loans = roster.loansOfGroup(group.id()).stream().filter(Loan::isOwed).count();
        gaps.add(new Coverage(group.id(), group.code(), borrowers, expected, (int) loans));
      }
    }
    return gaps;
  }

  public Text text() {
    return expected == 0
        ? Text.of("schedule.coverage.none", groupCode, loans)
        : Text.of("schedule.coverage.tooFew", groupCode, expected, borrowers);
  }
}
