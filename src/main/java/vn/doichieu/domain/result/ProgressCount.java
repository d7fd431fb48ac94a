package vn.doichieu.domain.result;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import vn.doichieu.base.Entity;
import vn.doichieu.base.Text;
import vn.doichieu.domain.result.SecondReading.ErrorRate;
import vn.doichieu.domain.roster.Loan;
import vn.doichieu.domain.roster.Roster;
import vn.doichieu.domain.roster.SavingsGroup;
import vn.doichieu.domain.schedule.Schedule;
import vn.doichieu.domain.team.Teams;
import vn.doichieu.domain.unit.Unit;

/// Counts the progress in one walk over groups and loans.
final class ProgressCount {
  private final Unit unit;
  private final Roster roster;
  private final Teams teams;
  private final Results results;
  private final Map<Long, Long> teamByGroup = new HashMap<>();
  private final Tally total = new Tally();
  private final Map<Breakdown, Map<Long, Tally>> tallies = new EnumMap<>(Breakdown.class);

  /// What a row is called.
  private record Named(Long id, String code, Text name) {
    static Named of(Entity entity, String code, String name) {
      return new Named(entity.id(), code, Text.of("progress.row.name", name));
    }
  }

  ProgressCount(Unit unit, Roster roster, Teams teams, Schedule schedule, Results results) {
    this.unit = unit;
    this.roster = roster;
    this.teams = teams;
    this.results = results;
    for (Breakdown by : Breakdown.values()) {
      tallies.put(by, new HashMap<>());
    }
    schedule.sessions().forEach(s -> teamByGroup.putIfAbsent(s.groupId(), s.teamId()));
  }

  Progress count() {
    roster.groups().forEach(this::countGroup);
    roster.loans().stream()
        .filter(Loan::isOwed)
        .sorted(Comparator.comparingLong(Loan::borrowerId))
        .forEach(this::countLoan);
    Map<Breakdown, List<ProgressRow>> rows = new EnumMap<>(Breakdown.class);
    for (Breakdown by : Breakdown.values()) {
      rows.put(by, rows(by));
    }
    return new Progress(total.figures(), rows, errors());
  }

  private void countGroup(SavingsGroup group) {
    List<Loan> owed = roster.loansOfGroup(group.id()).stream().filter(Loan::isOwed).toList();
    ResultForm form = results.form(group.id());
    if (owed.isEmpty() && form == null) {
      return;
    }
    FormState state = form == null ? null : results.state(form);
    total.add(group.id(), state);
    for (Breakdown by : Breakdown.values()) {
      if (by == Breakdown.PROGRAMME) {
        owed.stream()
            .map(Loan::programmeId)
            .distinct()
            .forEach(programme -> tally(by, programme).add(group.id(), state));
      } else {
        tally(by, key(by, group)).add(group.id(), state);
      }
    }
  }

  private void countLoan(Loan loan) {
    LoanResult result = results.of(loan);
    SavingsGroup group = roster.group(loan.groupId());
    total.add(loan, result);
    tallies.forEach(
        (by, of) -> {
          Long key = by == Breakdown.PROGRAMME ? (Long) loan.programmeId() : key(by, group);
          of.get(key).add(loan, result);
        });
  }

  private Tally tally(Breakdown by, Long key) {
    return tallies.get(by).computeIfAbsent(key, absent -> new Tally());
  }

  /// A group that meets in several parts counts for the team of the first one.
  private Long key(Breakdown by, SavingsGroup group) {
    return switch (by) {
      case GROUP -> group.id();
      case RESIDENTIAL_GROUP -> group.residentialGroupId();
      case ORGANISATION -> group.organisationId();
      case POINT -> group.pointId();
      case TEAM -> teamByGroup.get(group.id());
      case PROGRAMME -> throw new IllegalArgumentException("Loans have programmes, groups do not");
    };
  }

  private List<ProgressRow> rows(Breakdown by) {
    Map<Long, Tally> of = tallies.get(by);
    Named none = new Named(null, "", Text.of("progress.none." + by.name()));
    return Stream.concat(named(by), Stream.of(none))
        .filter(named -> of.containsKey(named.id()))
        .map(named -> row(named, of.get(named.id())))
        .toList();
  }

  private static ProgressRow row(Named named, Tally tally) {
    return new ProgressRow(named.id(), named.code(), named.name(), tally.figures(), tally.groups());
  }

  private Stream<Named> named(Breakdown by) {
    return switch (by) {
      case GROUP ->
          roster.groups().stream()
              .sorted(Comparator.comparing(SavingsGroup::code))
              .map(g -> Named.of(g, g.code(), g.leaderName()));
      case RESIDENTIAL_GROUP ->
          unit.residentialGroups().stream().map(g -> Named.of(g, g.code(), g.name()));
      case ORGANISATION -> unit.organisations().stream().map(o -> Named.of(o, o.code(), o.name()));
      case PROGRAMME -> roster.programmes().stream().map(p -> Named.of(p, p.code(), p.name()));
      case POINT -> unit.points().stream().map(p -> Named.of(p, p.code(), p.name()));
      case TEAM ->
          teams.teams().stream()
              .map(
                  t ->
                      new Named(
                          t.id(),
                          Integer.toString(t.number()),
                          Text.of("progress.row.team", t.number())));
    };
  }

  /// Only of the forms drawn by chance: those read again for a reason say nothing about the others.
  private ErrorRate errors() {
    List<LoanResult> decided = new ArrayList<>();
    for (ResultForm form : results.newestForms()) {
      if (results.state(form).need() == SecondReading.Need.SAMPLED) {
        decided.addAll(decided(form.loans()));
      }
    }
    return SecondReading.errorRate(decided);
  }

  private List<LoanResult> decided(Collection<Long> loans) {
    return loans.stream().map(this::decided).filter(Objects::nonNull).toList();
  }

  private LoanResult decided(long loan) {
    LoanResult one = results.of(loan, 1);
    LoanResult two = results.of(loan, 2);
    boolean decided =
        one != null
            && two != null
            && (one.wrongFields() != null
                || Answers.differing(one.answer(), two.answer()).isEmpty());
    return decided ? one : null;
  }
}
