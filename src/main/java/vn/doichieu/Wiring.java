package vn.doichieu;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import vn.doichieu.app.ArrangeSchedule;
import vn.doichieu.app.ArrangeSupplement;
import vn.doichieu.app.AskForHelp;
import vn.doichieu.app.AttachScans;
import vn.doichieu.app.CheckData;
import vn.doichieu.app.CompareReadings;
import vn.doichieu.app.CompleteLetters;
import vn.doichieu.app.EditCampaign;
import vn.doichieu.app.EditCauses;
import vn.doichieu.app.EditFollowUp;
import vn.doichieu.app.EditGroups;
import vn.doichieu.app.EditPapers;
import vn.doichieu.app.EditScans;
import vn.doichieu.app.EditTeams;
import vn.doichieu.app.EditUnit;
import vn.doichieu.app.ExportResultsSheet;
import vn.doichieu.app.ExportTable;
import vn.doichieu.app.FollowUpWork;
import vn.doichieu.app.ImportLoans;
import vn.doichieu.app.ImportResults;
import vn.doichieu.app.ImportUnitList;
import vn.doichieu.app.IssueForms;
import vn.doichieu.app.KeyResults;
import vn.doichieu.app.LockResults;
import vn.doichieu.app.MakeSample;
import vn.doichieu.app.MoveSession;
import vn.doichieu.app.NoteAddedLoan;
import vn.doichieu.app.PinSession;
import vn.doichieu.app.PrintFollowUp;
import vn.doichieu.app.PrintPapers;
import vn.doichieu.app.ReadFollowUp;
import vn.doichieu.app.ReadWard;
import vn.doichieu.app.Recorder;
import vn.doichieu.app.Saves;
import vn.doichieu.app.SendToPrinter;
import vn.doichieu.app.SetUpWard;
import vn.doichieu.app.ShowProgress;
import vn.doichieu.app.ShowScans;
import vn.doichieu.app.SolveProblem;
import vn.doichieu.app.SuspectedLoans;
import vn.doichieu.app.UndoLast;
import vn.doichieu.app.UseCases;
import vn.doichieu.app.WriteScripts;
import vn.doichieu.app.sample.SampleBankList;
import vn.doichieu.app.sample.SampleWard;
import vn.doichieu.base.Messages;
import vn.doichieu.base.UserError;
import vn.doichieu.base.UserErrorException;
import vn.doichieu.cli.CheckCommand;
import vn.doichieu.cli.CommandLineProgram;
import vn.doichieu.cli.DemoCommand;
import vn.doichieu.cli.ExportCommand;
import vn.doichieu.cli.ImportLoansCommand;
import vn.doichieu.cli.ImportResultsCommand;
import vn.doichieu.cli.PrintAll;
import vn.doichieu.cli.PrintCommand;
import vn.doichieu.cli.ProgressCommand;
import vn.doichieu.cli.SampleCommand;
import vn.doichieu.cli.ScheduleCommand;
import vn.doichieu.cli.SolveCommand;
import vn.doichieu.cli.Terminal;
import vn.doichieu.domain.access.AppUser;
import vn.doichieu.domain.unit.Ward;
import vn.doichieu.exchange.FillInWriter;
import vn.doichieu.exchange.SpreadsheetReader;
import vn.doichieu.exchange.SpreadsheetWriter;
import vn.doichieu.report.Papers;
import vn.doichieu.report.Printing;
import vn.doichieu.solver.Scheduler;
import vn.doichieu.store.CampaignStore;
import vn.doichieu.store.DataFolder;
import vn.doichieu.store.Database;
import vn.doichieu.store.FollowUpStore;
import vn.doichieu.store.Integrity;
import vn.doichieu.store.OpenData;
import vn.doichieu.store.ResultStore;
import vn.doichieu.store.RosterStore;
import vn.doichieu.store.ScanStore;
import vn.doichieu.store.UnitStore;
import vn.doichieu.store.UserStore;

/// The one place that builds the program's parts and puts them together, by hand.
public final class Wiring {
  private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

  private final Clock clock = Clock.system(VIETNAM);
  private final Map<String, String> environment;

  /// @param environment the variables of the process
  Wiring(Map<String, String> environment) {
    this.environment = environment;
  }

  /// The program in a terminal; its text is UTF-8 whatever the terminal says.
  CommandLineProgram commandLine(OutputStream out, OutputStream err) {
    var terminal = new Terminal(utf8(out), utf8(err));
    return new CommandLineProgram(
        terminal,
        this::openWindow,
        environment,
        List.of(
            new DemoCommand(folder -> demo(folder, terminal)),
            new SampleCommand(terminal, this::makeSample, environment),
            new ImportLoansCommand(this::open, environment),
            new ImportResultsCommand(terminal, this::open, environment),
            new ExportCommand(terminal, this::open, environment),
            new PrintCommand(terminal, this::open, environment),
            new ScheduleCommand(terminal, this::open, environment),
            new ProgressCommand(terminal, this::open, environment),
            new SolveCommand(new SolveProblem(Scheduler::new)),
            new CheckCommand(terminal, this::open, environment)));
  }

  private void openWindow(Path folder) {
    new WindowStart(this, environment).over(folder);
  }

  /// The sample ward in a window, or without a display all its papers as files.
  private void demo(Path folder, Terminal terminal) {
    var start = new WindowStart(this, environment);
    if (hasDisplay()) {
      start.overSample(folder);
      return;
    }
    try (UseCases ward = start.openSample(folder)) {
      PrintAll.into(folder.resolve("giay-to").toAbsolutePath(), ward, terminal);
    }
  }

  private boolean hasDisplay() {
    return !System.getProperty("os.name").startsWith("Linux")
        || environment.containsKey("DISPLAY")
        || environment.containsKey("WAYLAND_DISPLAY");
  }

