package vn.doichieu;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import vn.doichieu.app.CheckData;
import vn.doichieu.app.EditCampaign;
import vn.doichieu.app.EditTeams;
import vn.doichieu.app.EditUnit;
import vn.doichieu.app.ReadWard;
import vn.doichieu.app.Recorder;
import vn.doichieu.app.SetUpWard;
import vn.doichieu.app.UndoLast;
import vn.doichieu.app.UseCases;
import vn.doichieu.cli.CommandLineProgram;
import vn.doichieu.cli.Terminal;
import vn.doichieu.domain.access.AppUser;
import vn.doichieu.domain.unit.Ward;
import vn.doichieu.store.CampaignStore;
import vn.doichieu.store.DataFolder;
import vn.doichieu.store.Database;
import vn.doichieu.store.Integrity;
import vn.doichieu.store.OpenData;
import vn.doichieu.store.RosterStore;
import vn.doichieu.store.UnitStore;

/// The one place that builds the program's parts and puts them together, by hand.
public final class Wiring {
  private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

  private final Clock clock = Clock.system(VIETNAM);
  private final Map<String, String> environment = System.getenv();

  CommandLineProgram commandLine() {
    var terminal = new Terminal(utf8(System.out), utf8(System.err));
    return new CommandLineProgram(terminal, List.of());
  }

  UseCases open(Path folder, String user, char[] password) {
    OpenData data = new DataFolder(folder, clock).open(user, password);
    return useCases(data, user(data));
  }

  UseCases create(Path folder, String userName, char[] password, Ward ward) {
    OpenData data = new DataFolder(folder, clock).create(userName, password);
    var user =
        new AppUser(data.database().newId(), 0, userName, userName, AppUser.Role.ADMINISTRATOR);
    SetUpWard.save(new Recorder(data.database(), user), ward);
    return useCases(data, user(data));
  }

  private static AppUser user(OpenData data) {
    return data.database().with(AppUser.class, "name", data.userName()).getFirst();
  }

  private static UseCases useCases(OpenData data, AppUser user) {
    Database database = data.database();
    var recorder = new Recorder(database, user);
    var units = new UnitStore(database);
    var campaigns = new CampaignStore(database);
    var read = new ReadWard(units, new RosterStore(database), campaigns);
    return new UseCases(
        data,
        read,
        new UndoLast(database, user.name()),
        new EditUnit(recorder, units),
        new EditCampaign(recorder, campaigns),
        new EditTeams(recorder, campaigns),
        new CheckData(read, new Integrity(database)));
  }

  private static PrintWriter utf8(java.io.OutputStream stream) {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }
}
