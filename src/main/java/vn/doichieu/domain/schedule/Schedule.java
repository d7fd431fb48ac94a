package vn.doichieu.domain.schedule;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.doichieu.domain.team.Attendance;

/// The sessions of a campaign in the order in which they are held, and who attends where it differs
/// from what follows from the groups.
public record Schedule(List<Session> sessions, List<Attendance> attendances) {
  private static final Comparator<Session> IN_TIME =
      Comparator.comparing(Session::date)
          .thenComparing(Session::start)
          .thenComparing(Session::teamId)
          .thenComparing(Session::id);

  public Schedule {
    sessions = sessions.stream().sorted(IN_TIME).toList();
    attendances = List.copyOf(attendances);
  }

  /// How many sessions are held at another time or place, or by another team, than before, or came
  /// or went.
  ///
  /// @param before those that were changed, as they were; null for those that did not exist
  public int movedSince(Map<Long, Session> before) {
    Map<Long, Session> now =
        sessions.stream().collect(Collectors.toMap(Session::id, Function.identity()));
    return (int)
        before.entrySet().stream().filter(e -> isMoved(e.getValue(), now.get(e.getKey()))).count();
  }

  private static boolean isMoved(Session before, Session after) {
    return before == null || after == null
        ? before != after
        : !before.date().equals(after.date())
            || !before.start().equals(after.start())
            || before.teamId() != after.teamId()
            || before.venueId() != after.venueId();
  }

  /// These and others together.
  public Schedule with(Schedule others) {
    return new Schedule(
        Stream.concat(sessions.stream(), others.sessions.stream()).toList(),
        Stream.concat(attendances.stream(), others.attendances.stream()).toList());
  }

  public List<Session> sessionsOfGroup(long groupId) {
    return sessions.stream().filter(s -> s.groupId() == groupId).toList();
  }
}
