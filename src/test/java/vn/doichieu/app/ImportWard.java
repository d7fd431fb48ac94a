package vn.doichieu.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import vn.doichieu.base.Text;
import vn.doichieu.domain.access.AppUser;
import vn.doichieu.domain.change.Change;
import vn.doichieu.domain.roster.BankRows;
import vn.doichieu.domain.roster.Roster;
import vn.doichieu.domain.unit.Organisation;
import vn.doichieu.domain.unit.ResidentialGroup;
import vn.doichieu.domain.unit.TransactionPoint;
import vn.doichieu.exchange.SpreadsheetReader;
import vn.doichieu.store.Database;
import vn.doichieu.store.RosterStore;
import vn.doichieu.store.UnitStore;
import vn.doichieu.store.key.TestKeys;

/// A ward with one point, one residential group and one organisation, ready for imports.
public final class ImportWard implements AutoCloseable {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-21T03:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));

  private final Path file;
  private final AppUser user = new AppUser(1, 1, "vt", "Văn thư", AppUser.Role.CLERK);
  Database database;
  Recorder recorder;
  final long point;
  final long residentialGroup;
  final long organisation;

  public ImportWard(Path folder) {
    file = folder.resolve("ward");
    database = Database.create(file, TestKeys.numbered(1), CLOCK);
    recorder = new Recorder(database, user);
    point = database.newId();
    residentialGroup = database.newId();
    organisation = database.newId();
    recorder.save(
        Text.of("app.name"),
        List.of(
            Change.added(BankRows.WARD),
            Change.added(new TransactionPoint(point, 0, "", "Đăk Bla", "Lê Lợi", List.of(7), true)),
            Change.added(
                new ResidentialGroup(
                    residentialGroup, 0, "60012305", "Tổ dân phố 5", "", point, null, null, true)),
            Change.added(new Organisation(organisation, 0, "12", "Hội LHPN", "Hội LHPN", true))));
  }

  /// As if the program had been ended and started again.
  void reopen() {
    database.close();
    database = Database.open(file, TestKeys.numbered(1), CLOCK);
    recorder = new Recorder(database, user);
  }

  public ImportLoans importLoans() {
    return new ImportLoans(
        recorder,
        new UnitStore(database),
        new RosterStore(database),
        new SpreadsheetReader(),
        CLOCK);
  }

  /// Those that an import needs; closing them leaves the data open.
  public UseCases useCases() {
    return PartialUseCases.of(importLoans());
  }

  public Roster roster() {
    return new RosterStore(database).load();
  }

  @Override
  public void close() {
    database.close();
  }
}
