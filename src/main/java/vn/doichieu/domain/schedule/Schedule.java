package vn.doichieu.domain.schedule;

import java.util.Comparator;
import java.util.List;
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

  public List<Session> sessionsOfGroup(long groupId) {
    return sessions.stream().filter(s -> s.groupId() == groupId).toList();
  }
}
