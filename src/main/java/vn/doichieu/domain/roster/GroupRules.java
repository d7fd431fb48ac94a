package vn.doichieu.domain.roster;

import java.util.ArrayList;
import java.util.List;
import vn.doichieu.base.Problem;

/// What must hold before a savings-and-credit group is saved. The place of a problem is the
/// component.
public final class GroupRules {
  private GroupRules() {}

  /// @param groups all of them, as they are now
  public static List<Problem> problems(SavingsGroup group, List<SavingsGroup> groups) {
    List<Problem> problems = new ArrayList<>();
    if (group.direct()) {
      refuse(problems, "leaderId", group.leaderId());
      refuse(problems, "organisationId", group.organisationId());
      refuse(problems, "residentialGroupId", group.residentialGroupId());
      return problems;
    }
    for (SavingsGroup other : groups) {
      boolean same = group.leaderId() != null && group.leaderId().equals(other.leaderId());
      if (same && other.id() != group.id() && other.active()) {
        problems.add(Problem.at("leaderId", "roster.problem.leaderOfTwo", other.code()));
      }
    }
    return problems;
  }

  /// A group whose borrowers nobody can be sent to yet.
  public static boolean isUnassigned(SavingsGroup group) {
    return group.active()
        && (group.pointId() == null || (!group.direct() && group.residentialGroupId() == null));
  }

  private static void refuse(List<Problem> problems, String place, Long value) {
    if (value != null) {
      problems.add(Problem.at(place, "roster.problem.direct"));
    }
  }
}
