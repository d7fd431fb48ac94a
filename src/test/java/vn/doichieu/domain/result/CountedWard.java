package vn.doichieu.domain.result;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vn.doichieu.base.Entity;
import vn.doichieu.base.Money;
import vn.doichieu.domain.document.SmallWard;
import vn.doichieu.domain.roster.Borrower;
import vn.doichieu.domain.roster.Loan;
import vn.doichieu.domain.roster.Programme;
import vn.doichieu.domain.roster.Roster;
import vn.doichieu.domain.roster.SavingsGroup;
import vn.doichieu.domain.schedule.Schedule;
import vn.doichieu.domain.schedule.Session;
import vn.doichieu.domain.schedule.Sessions;
import vn.doichieu.domain.team.Team;
import vn.doichieu.domain.team.Teams;
import vn.doichieu.domain.unit.Organisation;
import vn.doichieu.domain.unit.ResidentialGroup;
import vn.doichieu.domain.unit.TransactionPoint;
import vn.doichieu.domain.unit.Unit;

/// A ward of 3 points, 5 residential groups, 4 organisations, 3 programmes, 2 teams; loans, forms
/// and results are put in one by one.
final class CountedWard {
  private static final long CAMPAIGN = 1;
  private static final LocalDate DAY = LocalDate.of(2025, 10, 21);

  private final List<SavingsGroup> groups = new ArrayList<>();
  private final List<Loan> loans = new ArrayList<>();
  private final List<ResultForm> forms = new ArrayList<>();
  private final List<LoanResult> results = new ArrayList<>();
  private final List<Session> sessions = new ArrayList<>();
  private long nextId = 1_000;

  /// Borrowers have loans in several groups and programmes; not every group has a form.
  static CountedWard drawn(long seed) {
    var random = new Random(seed);
    var ward = new CountedWard();
    List<Answer> answers =
        List.of(
            Answer.MATCHED_AND_ABLE,
            Answer.MATCHED_FROZEN,
            AnswerDraft.matched().unable(1L, "").answer(),
            Answer.of(Outcome.ABSENT),
            Answer.of(Outcome.REPAID));
    for (int g = 0; g < 12; g++) {
      long group =
          random.nextInt(5) == 0
              ? ward.directGroup()
              : ward.group(random.nextInt(3), random.nextInt(5), random.nextInt(4));
      for (int l = random.nextInt(20); l > 0; l--) {
        long loan =
            ward.loan(
                group, random.nextInt(40), random.nextInt(3), random.nextInt(10) * 7_300_000L);
        if (random.nextBoolean()) {
          ward.keyed(loan, answers.get(random.nextInt(answers.size())));
        }
      }
      if (random.nextBoolean()) {
        ward.print(group);
      }
      if (random.nextBoolean()) {
        ward.session(group, random.nextInt(2));
      }
    }
    return ward;
  }

  long group(int point, int residential, int organisation) {
    return add(10L + organisation, 20L + residential, 30L + point, false);
  }

  long directGroup() {
    return add(null, null, 30L, true);
  }

  private long add(Long organisation, Long residential, Long point, boolean direct) {
    long id = nextId++;
    String code = Long.toString(id);
    groups.add(
        new SavingsGroup(
            id, 0, code, "Tổ " + code, null, organisation, residential, point, direct, true));
    return id;
  }

  long loan(long group, long borrower, int programme, long dong) {
    var amount = new Money(dong);
    var loan =
        new Loan(
            nextId++,
            0,
            "66%014d".formatted(nextId),
            borrower,
            group,
            40L + programme,
            1,
            amount,
            amount,
            Money.ZERO,
            Money.ZERO,
            Money.ZERO,
            null);
    loans.add(loan);
    return loan.id();
  }

  void session(long group, int team) {
    sessions.add(
        Sessions.whole(nextId++, CAMPAIGN, group, 10, 30, DAY, LocalTime.of(7, 30), 50L + team, 1));
  }

  void print(long group) {
    List<Long> rows =
        loans.stream().filter(l -> l.groupId() == group && l.isOwed()).map(Entity::id).toList();
    forms.add(
        new ResultForm(
            nextId++,
            0,
            CAMPAIGN,
            group,
            1,
            forms.size() + 1,
            1,
            rows,
            "",
            DAY,
            null,
            List.of(),
            List.of()));
  }

  /// The form, if there is one, came back.
  void keyed(long loan, Answer answer) {
    results.add(result(loan, 1, answer));
    long group = find(loan).groupId();
    forms.replaceAll(f -> f.groupId() == group ? f.withReturnedOn(DAY) : f);
  }

  void keyedAgain(long loan) {
    LoanResult first = results.stream().filter(r -> r.loanId() == loan).findFirst().orElseThrow();
    results.add(result(loan, 2, first.answer()));
  }

  void lock() {
    results.replaceAll(r -> r.reading() == 1 ? r.withLocked(true) : r);
  }

  List<Loan> loans() {
    return loans;
  }

  Progress progress() {
    List<Borrower> borrowers =
        loans.stream()
            .map(Loan::borrowerId)
            .distinct()
            .map(id -> new Borrower(id, 0, "%010d".formatted(id), "Y Bền", null, "", ""))
            .toList();
    return Progress.of(
        unit(),
        new Roster(programmes(), groups, borrowers, loans),
        new Teams(
            List.of(new Team(50, 0, CAMPAIGN, 1), new Team(51, 0, CAMPAIGN, 2)),
            List.of(),
            List.of()),
        new Schedule(sessions, List.of()),
        new Results(forms, new Causes(List.of()), results));
  }

  private LoanResult result(long loan, int reading, Answer answer) {
    return LoanResult.of(
        nextId++, CAMPAIGN, find(loan), reading, null, LoanResult.Source.FORM, "Hòa", answer);
  }

  private Loan find(long id) {
    return loans.stream().filter(l -> l.id() == id).findFirst().orElseThrow();
  }

  private static List<Programme> programmes() {
    return List.of(
        new Programme(40, 0, "01", "Hộ nghèo"),
        new Programme(41, 0, "02", "Hộ cận nghèo"),
        new Programme(42, 0, "03", "Việc làm"));
  }

  private static Unit unit() {
    List<TransactionPoint> points = new ArrayList<>();
    List<ResidentialGroup> homes = new ArrayList<>();
    List<Organisation> organisations = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      points.add(new TransactionPoint(30 + i, 0, "", "Điểm " + i, "", List.of(), true));
      homes.add(new ResidentialGroup(20 + i, 0, "", "Tổ dân phố " + i, "", 30, null, null, true));
      organisations.add(new Organisation(10 + i, 0, "1" + i, "Hội " + i, "Hội " + i, true));
    }
    return new Unit(
        SmallWard.DAK_BLA,
        List.of(),
        points,
        List.of(),
        organisations,
        List.of(),
        homes,
        List.of());
  }
}
