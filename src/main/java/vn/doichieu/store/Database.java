package vn.doichieu.store;

import static vn.doichieu.store.schema.Sequences.ENTITY_ID;
import static vn.doichieu.store.schema.Tables.DATA_FOLDER;

import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import vn.doichieu.base.Entity;
import vn.doichieu.base.UserError;
import vn.doichieu.domain.change.Change;
import vn.doichieu.domain.change.ChangeSet;
import vn.doichieu.store.key.DataKey;

/// The open data file of a ward. There is one way to write: [#save]. What it returned from is on
/// disk, whatever happens to the machine.
public final class Database implements AutoCloseable {
  private static final int ID_BLOCK = 1000;

  private final Path file;
  private final DataKey key;
  private final Clock clock;
  private final EntityCache cache = new EntityCache();
  private final List<Runnable> closing = new ArrayList<>();
  private Connections connections;
  private volatile int saves;
  private long nextId;
  private long firstUnreservedId;

  private Database(Path file, DataKey key, Clock clock, Connections connections) {
    this.file = file;
    this.key = key;
    this.clock = clock;
    this.connections = connections;
  }

  /// @param file without ending; must not exist
  /// @param key the database's own from now on: it closes it
  /// @throws vn.doichieu.base.UserErrorException when the folder cannot be written
  public static Database create(Path file, DataKey key, Clock clock) {
    var connections = Connections.create(file, key);
    connections
        .writer()
        .insertInto(DATA_FOLDER, DATA_FOLDER.ID, DATA_FOLDER.PRODUCT, DATA_FOLDER.CREATED_AT)
        .values(1L, "Đối Chiếu", OffsetDateTime.now(clock))
        .execute();
    return new Database(file, key, clock, connections);
  }

  /// @param key the database's own from now on: it closes it
  /// @throws vn.doichieu.base.UserErrorException when there is no such file, another program uses
  ///   it, or it is damaged
  public static Database open(Path file, DataKey key, Clock clock) {
    var connections = Connections.open(file, key);
    if (!connections.reader().fetchExists(DATA_FOLDER)) {
      connections.close();
      throw new UserError("dataDamaged", file.getParent().toString()).toException();
    }
    return new Database(file, key, clock, connections);
  }

  /// An id that no entity has. Unused ids of a block are lost at the end; that is harmless.
  public synchronized long newId() {
    if (nextId == firstUnreservedId) {
      nextId = connections.next(ENTITY_ID) * ID_BLOCK;
      firstUnreservedId = nextId + ID_BLOCK;
    }
    return nextId++;
  }

  /// Saves all of it in one transaction, together with its history, or nothing.
  ///
  /// @throws vn.doichieu.base.UserErrorException `changedMeanwhile` when someone else saved one of
  ///   the entities first, `stillReferred` when something removed is still in use, `notSaved` when
  ///   the disk failed
  public void save(ChangeSet set) {
    save(set, written -> {});
  }

  /// The same for a save that takes its time.
  ///
  /// @param written is told now and then how many more changes were written; what it throws ends
  ///   the save with nothing saved
  public synchronized void save(ChangeSet set, IntConsumer written) {
    if (set.changes().isEmpty()) {
      return;
    }
    try {
      connections
          .writer()
          .transaction(c -> new ChangeWriter(c.dsl(), clock, this::newId, written).write(set));
    } catch (DataAccessException e) {
      switch (e.sqlStateClass()) {
        case C23_INTEGRITY_CONSTRAINT_VIOLATION ->
            throw new UserError("stillReferred", set.reason()).toException(e);
        default -> settle(set, e);
      }
    }
    saves++;
    cache.apply(set.changes(), saves);
  }

  /// How many saves succeeded since the file was opened: tells a screen whether to read anew.
  public int saves() {
    return saves;
  }

  /// The number of the newest save that changed one of some kinds; 0 when none did.
  synchronized int lastSaveOf(Collection<Class<? extends Entity>> kinds) {
    return cache.lastSaveOf(kinds);
  }

