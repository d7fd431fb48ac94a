package vn.doichieu.ui.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.doichieu.app.CampaignState;
import vn.doichieu.base.Messages;
import vn.doichieu.base.Money;
import vn.doichieu.base.VietnameseDates;
import vn.doichieu.domain.roster.Loan;
import vn.doichieu.domain.roster.Roster;
import vn.doichieu.domain.schedule.Session;

/// What the desk counts.
///
/// @param borrowers by day of the schedule, or by point while there is none
/// @param scheduled whether the bars are days
record DeskFigures(
    int groups,
    long debtors,
    long loans,
    Money balance,
    int sessions,
    List<Bar> borrowers,
    boolean scheduled,
    List<Bar> programmes) {
  /// Of more programmes the smaller ones are one bar.
  private static final int MOST_PROGRAMMES = 6;

  private static final long MILLION = 1_000_000;

  record Bar(String name, long value) {}

  /// `66.251`, rounded half up as on papers.
  String balanceInMillions() {
    return new Money((balance.dong() + MILLION / 2) / MILLION).toString();
  }

  static DeskFigures of(CampaignState state) {
    return of(state.roster(), state);
  }

  static DeskFigures of(Roster roster) {
    return of(roster, null);
  }

  private static DeskFigures of(Roster roster, CampaignState state) {
    List<Loan> owed = roster.loans().stream().filter(Loan::isOwed).toList();
    List<Session> sessions = state == null ? List.of() : state.schedule().sessions();
    return new DeskFigures(
        roster.groups().size(),
        owed.stream().map(Loan::borrowerId).distinct().count(),
        owed.size(),
        Roster.principal(owed),
        sessions.size(),
        state == null ? List.of() : sessions.isEmpty() ? byPoint(state) : byDay(sessions),
        !sessions.isEmpty(),
        byProgramme(roster, owed));
  }

  private static List<Bar> byDay(List<Session> sessions) {
    Map<LocalDate, Integer> count = new TreeMap<>();
    sessions.forEach(s -> count.merge(s.date(), s.borrowers(), Integer::sum));
    return count.entrySet().stream()
        .map(e -> new Bar(VietnameseDates.slashed(e.getKey()).substring(0, 5), e.getValue()))
        .toList();
  }

  private static List<Bar> byPoint(CampaignState state) {
    return state.unit().points().stream()
        .map(
            point ->
                new Bar(
                    point.name(),
                    state.groupsToSee().stream()
                        .filter(g -> g.pointId() != null && g.pointId() == point.id())
                        .mapToLong(g -> state.roster().borrowersToSee(g.id()))
                        .sum()))
        .toList();
  }

  private static List<Bar> byProgramme(Roster roster, List<Loan> loans) {
    List<Bar> bars =
        loans.stream()
            .collect(Collectors.groupingBy(Loan::programmeId, Collectors.counting()))
            .entrySet()
            .stream()
            .map(e -> new Bar(roster.programme(e.getKey()).name(), e.getValue()))
            .sorted(Comparator.comparing(Bar::value).reversed().thenComparing(Bar::name))
            .toList();
    if (bars.size() <= MOST_PROGRAMMES) {
      return bars;
    }
    List<Bar> shown = new ArrayList<>(bars.subList(0, MOST_PROGRAMMES - 1));
    long rest = bars.stream().skip(MOST_PROGRAMMES - 1).mapToLong(Bar::value).sum();
    shown.add(new Bar(Messages.text("desk.chart.others"), rest));
    return shown;
  }
}
