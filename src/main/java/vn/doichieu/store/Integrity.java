package vn.doichieu.store;

import static vn.doichieu.store.schema.Tables.CHANGE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import vn.doichieu.base.Entity;
import vn.doichieu.base.Text;

/// Reads everything and compares it with the history: each stored entity must be what the last save
/// of it left behind, and nothing may be missing or of unknown origin.
public final class Integrity {
  private final Database database;
  private final List<Text> faults = new ArrayList<>();

  public Integrity(Database database) {
    this.database = database;
  }

  /// @return what is wrong; empty when all is well. Ids only: it may be logged.
  public List<Text> faults() {
    faults.clear();
    for (EntityTable<?> table : Schema.tables()) {
      compare(table);
    }
    return List.copyOf(faults);
  }

  private <E extends Entity> void compare(EntityTable<E> table) {
    String kind = table.kind().getSimpleName();
    Map<Long, Entity> present = new HashMap<>();
    database.all(table.kind()).forEach(e -> present.put(e.id(), e));
    DSLContext jooq = database.reader();
    Field<Long> newest = DSL.max(CHANGE.ID);
    jooq.select(CHANGE.ENTITY_ID, CHANGE.VERSION, CHANGE.AFTER_JSON)
        .from(CHANGE)
        .where(
            CHANGE.ID.in(
                DSL.select(newest)
                    .from(CHANGE)
                    .where(CHANGE.KIND.eq(kind))
                    .groupBy(CHANGE.ENTITY_ID)))
        .forEach(
            row -> {
              Entity stored = present.remove(row.value1());
              if (!agrees(table, stored, row.value2() + 1, row.value3())) {
                faults.add(Text.of("check.fault.differs", kind, Long.toString(row.value1())));
              }
            });
    present
        .keySet()
        .forEach(id -> faults.add(Text.of("check.fault.unknownOrigin", kind, Long.toString(id))));
  }

  private static boolean agrees(EntityTable<?> table, Entity stored, int version, String after) {
    if (stored == null || after == null) {
      return stored == null && after == null;
    }
    var saved = (Entity) EntityJson.read(after, table.kind());
    return stored.version() == version && table.row(stored, 0).equals(table.row(saved, 0));
  }
}
