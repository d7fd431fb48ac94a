package vn.doichieu.domain.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.doichieu.domain.followup.DayReport.Line;
import vn.doichieu.domain.result.Ability;
import vn.doichieu.domain.result.LoanResult;
import vn.doichieu.domain.result.Outcome;
import vn.doichieu.domain.result.ResultForm;
import vn.doichieu.domain.result.Results;
import vn.doichieu.domain.roster.Loan;
import vn.doichieu.domain.roster.Roster;
import vn.doichieu.domain.schedule.ExpectedLoans;
import vn.doichieu.domain.schedule.Schedule;
import vn.doichieu.domain.schedule.Session;

/// The quick reports of all days that had sessions, up to today.
public final class DayReports {
  private final Roster roster;
  private final Results results;

  private DayReports(Roster roster, Results results) {
    this.roster = roster;
    this.results = results;
  }

  /// In the order of the days; a day's supplementary sessions are a report of their own.
  ///
  /// @param plan the sessions of the plan
  public static List<DayReport> of(
      Roster roster, Schedule plan, FollowUp followUp, Results results, LocalDate today) {
    var reports = new DayReports(roster, results);
    List<DayReport> all = new ArrayList<>(reports.days(plan, roster, today, false));
    for (int round : followUp.rounds()) {
      SupplementRound of = followUp.round(round);
      all.addAll(reports.days(of.schedule(), of.roster(roster), today, true));
    }
    all.sort(java.util.Comparator.comparing(DayReport::date).thenComparing(DayReport::supplement));
    return all;
  }

  /// @param toSee the list with the loans of those who were expected
  private List<DayReport> days(
      Schedule schedule, Roster toSee, LocalDate today, boolean supplement) {
    Map<LocalDate, List<Session>> byDay = new TreeMap<>();
    schedule.sessions().stream()
        .filter(s -> !s.date().isAfter(today))
        .forEach(s -> byDay.computeIfAbsent(s.date(), d -> new ArrayList<>()).add(s));
    List<DayReport> days = new ArrayList<>();
    byDay.forEach((date, sessions) -> days.add(day(date, sessions, schedule, toSee, supplement)));
    return days;
  }

  private DayReport day(
      LocalDate date, List<Session> sessions, Schedule schedule, Roster toSee, boolean supplement) {
    List<Loan> all = new ArrayList<>();
    Set<Long> groups = new HashSet<>();
    for (Session session : sessions) {
      all.addAll(ExpectedLoans.of(session, schedule.sessionsOfGroup(session.groupId()), toSee));
      groups.add(session.groupId());
    }
    List<ResultForm> forms =
        groups.stream().map(results::form).filter(java.util.Objects::nonNull).toList();
    return DayReport.of(
        date,
        supplement,
        sessions.size(),
        forms.size(),
        (int) forms.stream().filter(f -> f.returnedOn() != null).count(),
        all,
        lines(all));
  }

  private Map<Line, List<Loan>> lines(List<Loan> loans) {
    Map<Line, List<Loan>> lines = new EnumMap<>(Line.class);
    for (Loan loan : loans) {
      LoanResult result = results.of(loan);
      lines.computeIfAbsent(line(result), l -> new ArrayList<>()).add(loan);
      if (result != null && result.ability() == Ability.UNABLE) {
        lines.computeIfAbsent(Line.UNABLE, l -> new ArrayList<>()).add(loan);
      }
    }
    return lines;
  }

  private static Line line(LoanResult result) {
    if (result == null) {
      return Line.NOT_KEYED;
    }
    if (result.outcome() == Outcome.ABSENT) {
      return Line.ABSENT;
    }
    return result.outcome().isReconciled() ? Line.RECONCILED : Line.NOT_RECONCILED;
  }
}
