package vn.doichieu.domain.schedule;

import java.util.List;

/// A session that needs its place in the schedule.
///
/// @param slots its length in steps of the grid
/// @param venue where it is held; null when it needs no hall of its own
/// @param people who must be there besides the team
/// @param pin never null
/// @param kin sessions with the same mark (a residential group) are better kept on one day; null
///   for none
public record Request(
    String id, String point, int slots, String venue, List<String> people, Pin pin, String kin) {
  public Request {
    people = people.stream().distinct().toList();
  }
}
