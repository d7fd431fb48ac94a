package vn.doichieu.store;

import static vn.doichieu.store.schema.Tables.CHANGE;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.doichieu.base.Entity;
import vn.doichieu.base.Text;
import vn.doichieu.store.attachment.Attachments;

/// Reads everything and compares it with the history: each stored entity must be what the last save
/// of it left behind, and nothing may be missing or of unknown origin.
public final class Integrity {
  private final Database database;
  private final Attachments attachments;
  private final List<Text> faults = new ArrayList<>();

  /// What the last save of an entity left behind.
  ///
  /// @param version from which that save started
  /// @param after null when it removed the entity
  private record Saved(long id, int version, String after) {}

  public Integrity(Database database, Attachments attachments) {
    this.database = database;
    this.attachments = attachments;
  }

  /// @return what is wrong; empty when all is well. Ids only: it may be logged.
  public List<Text> faults() {
    faults.clear();
    for (EntityTable<?> table : Schema.tables()) {
      compare(table);
    }
    KeptFiles.named(database).stream()
        .sorted()
        .flatMap(file -> attachments.fault(file).stream())
        .forEach(faults::add);
    return List.copyOf(faults);
  }

  private <E extends Entity> void compare(EntityTable<E> table) {
    String kind = table.kind().getSimpleName();
    Map<Long, Entity> present = new HashMap<>();
    database.stored(table.kind()).forEach(e -> present.put(e.id(), e));
    for (Saved saved : lastSaves(kind)) {
      Entity stored = present.remove(saved.id());
      if (!agrees(table, stored, saved)) {
        faults.add(Text.of("check.fault.differs", kind, Long.toString(saved.id())));
      }
    }
    present
        .keySet()
        .forEach(id -> faults.add(Text.of("check.fault.unknownOrigin", kind, Long.toString(id))));
  }

  private Collection<Saved> lastSaves(String kind) {
    Map<Long, Saved> last = new LinkedHashMap<>();
    database
        .reader()
        .select(CHANGE.ENTITY_ID, CHANGE.VERSION, CHANGE.AFTER_JSON)
        .from(CHANGE)
        .where(CHANGE.KIND.eq(kind))
        .orderBy(CHANGE.ID)
        .forEach(
            row -> last.put(row.value1(), new Saved(row.value1(), row.value2(), row.value3())));
    return last.values();
  }

  private static boolean agrees(EntityTable<?> table, Entity stored, Saved saved) {
    if (stored == null || saved.after() == null) {
      return stored == null && saved.after() == null;
    }
    var after = (Entity) EntityJson.read(saved.after(), table.kind());
    return stored.version() == saved.version() + 1
        && table.row(stored, 0).equals(table.row(after, 0));
  }
}
