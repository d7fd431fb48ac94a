package vn.doichieu.store;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import vn.doichieu.base.Entity;

/// On which day each entity of a kind came into being, by the history. What was read once is kept;
/// after that only newer saves are read.
final class FirstSaves {
  private final Database database;
  private final Class<? extends Entity> kind;
  private final Map<Long, LocalDate> days = new HashMap<>();
  private long lastRead;

  FirstSaves(Database database, Class<? extends Entity> kind) {
    this.database = database;
    this.kind = kind;
  }

  /// Null for what an import brought.
  synchronized LocalDate day(long entityId) {
    return days.get(entityId);
  }

  synchronized void read() {
    lastRead = database.changeLog().additions(kind, lastRead, (id, day) -> days.put(id, day));
  }
}
