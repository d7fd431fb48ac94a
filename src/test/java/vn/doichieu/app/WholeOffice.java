package vn.doichieu.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vn.doichieu.app.sample.SampleWard;
import vn.doichieu.base.Entity;
import vn.doichieu.base.Money;
import vn.doichieu.base.Text;
import vn.doichieu.domain.access.AppUser;
import vn.doichieu.domain.campaign.Campaign;
import vn.doichieu.domain.change.Change;
import vn.doichieu.domain.result.Answer;
import vn.doichieu.domain.result.AnswerDraft;
import vn.doichieu.domain.result.Cause;
import vn.doichieu.domain.result.FormRows;
import vn.doichieu.domain.result.LoanResult;
import vn.doichieu.domain.result.Outcome;
import vn.doichieu.domain.result.ResultForm;
import vn.doichieu.domain.result.SampleCauses;
import vn.doichieu.domain.roster.Borrower;
import vn.doichieu.domain.roster.Loan;
import vn.doichieu.domain.roster.Programme;
import vn.doichieu.domain.roster.Roster;
import vn.doichieu.domain.roster.SavingsGroup;
import vn.doichieu.domain.schedule.Session;
import vn.doichieu.domain.schedule.Sessions;
import vn.doichieu.domain.team.Team;
import vn.doichieu.domain.unit.Organisation;
import vn.doichieu.domain.unit.ResidentialGroup;
import vn.doichieu.domain.unit.TransactionPoint;
import vn.doichieu.domain.unit.Venue;
import vn.doichieu.exchange.SpreadsheetReader;
import vn.doichieu.exchange.SpreadsheetWriter;
import vn.doichieu.store.CampaignStore;
import vn.doichieu.store.Database;
import vn.doichieu.store.FollowUpStore;
import vn.doichieu.store.ResultStore;
import vn.doichieu.store.RosterStore;
import vn.doichieu.store.ScanStore;
import vn.doichieu.store.UnitStore;
import vn.doichieu.store.attachment.Attachments;
import vn.doichieu.store.key.TestKeys;

/// All wards of a transaction office in one data folder, half of it keyed.
public final class WholeOffice implements AutoCloseable {
  private static final int RESIDENTIAL_PER_POINT = 12;
  private static final int TEAMS = 12;
  private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
  private static final String[] FAMILY = {"Nguyễn", "Trần", "Lê", "Phạm", "Y", "A", "Đỗ", "Vũ"};
  private static final String[] MIDDLE = {"Thị Ngọc", "Văn", "Hữu", "Thị", "Đình", "Thanh"};
  private static final String[] GIVEN = {"Hòa", "Ấm", "Thủy", "Bền", "Kỳ", "Dưỡng", "H'Lan", "Ẩn"};

  private final SteppingClock clock =
      new SteppingClock(Instant.parse("2025-10-15T01:00:00Z"), VIETNAM);
  private final Random random = new Random(9);
  private final Database database;
  private final Attachments attachments;
  public final Recorder recorder;
  public final ReadWard read;

  /// Opens the folder, or fills it first.
  ///
  /// @param loans in all; some borrowers have two
  public WholeOffice(Path folder, int points, int groups, int loans) {
    Path file = folder.resolve("office");
    boolean filled = Files.exists(folder.resolve("office.mv.db"));
    database =
        filled
            ? Database.open(file, TestKeys.numbered(1), clock)
            : Database.create(file, TestKeys.numbered(1), clock);
    attachments = new Attachments(file.resolveSibling("attachments"), TestKeys.numbered(2));
    recorder =
        new Recorder(
            database, new AppUser(database.newId(), 0, "canbo", "canbo", AppUser.Role.CLERK));
    read =
        new ReadWard(
            new UnitStore(database),
            new RosterStore(database),
            new CampaignStore(database),
            new ResultStore(database),
            new FollowUpStore(database));
    if (!filled) {
      SetUpWard.save(recorder, SampleWard.ward());
      addPlaces(points);
      addLoans(groups, loans);
      addCampaign();
      addResults();
    }
    clock.forward(Duration.between(clock.instant(), Instant.parse("2025-11-20T01:00:00Z")));
  }

