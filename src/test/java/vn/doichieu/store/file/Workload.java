package vn.doichieu.store.file;

import java.sql.SQLException;
import java.util.List;
import java.util.Random;

/// The life of a database: days that end properly, a killed process, power cuts in the middle of a
/// save. Each day begins with what the one before has left.
final class Workload {
  private final String path = MemoryDisk.newPath();
  private final DiskLog log = RecordingFileSystem.logOf(MemoryDisk.fileName(path));
  private final String layers;
  private final int savesPerDay;
  private final Random random;

  /// @param layers the prefixes between H2 and the recorded disk
  Workload(String layers, int savesPerDay, long seed) {
    this.layers = layers;
    this.savesPerDay = savesPerDay;
    this.random = new Random(seed);
  }

  /// All events from the first day's first save on, after the events that led there.
  DiskLog run() throws SQLException {
    String h2Path = layers + "log:" + path;
    try (Ledger ledger = Ledger.create(DatabaseUrl.creating(h2Path))) {
      log.add(new DiskLog.Acknowledged(0));
      work(ledger, 0);
    }
    String url = DatabaseUrl.opening(h2Path);
    Ledger killed = Ledger.open(url);
    work(killed, killed.verify());
    killed.die();
    for (int cut = 0; cut < 2; cut++) {
      Ledger cutOff = Ledger.open(url);
      work(cutOff, cutOff.verify());
      cutOff.die();
      cutPower();
    }
    try (Ledger last = Ledger.open(url)) {
      work(last, last.verify());
    }
    MemoryDisk.delete(path);
    return log;
  }

  private void work(Ledger ledger, int savedBefore) throws SQLException {
    log.add(new DiskLog.Acknowledged(savedBefore));
    for (int n = savedBefore + 1; n <= savedBefore + savesPerDay; n++) {
      ledger.save(n);
      log.add(new DiskLog.Acknowledged(n));
    }
  }

  private void cutPower() {
    List<DiskLog.Event> events = log.events();
    int cut = events.size() - 1 - random.nextInt(20);
    while (!(events.get(cut - 1) instanceof DiskLog.Write)) {
      cut--;
    }
    var damages = CrashState.Damage.values();
    var state = new CrashState(cut, damages[random.nextInt(damages.length)], random.nextLong());
    byte[] image = state.image(events);
    MemoryDisk.write(path, image);
    log.cutAt(cut, image);
  }
}
