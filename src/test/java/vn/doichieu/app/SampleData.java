package vn.doichieu.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import vn.doichieu.app.sample.SampleWard;
import vn.doichieu.base.Text;
import vn.doichieu.domain.access.AppUser;
import vn.doichieu.domain.campaign.Campaign;
import vn.doichieu.domain.change.Change;
import vn.doichieu.exchange.FillInWriter;
import vn.doichieu.exchange.SpreadsheetReader;
import vn.doichieu.exchange.SpreadsheetWriter;
import vn.doichieu.report.Papers;
import vn.doichieu.solver.Scheduler;
import vn.doichieu.store.CampaignStore;
import vn.doichieu.store.Database;
import vn.doichieu.store.FollowUpStore;
import vn.doichieu.store.ResultStore;
import vn.doichieu.store.RosterStore;
import vn.doichieu.store.ScanStore;
import vn.doichieu.store.UnitStore;
import vn.doichieu.store.attachment.Attachments;
import vn.doichieu.store.key.TestKeys;
import vn.doichieu.ui.results.ResultsWork;

/// The sample ward in a folder, with the use cases over it.
public final class SampleData implements AutoCloseable {
  public static final Clock CLOCK =
      Clock.fixed(Instant.parse("2025-10-15T01:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));

  public final Database database;
  public final Recorder recorder;
  public final ReadWard read;
  public final EditTeams editTeams;
  public final EditCampaign editCampaign;
  public final ArrangeSchedule arrange;
  public final MoveSession move;
  public final PinSession pin;
  public final ExportTable export;
  public final UndoLast undo;
  public final Attachments attachments;

  /// @param loans whether the ward has its loans and its campaign, or is only set up
  public SampleData(Path folder, boolean loans) {
    database = Database.create(folder.resolve("ward"), TestKeys.numbered(1), CLOCK);
    attachments = new Attachments(folder.resolve("attachments"), TestKeys.numbered(2));
    recorder =
        new Recorder(
            database,
            new AppUser(database.newId(), 0, "canbo", "canbo", AppUser.Role.ADMINISTRATOR));
    SetUpWard.save(recorder, SampleWard.ward());
    var units = new UnitStore(database);
    var rosters = new RosterStore(database);
    var campaigns = new CampaignStore(database);
    read =
        new ReadWard(
            units, rosters, campaigns, new ResultStore(database), new FollowUpStore(database));
    editTeams = new EditTeams(recorder, campaigns);
    editCampaign = new EditCampaign(recorder, campaigns);
    arrange = new ArrangeSchedule(recorder, units, rosters, campaigns, Scheduler::new);
    move = new MoveSession(recorder, units, rosters, campaigns);
    pin = new PinSession(recorder);
    export = new ExportTable(new SpreadsheetWriter());
    undo = new UndoLast(database, "canbo");
    if (loans) {
      var importing = new ImportLoans(recorder, units, rosters, new SpreadsheetReader(), CLOCK);
      new MakeSample(recorder, units, rosters, importing).run(folder.resolve("list.xlsx"));
    }
  }

  public long campaign() {
    return read.newestCampaign().orElseThrow().id();
  }

  /// The quick way to a schedule: proving an even spread takes the solver much longer.
  public SampleData arrangeCompact() {
    var campaign = read.newestCampaign().orElseThrow();
    recorder.save(
        Text.of("app.name"), List.of(Change.of(campaign, campaign.with(Campaign.Spread.COMPACT))));
    arrange.run(campaign.id());
    return this;
  }

  /// What the screen of the forms needs.
  public ResultsWork resultsWork() {
    var results = new ResultStore(database);
    var print = new PrintPapers(read, new Papers(), new WriteScripts(), attachments);
    var rosters = new RosterStore(database);
    var scans = new ScanStore(database);
    return new ResultsWork(
        read,
        new KeyResults(recorder, rosters, results, CLOCK),
        new NoteAddedLoan(recorder, read, CLOCK),
        new LockResults(recorder, results),
        new CompareReadings(recorder, rosters, results),
        new EditCauses(recorder, results),
        new IssueForms(recorder, read, print, CLOCK),
        print,
        new ImportResults(recorder, rosters, results, new SpreadsheetReader()),
        new ExportResultsSheet(rosters, results, new FillInWriter()),
        export,
        new AttachScans(recorder, results, scans, attachments, CLOCK),
        new EditScans(recorder, scans, attachments),
        new ShowScans(scans, attachments));
  }

  public CampaignState state() {
    return read.state(campaign());
  }

  @Override
  public void close() {
    database.close();
    attachments.close();
  }
}