  public long campaign() {
    return read.newestCampaign().orElseThrow().id();
  }

  public Clock clock() {
    return clock;
  }

  public ShowProgress showProgress() {
    return new ShowProgress(read, clock);
  }

  /// There are none.
  public ShowScans showScans() {
    return new ShowScans(new ScanStore(database), attachments);
  }

  public KeyResults keyResults() {
    return new KeyResults(recorder, new RosterStore(database), new ResultStore(database), clock);
  }

  public ExportTable export() {
    return new ExportTable(new SpreadsheetWriter());
  }

  public ImportLoans importLoans() {
    return new ImportLoans(
        recorder,
        new UnitStore(database),
        new RosterStore(database),
        new SpreadsheetReader(),
        clock);
  }

  private void addPlaces(int points) {
    List<Change> changes = new ArrayList<>();
    for (int p = 0; p < points; p++) {
      var point =
          new TransactionPoint(
              id(), 0, "TXN%03d".formatted(p), "Điểm " + (p + 1), "", List.of(7 + p % 20), true);
      var hall = new Venue(id(), 0, "Nhà văn hóa " + (p + 1), "", point.id(), true);
      changes.add(Change.added(point));
      changes.add(Change.added(hall));
      for (int r = 0; r < RESIDENTIAL_PER_POINT; r++) {
        changes.add(
            Change.added(
                new ResidentialGroup(
                    id(),
                    0,
                    "%08d".formatted(p * 100 + r),
                    "Tổ dân phố %d, điểm %d".formatted(r + 1, p + 1),
                    "",
                    point.id(),
                    hall.id(),
                    null,
                    true)));
      }
    }
    recorder.saveImport(Text.of("app.name"), changes);
  }

  private void addLoans(int groups, int loans) {
    List<ResidentialGroup> homes = read.unit().residentialGroups();
    List<Organisation> organisations = read.unit().organisations();
    List<Change> changes = new ArrayList<>();
    List<Programme> programmes = new ArrayList<>();
    for (int p = 1; p <= 12; p++) {
      programmes.add(new Programme(id(), 0, "%02d".formatted(p), "Chương trình " + p));
    }
    programmes.forEach(p -> changes.add(Change.added(p)));
    List<SavingsGroup> all = new ArrayList<>();
    for (int g = 0; g < groups; g++) {
      ResidentialGroup home = homes.get(g % homes.size());
      all.add(
          new SavingsGroup(
              id(),
              0,
              "%07d".formatted(628_000 + g),
              name(),
              null,
              organisations.get(g % organisations.size()).id(),
              home.id(),
              home.pointId(),
              false,
              true));
    }
    all.forEach(g -> changes.add(Change.added(g)));
    recorder.saveImport(Text.of("app.name"), changes);
    changes.clear();
    List<Change> lent = new ArrayList<>();
    Borrower borrower = null;
    for (int i = 0; i < loans; i++) {
      SavingsGroup group = all.get((int) ((long) i * groups / loans));
      if (borrower == null || i % 5 != 0) {
        borrower = new Borrower(id(), 0, "%010d".formatted(i), name(), null, "", "");
        changes.add(Change.added(borrower));
      }
      lent.add(Change.added(loan(i, borrower, group, programmes.get(random.nextInt(12)))));
      if (lent.size() == 10_000 || i == loans - 1) {
        recorder.saveImport(Text.of("app.name"), changes);
        recorder.saveImport(Text.of("app.name"), lent);
        changes.clear();
        lent.clear();
      }
    }
  }

  private Loan loan(int number, Borrower borrower, SavingsGroup group, Programme programme) {
    var principal = new Money((1 + random.nextInt(100)) * 1_000_000L);
    boolean frozen = number % 500 == 0;
    return new Loan(
        id(),
        0,
        "66%014d".formatted(number),
        borrower.id(),
        group.id(),
        programme.id(),
        1,
        principal,
        frozen ? Money.ZERO : principal,
        Money.ZERO,
        frozen ? principal : Money.ZERO,
        new Money(random.nextInt(2_000_000)),
        null);
  }

