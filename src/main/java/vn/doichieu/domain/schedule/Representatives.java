package vn.doichieu.domain.schedule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.doichieu.domain.roster.Roster;
import vn.doichieu.domain.roster.SavingsGroup;
import vn.doichieu.domain.team.Nomination;
import vn.doichieu.domain.team.Teams;

/// Who represents an organisation at the sessions of its groups. Where several were sent to a
/// point, each takes whole residential groups, so that he sits in as few halls as possible, and
/// about as many borrowers as the others.
final class Representatives {
  private record Task(long organisationId, long pointId, long residentialGroupId) {}

  private final Map<Task, Long> chosen = new HashMap<>();

  Representatives(Teams teams, Roster roster, List<SavingsGroup> groups) {
    Map<Task, Integer> borrowers = new HashMap<>();
    for (SavingsGroup group : groups) {
      if (isRepresented(group)) {
        borrowers.merge(task(group), roster.borrowersToSee(group.id()), Integer::sum);
      }
    }
    List<Task> tasks = new ArrayList<>(borrowers.keySet());
    tasks.sort(
        Comparator.comparing((Task task) -> -borrowers.get(task))
            .thenComparing(Task::organisationId)
            .thenComparing(Task::pointId)
            .thenComparing(Task::residentialGroupId));
    Map<Long, Integer> load = new TreeMap<>();
    for (Task task : tasks) {
      teams.nominations(task.organisationId(), task.pointId()).stream()
          .map(Nomination::personId)
          .min(Comparator.comparing(person -> load.getOrDefault(person, 0)))
          .ifPresent(
              person -> {
                chosen.put(task, person);
                load.merge(person, borrowers.get(task), Integer::sum);
              });
    }
  }

  /// Null when nobody was sent, or none is needed.
  Long of(SavingsGroup group) {
    return isRepresented(group) ? chosen.get(task(group)) : null;
  }

  private static boolean isRepresented(SavingsGroup group) {
    return group.organisationId() != null && group.pointId() != null;
  }

  private static Task task(SavingsGroup group) {
    return new Task(
        group.organisationId(),
        group.pointId(),
        group.residentialGroupId() == null ? 0 : group.residentialGroupId());
  }
}