  Clock clock() {
    return clock;
  }

  DataFolder dataFolder(Path folder) {
    return new DataFolder(folder, clock);
  }

  UseCases open(Path folder, String user, char[] password) {
    DataFolder dataFolder = dataFolder(folder);
    OpenData data = dataFolder.open(user, password);
    return useCases(data, user(data), dataFolder);
  }

  /// The same for work in the window: letters that an older program issued are completed.
  UseCases openToWork(Path folder, String user, char[] password) {
    DataFolder dataFolder = dataFolder(folder);
    OpenData data = dataFolder.open(user, password);
    AppUser opener = user(data);
    UseCases ward = useCases(data, opener, dataFolder);
    boolean complete = false;
    try {
      var recorder = new Recorder(data.database(), opener);
      new CompleteLetters(recorder, ward.read(), new CampaignStore(data.database())).run();
      complete = true;
      return ward;
    } finally {
      if (!complete) {
        ward.close();
      }
    }
  }

  UseCases create(Path folder, String userName, char[] password, Ward ward) {
    DataFolder dataFolder = dataFolder(folder);
    OpenData data = dataFolder.create(userName, password);
    SetUpWard.save(new Recorder(data.database(), newAdministrator(data)), ward);
    return useCases(data, user(data), dataFolder);
  }

  Path makeSample(Path folder, String user, char[] password) {
    String name = user == null ? Messages.text("sample.user") : user;
    dataFolder(folder).createWhole(unnamed -> fillSample(unnamed, name, password));
    return folder.resolve(SampleBankList.FILE_NAME);
  }

  private void fillSample(DataFolder folder, String userName, char[] password) {
    try (OpenData data = folder.create(userName, password)) {
      Database database = data.database();
      var recorder = new Recorder(database, newAdministrator(data));
      SetUpWard.save(recorder, SampleWard.ward());
      var units = new UnitStore(database);
      var rosters = new RosterStore(database);
      var importLoans = new ImportLoans(recorder, units, rosters, new SpreadsheetReader(), clock);
      new MakeSample(recorder, units, rosters, importLoans)
          .run(folder.path().resolve(SampleBankList.FILE_NAME));
    }
  }

  private static AppUser newAdministrator(OpenData data) {
    return new AppUser(
        data.database().newId(), 0, data.userName(), data.userName(), AppUser.Role.ADMINISTRATOR);
  }

  /// The machine stopped between making the file and the first save.
  private static UserErrorException unfinished(OpenData data) {
    data.close();
    return new UserError("setUpUnfinished").toException();
  }

  private static AppUser user(OpenData data) {
    return data.database().with(AppUser.class, "name", data.userName()).stream()
        .findFirst()
        .orElseThrow(() -> unfinished(data));
  }

  private UseCases useCases(OpenData data, AppUser user, DataFolder folder) {
    Database database = data.database();
    var recorder = new Recorder(database, user);
    var units = new UnitStore(database);
    var campaigns = new CampaignStore(database);
    var rosters = new RosterStore(database);
    var results = new ResultStore(database);
    var scans = new ScanStore(database);
    var followUps = new FollowUpStore(database);
    var read = new ReadWard(units, rosters, campaigns, results, followUps);
    var papers = new Papers();
    var print = new PrintPapers(read, papers, new WriteScripts(), data.attachments());
    var export = new ExportTable(new SpreadsheetWriter());
    return new UseCases(
        data::close,
        user,
        new Saves(database, clock),
        read,
        new UndoLast(database, user.name()),
        new EditUnit(recorder, units),
        new EditGroups(recorder, units, rosters),
        new ImportUnitList(recorder, units, rosters, new SpreadsheetReader()),
        new ImportLoans(recorder, units, rosters, new SpreadsheetReader(), clock),
        new EditCampaign(recorder, campaigns),
        new EditTeams(recorder, campaigns),
        new EditPapers(recorder, campaigns, print, clock),
        print,
        new SendToPrinter(Printing.onThisMachine()),
        export,
        new ArrangeSchedule(recorder, units, rosters, campaigns, Scheduler::new),
        new MoveSession(recorder, units, rosters, campaigns),
        new PinSession(recorder),
        new EditCauses(recorder, results),
        new IssueForms(recorder, read, print, clock),
        new KeyResults(recorder, rosters, results, clock),
        new NoteAddedLoan(recorder, read, clock),
        new LockResults(recorder, results),
        new CompareReadings(recorder, rosters, results),
        new ShowProgress(read, clock),
        followUp(database, recorder, read, print, papers, export, folder),
        new ImportResults(recorder, rosters, results, new SpreadsheetReader()),
        new ExportResultsSheet(rosters, results, new FillInWriter()),
        new AttachScans(recorder, results, scans, data.attachments(), clock),
        new EditScans(recorder, scans, data.attachments()),
        new ShowScans(scans, data.attachments()),
        new CheckData(read, new Integrity(database, data.attachments())));
  }

  private FollowUpWork followUp(
      Database database,
      Recorder recorder,
      ReadWard read,
      PrintPapers print,
      Papers papers,
      ExportTable export,
      DataFolder folder) {
    var store = new FollowUpStore(database);
    var readFollowUp = new ReadFollowUp(read, clock);
    return new FollowUpWork(
        readFollowUp,
        new EditFollowUp(recorder, read, clock),
        new ArrangeSupplement(recorder, readFollowUp, Scheduler::new),
        new AskForHelp(recorder, read),
        new PrintFollowUp(read, print, papers, new WriteScripts()),
        export,
        new SuspectedLoans(
            recorder, read, store, new UserStore(database), folder::isPassword, clock));
  }

  private static PrintWriter utf8(OutputStream stream) {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }
}
