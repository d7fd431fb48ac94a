package vn.doichieu.solver;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.doichieu.domain.schedule.HalfDay;
import vn.doichieu.domain.schedule.Placement;
import vn.doichieu.domain.schedule.Request;
import vn.doichieu.domain.schedule.ScheduleProblem;

/// Turns the solver's times into a tidy plan: every session begins as early in its half-day as
/// nothing hinders, and gets a free team: rather one that is in the same hall already, else the one
/// with the least work so far.
///
/// Taking the sessions by their starts, each one's own start stays possible: whoever was moved
/// earlier ends no later than before.
final class Deal {
  private final ScheduleProblem problem;
  private final Map<String, Long> work = new HashMap<>();
  private final List<Placed> done = new ArrayList<>();

  private Deal(ScheduleProblem problem) {
    this.problem = problem;
  }

  /// A session with its time.
  ///
  /// @param teams those it may be given
  record Timed(Request request, HalfDay half, int offset, Set<String> teams) {}

  private record Placed(Request request, HalfDay half, long start, long end, String team) {
    boolean meets(long from, long to) {
      return start < to && from < end;
    }

    boolean sharesHallOrPerson(Request other) {
      return (request.venue() != null && request.venue().equals(other.venue()))
          || request.people().stream().anyMatch(other.people()::contains);
    }
  }

  /// @param sessions at no time more than there are teams
  static List<Placement> of(ScheduleProblem problem, List<Timed> sessions) {
    var deal = new Deal(problem);
    problem.teams().forEach(team -> deal.work.put(team, 0L));
    sessions.stream()
        .sorted(Comparator.comparingLong(s -> deal.start(s, s.offset())))
        .forEach(deal::place);
    return deal.done.stream().map(deal::placement).toList();
  }

  private void place(Timed session) {
    for (int offset : problem.offsets(session.request(), session.half())) {
      long from = start(session, offset);
      long to = from + problem.minutes(session.request());
      List<Placed> meanwhile = done.stream().filter(p -> p.meets(from, to)).toList();
      Optional<String> team = freeTeam(session, meanwhile);
      if (team.isPresent()
          && meanwhile.stream().noneMatch(p -> p.sharesHallOrPerson(session.request()))) {
        work.merge(team.get(), to - from, Long::sum);
        done.add(new Placed(session.request(), session.half(), from, to, team.get()));
        return;
      }
    }
    throw new IllegalStateException("No team left for " + session.request().id());
  }

  private Optional<String> freeTeam(Timed session, List<Placed> meanwhile) {
    return problem.teams().stream()
        .filter(session.teams()::contains)
        .filter(team -> meanwhile.stream().noneMatch(p -> p.team().equals(team)))
        .min(
            Comparator.comparing((String team) -> !wasInHall(team, session))
                .thenComparing(work::get));
  }

  private boolean wasInHall(String team, Timed session) {
    return session.request().venue() != null
        && ofTeam(team)
            .filter(p -> p.half().equals(session.half()))
            .max(Comparator.comparingLong(Placed::end))
            .filter(p -> Objects.equals(p.request().venue(), session.request().venue()))
            .isPresent();
  }

  private Stream<Placed> ofTeam(String team) {
    return done.stream().filter(p -> p.team().equals(team));
  }

  private long start(Timed session, int offset) {
    return session.half().startMinute() + (long) offset * problem.slotMinutes();
  }

  private Placement placement(Placed placed) {
    LocalDate date = placed.half().date();
    long after = placed.start() - placed.half().startMinute();
    return new Placement(
        placed.request().id(), date, placed.half().start().plusMinutes(after), placed.team());
  }
}
