package vn.doichieu.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import vn.doichieu.app.sample.SampleWard;
import vn.doichieu.base.Text;
import vn.doichieu.domain.access.AppUser;
import vn.doichieu.domain.change.Change;
import vn.doichieu.domain.roster.SavingsGroup;
import vn.doichieu.domain.schedule.Sessions;
import vn.doichieu.domain.team.Team;
import vn.doichieu.domain.unit.Venue;
import vn.doichieu.exchange.SpreadsheetReader;
import vn.doichieu.report.Papers;
import vn.doichieu.store.CampaignStore;
import vn.doichieu.store.Database;
import vn.doichieu.store.FollowUpStore;
import vn.doichieu.store.ResultStore;
import vn.doichieu.store.RosterStore;
import vn.doichieu.store.UnitStore;
import vn.doichieu.store.attachment.Attachments;
import vn.doichieu.store.key.DataKey;
import vn.doichieu.store.key.TestKeys;

/// The sample ward in a folder of its own, with what is needed to work on its papers.
public final class SampleOffice implements AutoCloseable {
  public static final Clock CLOCK =
      Clock.fixed(Instant.parse("2025-10-17T03:42:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));

  public final Database database;
  public final Recorder recorder;
  public final ReadWard read;
  public final PrintPapers print;
  public final EditPapers editPapers;
  public final EditCampaign editCampaign;
  public final Attachments attachments;
  public final long campaign;

  private static Path prepared;

  private SampleOffice(Database opened, Path folder) {
    database = opened;
    attachments = new Attachments(folder.resolve("attachments"), TestKeys.numbered(2));
    recorder =
        new Recorder(
            database,
            new AppUser(database.newId(), 0, "quantri", "Quản trị", AppUser.Role.ADMINISTRATOR));
    var units = new UnitStore(database);
    var rosters = new RosterStore(database);
    var campaigns = new CampaignStore(database);
    read =
        new ReadWard(
            units, rosters, campaigns, new ResultStore(database), new FollowUpStore(database));
    print = new PrintPapers(read, new Papers(), new WriteScripts(), attachments);
    editPapers = new EditPapers(recorder, campaigns, print, CLOCK);
    editCampaign = new EditCampaign(recorder, campaigns);
    if (campaigns.campaigns().isEmpty()) {
      fill(units, rosters);
    }
    campaign = campaigns.campaigns().getFirst().id();
  }

  /// Opens a copy of the sample ward; the ward itself is made once.
  public static synchronized SampleOffice in(Path folder) {
    try {
      if (prepared == null) {
        prepared = Files.createTempDirectory("sample-office");
        prepared.toFile().deleteOnExit();
        new SampleOffice(Database.create(prepared.resolve("ward"), key(), CLOCK), prepared).close();
        try (var files = Files.list(prepared)) {
          files.forEach(file -> file.toFile().deleteOnExit());
        }
      }
      try (var files = Files.list(prepared)) {
        for (Path file : files.toList()) {
          Files.copy(file, folder.resolve(file.getFileName()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new SampleOffice(Database.open(folder.resolve("ward"), key(), CLOCK), folder);
  }

  private static DataKey key() {
    return TestKeys.numbered(1);
  }

  private void fill(UnitStore units, RosterStore rosters) {
    SetUpWard.save(recorder, SampleWard.ward());
    var importing = new ImportLoans(recorder, units, rosters, new SpreadsheetReader(), CLOCK);
    new MakeSample(recorder, units, rosters, importing).run(prepared.resolve("list.xlsx"));
  }

  /// Gives every group a session, one after the other; halls and people may clash.
  public SampleOffice arranged() {
    List<Team> teams = read.teams(campaign).teams();
    List<Change> changes = new ArrayList<>();
    int order = 0;
    for (SavingsGroup group : read.roster().groups()) {
      List<LocalDate> days = read.plan(campaign).daysOfPoint(group.pointId());
      int borrowers = read.roster().borrowersToSee(group.id());
      Venue venue =
          read.unit().venues().stream()
              .filter(v -> v.pointId() == group.pointId())
              .findFirst()
              .orElseThrow();
      changes.add(
          Change.added(
              Sessions.whole(
                  recorder.newId(),
                  campaign,
                  group.id(),
                  borrowers,
                  (borrowers * 3 + 14) / 15 * 15,
                  days.get(order / 10 % days.size()),
                  LocalTime.of(order % 2 == 0 ? 7 : 13, 30),
                  teams.get(order / 2 % teams.size()).id(),
                  venue.id())));
      order++;
    }
    recorder.save(Text.of("schedule.saved.arranged", changes.size()), changes);
    return this;
  }

  public UndoLast undo() {
    return new UndoLast(database, "quantri");
  }

  @Override
  public void close() {
    database.close();
    attachments.close();
  }
}
