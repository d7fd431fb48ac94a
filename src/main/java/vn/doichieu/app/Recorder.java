package vn.doichieu.app;

import java.util.List;
import java.util.UUID;
import java.util.function.IntConsumer;
import vn.doichieu.base.Messages;
import vn.doichieu.base.Text;
import vn.doichieu.domain.access.AppUser;
import vn.doichieu.domain.change.Change;
import vn.doichieu.domain.change.ChangeSet;
import vn.doichieu.store.Database;

/// Saves what a use case changes, in the name of the user who signed in.
public final class Recorder {
  private final Database database;
  private final AppUser user;

  public Recorder(Database database, AppUser user) {
    this.database = database;
    this.user = user;
  }

  public AppUser user() {
    return user;
  }

  public long newId() {
    return database.newId();
  }

  /// One action of the user, which he can undo. Durable when it returns.
  ///
  /// @param reason what the user did, as the history shows it
  /// @param changes parents before children when adding, after them when removing
  public void save(Text reason, List<Change> changes) {
    database.save(ChangeSet.of(user.name(), Messages.text(reason), changes));
  }

  /// The same for an import, which cannot be undone step by step.
  public void saveImport(Text reason, List<Change> changes) {
    saveImport(reason, changes, written -> {});
  }

  /// @param written is told now and then how many more changes were written; what it throws ends
  ///   the import with nothing saved
  public void saveImport(Text reason, List<Change> changes, IntConsumer written) {
    String why = Messages.text(reason);
    database.save(
        new ChangeSet(UUID.randomUUID(), user.name(), why, false, null, changes), written);
  }
}
