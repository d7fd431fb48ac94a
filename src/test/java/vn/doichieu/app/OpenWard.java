package vn.doichieu.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import vn.doichieu.app.sample.SampleWard;
import vn.doichieu.domain.access.AppUser;
import vn.doichieu.domain.unit.Ward;
import vn.doichieu.exchange.SpreadsheetReader;
import vn.doichieu.exchange.SpreadsheetWriter;
import vn.doichieu.store.CampaignStore;
import vn.doichieu.store.Database;
import vn.doichieu.store.FollowUpStore;
import vn.doichieu.store.ResultStore;
import vn.doichieu.store.RosterStore;
import vn.doichieu.store.UnitStore;
import vn.doichieu.store.key.TestKeys;

/// A ward in a temporary data folder with the use cases that screens call.
public final class OpenWard implements AutoCloseable {
  public static final Clock CLOCK =
      Clock.fixed(Instant.parse("2025-10-17T01:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));

  private final Database database;
  private final Recorder recorder;
  private final UnitStore units;
  private final RosterStore rosters;
  private final Path bankList;

  private OpenWard(Path folder, Ward ward) {
    bankList = folder.resolve("danh sach.xlsx");
    database = Database.create(folder.resolve("ward"), TestKeys.numbered(1), CLOCK);
    recorder =
        new Recorder(database, new AppUser(1, 0, "canbo", "Cán bộ", AppUser.Role.ADMINISTRATOR));
    units = new UnitStore(database);
    rosters = new RosterStore(database);
    SetUpWard.save(recorder, ward);
  }

  /// Just set up: nothing but the ward and its four organisations.
  public static OpenWard justSetUp(Path folder) {
    return new OpenWard(folder, SampleWard.ward());
  }

  /// The sample ward.
  public static OpenWard sample(Path folder) {
    var ward = new OpenWard(folder, SampleWard.ward());
    new MakeSample(ward.recorder, ward.units, ward.rosters, ward.importLoans()).run(ward.bankList);
    return ward;
  }

  /// The bank's file that the sample was imported from.
  public Path bankList() {
    return bankList;
  }

  public ReadWard read() {
    return new ReadWard(
        units,
        rosters,
        new CampaignStore(database),
        new ResultStore(database),
        new FollowUpStore(database));
  }

  public EditUnit editUnit() {
    return new EditUnit(recorder, units);
  }

  public EditGroups editGroups() {
    return new EditGroups(recorder, units, rosters);
  }

  public ImportUnitList importUnitList() {
    return new ImportUnitList(recorder, units, rosters, new SpreadsheetReader());
  }

  public ImportLoans importLoans() {
    return new ImportLoans(recorder, units, rosters, new SpreadsheetReader(), CLOCK);
  }

  public ExportTable exportTable() {
    return new ExportTable(new SpreadsheetWriter());
  }

  @Override
  public void close() {
    database.close();
  }
}
