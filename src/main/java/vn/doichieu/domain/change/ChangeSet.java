package vn.doichieu.domain.change;

import java.util.List;
import java.util.UUID;

/// What one action of the user changes: saved whole or not at all.
///
/// @param saveId made before the save, so that its fate can be looked up after a failure
/// @param user the name under which the user signed in
/// @param reason what the user did, in his words; shown in the history
/// @param undoable false for imports, which have their own way back
public record ChangeSet(
    UUID saveId, String user, String reason, boolean undoable, List<Change> changes) {
  public ChangeSet {
    changes = changes.stream().filter(c -> !c.isEmpty()).toList();
  }

  /// Undoes this one; the newest change first.
  public ChangeSet inverse(UUID newSaveId, String by, String why) {
    return new ChangeSet(
        newSaveId, by, why, undoable, changes.reversed().stream().map(Change::inverse).toList());
  }
}