  private void addCampaign() {
    List<Change> changes = new ArrayList<>();
    Campaign campaign =
        Campaign.usual(
            id(),
            "Đối chiếu, phân loại nợ năm 2025",
            LocalDate.of(2025, 7, 31),
            LocalDate.of(2025, 10, 21),
            LocalDate.of(2025, 12, 31));
    changes.add(Change.added(campaign));
    SampleCauses.of2018(campaign.id(), recorder::newId).forEach(c -> changes.add(Change.added(c)));
    List<Team> teams = new ArrayList<>();
    for (int t = 0; t < TEAMS; t++) {
      teams.add(new Team(id(), 0, campaign.id(), t + 1));
    }
    teams.forEach(t -> changes.add(Change.added(t)));
    List<Venue> halls = read.unit().venues();
    Roster roster = read.roster();
    int number = 0;
    for (SavingsGroup group : roster.groups()) {
      changes.add(Change.added(session(campaign, group, teams, halls, number)));
      List<Loan> rows = FormRows.inOrder(roster, group.id());
      number++;
      changes.add(
          Change.added(
              new ResultForm(
                  id(),
                  0,
                  campaign.id(),
                  group.id(),
                  1,
                  number,
                  1,
                  rows.stream().map(Entity::id).toList(),
                  FormRows.fingerprint(rows),
                  LocalDate.of(2025, 10, 16),
                  null,
                  List.of(),
                  List.of())));
    }
    recorder.saveImport(Text.of("app.name"), changes);
  }

  private Session session(
      Campaign campaign, SavingsGroup group, List<Team> teams, List<Venue> halls, int number) {
    int slot = number / TEAMS;
    return Sessions.whole(
        id(),
        campaign.id(),
        group.id(),
        40,
        120,
        LocalDate.of(2025, 10, 21).plusDays(slot / 4 % 70),
        LocalTime.of(slot % 4 < 2 ? 7 : 13, 30).plusHours(slot % 2 * 2),
        teams.get(number % TEAMS).id(),
        halls.get(number % halls.size()).id());
  }

  /// Every second form, spread over ten days, each in one save.
  private void addResults() {
    Roster roster = read.roster();
    long campaign = campaign();
    Cause cause =
        read.results(campaign).causes().all().stream()
            .filter(
                c ->
                    c.kind() == Cause.Kind.UNABLE
                        && c.isSelectable()
                        && c.text() != Cause.TextRule.REQUIRED)
            .findFirst()
            .orElseThrow();
    int number = 0;
    List<ResultForm> forms = read.results(campaign).newestForms();
    for (ResultForm form : forms) {
      number++;
      if (number % 2 == 0) {
        continue;
      }
      clock.forward(Duration.ofDays(number / 2 % (forms.size() / 20) == 0 ? 1 : 0));
      List<Change> changes = new ArrayList<>();
      changes.add(Change.of(form, form.withReturnedOn(LocalDate.now(clock))));
      for (long id : form.loans()) {
        Loan loan = roster.loan(id);
        changes.add(
            Change.added(
                LoanResult.of(
                    id(),
                    campaign,
                    loan,
                    1,
                    form.id(),
                    LoanResult.Source.FORM,
                    "Cán bộ",
                    answer(loan, cause))));
      }
      recorder.save(Text.of("app.name"), changes);
    }
  }

  private Answer answer(Loan loan, Cause cause) {
    int chance = random.nextInt(100);
    if (chance < 5) {
      return Answer.of(Outcome.ABSENT);
    }
    return chance < 8 && !loan.frozen().isPositive()
        ? AnswerDraft.matched().unable(cause.id(), "").answer()
        : KeyResults.matched(loan);
  }

  private String name() {
    return FAMILY[random.nextInt(FAMILY.length)]
        + " "
        + MIDDLE[random.nextInt(MIDDLE.length)]
        + " "
        + GIVEN[random.nextInt(GIVEN.length)];
  }

  private long id() {
    return recorder.newId();
  }

  @Override
  public void close() {
    database.close();
    attachments.close();
  }
}
