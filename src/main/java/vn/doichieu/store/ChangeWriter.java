package vn.doichieu.store;

import static vn.doichieu.store.schema.Tables.CHANGE;
import static vn.doichieu.store.schema.Tables.CHANGE_SET;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.LongSupplier;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.Table;
import vn.doichieu.base.UserError;
import vn.doichieu.domain.change.Change;
import vn.doichieu.domain.change.ChangeSet;

/// Writes one change set inside the transaction it is given: the entities and their history.
final class ChangeWriter {
  private static final int BATCH = 500;

  private final DSLContext jooq;
  private final Clock clock;
  private final LongSupplier newId;
  private final IntConsumer written;

  /// @param written is told after each batch how many changes it held
  ChangeWriter(DSLContext jooq, Clock clock, LongSupplier newId, IntConsumer written) {
    this.jooq = jooq;
    this.clock = clock;
    this.newId = newId;
    this.written = written;
  }

  void write(ChangeSet set) {
    long setId = newId.getAsLong();
    jooq.insertInto(CHANGE_SET)
        .set(CHANGE_SET.ID, setId)
        .set(CHANGE_SET.SAVE_ID, set.saveId())
        .set(CHANGE_SET.USER_NAME, set.user())
        .set(CHANGE_SET.REASON, set.reason())
        .set(CHANGE_SET.UNDOABLE, set.undoable())
        .set(CHANGE_SET.UNDOES, set.undoes())
        .set(CHANGE_SET.SAVED_AT, OffsetDateTime.now(clock))
        .execute();
    List<Change> run = new ArrayList<>();
    for (Change change : set.changes()) {
      if (!run.isEmpty() && (run.size() == BATCH || !sameStatement(run.getFirst(), change))) {
        apply(run);
        record(run, setId);
        run.clear();
      }
      run.add(change);
    }
    if (!run.isEmpty()) {
      apply(run);
      record(run, setId);
    }
  }

  private static boolean sameStatement(Change a, Change b) {
    return a.kind() == b.kind()
        && (a.before() == null) == (b.before() == null)
        && (a.after() == null) == (b.after() == null);
  }

  private void apply(List<Change> changes) {
    EntityTable<?> table = Schema.of(changes.getFirst().kind());
    var batch = jooq.batch(statement(table, changes.getFirst()));
    for (Change change : changes) {
      batch = batch.bind(values(table, change));
    }
    for (int rows : batch.execute()) {
      if (rows != 1) {
        throw new UserError("changedMeanwhile").toException();
      }
    }
  }

  private Query statement(EntityTable<?> entityTable, Change change) {
    Table<?> table = entityTable.table();
    if (change.before() == null) {
      return jooq.insertInto(table).set(entityTable.row(change.after(), 0));
    }
    var stillAsRead = entityTable.id().eq(0L).and(entityTable.version().eq(0));
    return change.after() == null
        ? jooq.deleteFrom(table).where(stillAsRead)
        : jooq.update(table).set(entityTable.row(change.after(), 0)).where(stillAsRead);
  }

  /// In the order of the statement's places.
  private static Object[] values(EntityTable<?> table, Change change) {
    List<Object> values = new ArrayList<>();
    if (change.after() != null) {
      values.addAll(table.row(change.after(), change.version() + 1).values());
    }
    if (change.before() != null) {
      values.add(change.id());
      values.add(change.version());
    }
    return values.toArray();
  }

  private void record(List<Change> changes, long setId) {
    var batch =
        jooq.batch(
            jooq.insertInto(
                    CHANGE,
                    CHANGE.ID,
                    CHANGE.CHANGE_SET_ID,
                    CHANGE.KIND,
                    CHANGE.ENTITY_ID,
                    CHANGE.VERSION,
                    CHANGE.BEFORE_JSON,
                    CHANGE.AFTER_JSON)
                .values((Long) null, null, null, null, null, null, null));
    for (Change change : changes) {
      batch =
          batch.bind(
              newId.getAsLong(),
              setId,
              change.kind().getSimpleName(),
              change.id(),
              change.version(),
              change.before() == null ? null : EntityJson.write(change.before()),
              change.after() == null ? null : EntityJson.write(change.after()));
    }
    batch.execute();
    written.accept(changes.size());
  }
}