  /// The number of the newest save that changed anything but some kinds; 0 when none did.
  public synchronized int lastSaveExcept(Collection<Class<? extends Entity>> kinds) {
    return cache.lastSaveExcept(kinds);
  }

  /// The change set that takes a save back from the present state; saving it is up to the caller.
  ///
  /// @throws vn.doichieu.base.UserErrorException `changedMeanwhile` when something it touched has
  ///   another content by now
  public synchronized ChangeSet takingBack(UUID saveId, String user, String reason) {
    ChangeSet inverse = changeLog().changeSet(saveId).inverse(user, reason);
    List<Change> changes = inverse.changes().stream().map(this::fromPresentVersion).toList();
    return new ChangeSet(
        inverse.saveId(), user, reason, inverse.undoable(), inverse.undoes(), changes);
  }

  /// In the order of their ids.
  public synchronized <E extends Entity> List<E> all(Class<E> kind) {
    return cache.all(kind, () -> stored(kind));
  }

  /// The same, read from the file whatever is known.
  synchronized <E extends Entity> List<E> stored(Class<E> kind) {
    EntityTable<E> table = Schema.of(kind);
    return connections.reader().selectFrom(table.table()).orderBy(table.id()).fetch(table::entity);
  }

  public synchronized <E extends Entity> Optional<E> find(Class<E> kind, long id) {
    EntityTable<E> table = Schema.of(kind);
    return connections
        .reader()
        .selectFrom(table.table())
        .where(table.id().eq(id))
        .fetchOptional(table::entity);
  }

  /// Those whose component has the value, in the order of their ids.
  public synchronized <E extends Entity> List<E> with(
      Class<E> kind, String component, Object value) {
    EntityTable<E> table = Schema.of(kind);
    return connections
        .reader()
        .selectFrom(table.table())
        .where(condition(table, component, value))
        .orderBy(table.id())
        .fetch(table::entity);
  }

  /// Those whose component has one of the values, in the order of their ids.
  public synchronized <E extends Entity> List<E> among(
      Class<E> kind, String component, Collection<?> values) {
    EntityTable<E> table = Schema.of(kind);
    return connections
        .reader()
        .selectFrom(table.table())
        .where(table.field(component).in(values))
        .orderBy(table.id())
        .fetch(table::entity);
  }

  /// What was saved and can be undone; see [ChangeLog].
  public synchronized ChangeLog changeLog() {
    return new ChangeLog(connections.reader());
  }

  synchronized DSLContext reader() {
    return connections.reader();
  }

  /// What was made from the data is let go with it.
  synchronized void onClose(Runnable forget) {
    closing.add(forget);
  }

  @Override
  public void close() {
    List<Runnable> forgetting;
    synchronized (this) {
      connections.close();
      key.close();
      cache.clear();
      forgetting = List.copyOf(closing);
    }
    forgetting.forEach(Runnable::run);
  }

  private Change fromPresentVersion(Change change) {
    if (change.before() == null) {
      return change;
    }
    Entity present =
        find(change.kind(), change.id())
            .orElseThrow(() -> new UserError("changedMeanwhile").toException());
    EntityTable<?> table = Schema.of(change.kind());
    if (!table.row(present, 0).equals(table.row(change.before(), 0))) {
      throw new UserError("changedMeanwhile").toException();
    }
    return new Change(
        change.kind(), change.id(), present.version(), change.before(), change.after());
  }

  /// A save that failed on the way to the disk may have arrived all the same: the file is opened
  /// anew and asked.
  private void settle(ChangeSet set, DataAccessException failure) {
    connections.close();
    cache.clear();
    connections = Connections.open(file, key);
    if (!changeLog().contains(set.saveId())) {
      throw new UserError("notSaved", set.reason()).toException(failure);
    }
  }

  private static <E extends Entity> Condition condition(
      EntityTable<E> table, String component, Object value) {
    @SuppressWarnings("unchecked")
    var field = (Field<Object>) table.field(component);
    return field.eq(DSL.val(table.column(component, value), field));
  }
}
