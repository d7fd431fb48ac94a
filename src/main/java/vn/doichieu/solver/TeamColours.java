package vn.doichieu.solver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.doichieu.domain.schedule.ScheduleProblem;

/// Gives sessions with settled times their teams where some are pinned to a team: first lines of
/// sessions that nobody has a name for, then the names, as the pins want them.
final class TeamColours {
  private final ScheduleProblem problem;

  private TeamColours(ScheduleProblem problem) {
    this.problem = problem;
  }

  /// @param sessions at no time more than there are teams
  /// @return the sessions, those beside a pinned one with the team they get; empty when the pins do
  ///   not agree with the lines: another choice of lines or times may
  static List<Deal.Timed> of(ScheduleProblem problem, List<Deal.Timed> sessions) {
    var colours = new TeamColours(problem);
    List<Deal.Timed> all = new ArrayList<>();
    for (TimeWindow window : TimeWindow.of(problem)) {
      List<Deal.Timed> its =
          sessions.stream().filter(s -> window.halfDays().contains(s.half())).toList();
      boolean pinned = its.stream().anyMatch(s -> s.request().pin().team() != null);
      List<Deal.Timed> dealt = pinned ? colours.deal(its) : its;
      if (dealt.size() < its.size()) {
        return List.of();
      }
      all.addAll(dealt);
    }
    return all;
  }

  private List<Deal.Timed> deal(List<Deal.Timed> sessions) {
    List<Deal.Timed> inTime =
        sessions.stream().sorted(Comparator.comparingLong(this::start)).toList();
    int teams = problem.teams().size();
    long[] until = new long[teams];
    String[] names = new String[teams];
    Map<Deal.Timed, Integer> lines = new HashMap<>();
    for (Deal.Timed session : inTime) {
      int line = line(session, until, names);
      if (line < 0) {
        return List.of();
      }
      lines.put(session, line);
      until[line] = start(session) + problem.minutes(session.request());
      if (session.request().pin().team() != null) {
        names[line] = session.request().pin().team();
      }
    }
    Set<String> unused = new TreeSet<>(problem.teams());
    unused.removeAll(Arrays.asList(names));
    var others = unused.iterator();
    for (int line = 0; line < teams; line++) {
      names[line] = names[line] == null ? others.next() : names[line];
    }
    return inTime.stream().map(s -> named(s, names[lines.get(s)])).toList();
  }

  /// A free line: for a pinned session the one with its team's name, else one without a name; the
  /// others rather one that has its name already.
  private int line(Deal.Timed session, long[] until, String[] names) {
    String team = session.request().pin().team();
    int unnamed = -1;
    int other = -1;
    for (int line = 0; line < until.length; line++) {
      boolean free = until[line] <= start(session);
      if (team != null && team.equals(names[line])) {
        return free ? line : -1;
      }
      if (free && names[line] == null) {
        unnamed = line;
      } else if (free) {
        other = line;
      }
    }
    return team != null || other < 0 ? unnamed : other;
  }

  private long start(Deal.Timed session) {
    return session.half().startMinute() + (long) session.offset() * problem.slotMinutes();
  }

  private static Deal.Timed named(Deal.Timed session, String team) {
    return new Deal.Timed(session.request(), session.half(), session.offset(), Set.of(team));
  }
}
