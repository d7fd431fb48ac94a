package vn.doichieu.store;

import static org.jooq.impl.DSL.max;
import static vn.doichieu.store.schema.Tables.CHANGE;
import static vn.doichieu.store.schema.Tables.CHANGE_SET;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jooq.DSLContext;
import org.jooq.Record;
import vn.doichieu.base.Entity;
import vn.doichieu.domain.change.Change;
import vn.doichieu.domain.change.ChangeSet;
import vn.doichieu.domain.change.History;

/// The saves that were made.
public final class ChangeLog {
  private static final int STEPS_BACK = 200;

  /// So many saves are asked for in one statement.
  private static final int AT_ONCE = 1_000;

  private final DSLContext jooq;

  ChangeLog(DSLContext jooq) {
    this.jooq = jooq;
  }

  boolean contains(UUID saveId) {
    return jooq.fetchExists(CHANGE_SET, CHANGE_SET.SAVE_ID.eq(saveId));
  }

  /// When the newest save was made; empty in a new folder.
  public Optional<Instant> lastSave() {
    return jooq.select(CHANGE_SET.SAVED_AT)
        .from(CHANGE_SET)
        .orderBy(CHANGE_SET.ID.desc())
        .limit(1)
        .fetchOptional(r -> r.value1().toInstant());
  }

  /// What can be undone and redone, over the last 200 saves.
  public History history() {
    List<History.Entry> newestFirst =
        jooq.select(CHANGE_SET.SAVE_ID, CHANGE_SET.UNDOES, CHANGE_SET.UNDOABLE, CHANGE_SET.REASON)
            .from(CHANGE_SET)
            .orderBy(CHANGE_SET.ID.desc())
            .limit(STEPS_BACK)
            .fetch(r -> new History.Entry(r.value1(), r.value2(), r.value3(), r.value4()));
    return new History(newestFirst.reversed());
  }

  /// Whether one of some entities of a kind was saved after the last save of `one`.
  boolean savedAfter(Entity one, Class<? extends Entity> kind, Collection<Long> ids) {
    var last =
        jooq.select(max(CHANGE.CHANGE_SET_ID))
            .from(CHANGE)
            .where(CHANGE.KIND.eq(one.getClass().getSimpleName()), CHANGE.ENTITY_ID.eq(one.id()));
    return jooq.fetchExists(
        CHANGE,
        CHANGE.KIND.eq(kind.getSimpleName()),
        CHANGE.ENTITY_ID.in(ids),
        CHANGE.CHANGE_SET_ID.gt(last));
  }

  /// The changes of one kind made after an entity was last changed, in their order.
  List<Change> since(Class<? extends Entity> kind, Class<? extends Entity> mark, long markId) {
    Long last =
        jooq.select(max(CHANGE.ID))
            .from(CHANGE)
            .where(CHANGE.KIND.eq(mark.getSimpleName()), CHANGE.ENTITY_ID.eq(markId))
            .fetchSingle()
            .value1();
    return jooq.selectFrom(CHANGE)
        .where(CHANGE.KIND.eq(kind.getSimpleName()), CHANGE.ID.gt(last == null ? 0 : last))
        .orderBy(CHANGE.ID)
        .fetch(ChangeLog::change);
  }

  /// When entities of a kind were added step by step, not by an import: their ids and the days.
  ///
  /// @param after saves up to this id are not looked at
  /// @return the id of the newest save
  long additions(Class<? extends Entity> kind, long after, BiConsumer<Long, LocalDate> added) {
    Map<Long, LocalDate> days =
        jooq.select(CHANGE_SET.ID, CHANGE_SET.SAVED_AT)
            .from(CHANGE_SET)
            .where(CHANGE_SET.ID.gt(after), CHANGE_SET.UNDOABLE.isTrue())
            .orderBy(CHANGE_SET.ID)
            .fetchMap(row -> row.value1(), row -> row.value2().toLocalDate());
    List<Long> saves = List.copyOf(days.keySet());
    for (int from = 0; from < saves.size(); from += AT_ONCE) {
      List<Long> some = saves.subList(from, Math.min(saves.size(), from + AT_ONCE));
      jooq.select(CHANGE.ENTITY_ID, CHANGE.CHANGE_SET_ID)
          .from(CHANGE)
          .where(CHANGE.CHANGE_SET_ID.in(some), CHANGE.KIND.eq(kind.getSimpleName()))
          .and(CHANGE.BEFORE_JSON.isNull())
          .forEach(row -> added.accept(row.value1(), days.get(row.value2())));
    }
    return saves.isEmpty() ? after : saves.getLast();
  }

  /// A save with all its changes.
  public ChangeSet changeSet(UUID saveId) {
    var set = jooq.selectFrom(CHANGE_SET).where(CHANGE_SET.SAVE_ID.eq(saveId)).fetchSingle();
    List<Change> changes =
        jooq.selectFrom(CHANGE)
            .where(CHANGE.CHANGE_SET_ID.eq(set.get(CHANGE_SET.ID)))
            .orderBy(CHANGE.ID)
            .fetch(ChangeLog::change);
    return new ChangeSet(
        saveId,
        set.get(CHANGE_SET.USER_NAME),
        set.get(CHANGE_SET.REASON),
        set.get(CHANGE_SET.UNDOABLE),
        set.get(CHANGE_SET.UNDOES),
        changes);
  }

  private static Change change(Record row) {
    Class<? extends Entity> kind = Schema.named(row.get(CHANGE.KIND)).kind();
    return new Change(
        kind,
        row.get(CHANGE.ENTITY_ID),
        row.get(CHANGE.VERSION),
        entity(kind, row.get(CHANGE.BEFORE_JSON)),
        entity(kind, row.get(CHANGE.AFTER_JSON)));
  }

  private static Entity entity(Class<? extends Entity> kind, String json) {
    return json == null ? null : (Entity) EntityJson.read(json, kind);
  }
}
