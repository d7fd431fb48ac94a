package vn.doichieu.domain.schedule;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import vn.doichieu.base.Entity;
import vn.doichieu.domain.team.Team;
import vn.doichieu.domain.team.Teams;
import vn.doichieu.domain.unit.Person;
import vn.doichieu.domain.unit.TransactionPoint;
import vn.doichieu.domain.unit.Unit;
import vn.doichieu.domain.unit.Venue;

/// What points, halls, people and teams are called in a problem: names a clerk knows, each given
/// once, so that the sentences about the problem can be shown as they are.
final class Labels {
  private final Map<Long, String> names = new HashMap<>();
  private final Map<String, Long> teams = new HashMap<>();

  Labels(Unit unit, Teams teams) {
    name(unit.points(), TransactionPoint::name);
    name(unit.venues(), Venue::name);
    name(unit.people(), Labels::name);
    name(teams.teams(), team -> String.valueOf(team.number()));
    for (Team team : teams.teams()) {
      this.teams.put(names.get(team.id()), team.id());
    }
  }

  String of(long id) {
    return names.get(id);
  }

  long team(String label) {
    return teams.get(label);
  }

  private <E extends Entity> void name(List<E> entities, Function<E, String> naming) {
    Set<String> given = new HashSet<>();
    for (E entity : entities) {
      String name = naming.apply(entity);
      String unique = name;
      for (int count = 2; !given.add(unique); count++) {
        unique = name + " (" + count + ")";
      }
      names.put(entity.id(), unique);
    }
  }

  private static String name(Person person) {
    return (person.honorific() + " " + person.fullName()).strip();
  }
}
