package vn.doichieu.app;

import java.util.Optional;
import vn.doichieu.base.Messages;
import vn.doichieu.domain.change.History;
import vn.doichieu.store.Database;

/// Takes the user's last action back, or does it again.
public final class UndoLast {
  private final Database database;
  private final String userName;

  public UndoLast(Database database, String userName) {
    this.database = database;
    this.userName = userName;
  }

  /// What undo would take back, in the user's words; empty when there is nothing.
  public Optional<String> undoable() {
    return history().nextUndo().map(History.Entry::reason);
  }

  public Optional<String> redoable() {
    return history().nextRedo().map(History.Entry::reason);
  }

  /// @throws vn.doichieu.base.UserErrorException when what it touched was changed since
  public void undo() {
    history().nextUndo().ifPresent(last -> takeBack(last, "undo"));
  }

  public void redo() {
    history().nextRedo().ifPresent(last -> takeBack(last, "redo"));
  }

  private History history() {
    return database.changeLog().history();
  }

  private void takeBack(History.Entry entry, String how) {
    String plain = entry.reason().replaceFirst("^(Hoàn tác|Làm lại): ", "");
    database.save(
        database.takingBack(entry.saveId(), userName, Messages.text("history." + how, plain)));
  }
}
