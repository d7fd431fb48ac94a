package vn.doichieu.domain.change;

import java.util.List;
import java.util.UUID;

/// What one action of the user changes: saved whole or not at all.
///
/// @param saveId made before the save, so that its fate can be looked up after a failure
/// @param user the name under which the user signed in
/// @param reason what the user did, in his words; shown in the history
/// @param undoable false for imports, which have their own way back
/// @param undoes the save that this one takes back; null for an ordinary one
/// @param changes parents before children, so that references hold at every step
public record ChangeSet(
    UUID saveId, String user, String reason, boolean undoable, UUID undoes, List<Change> changes) {
  public ChangeSet {
    changes = changes.stream().filter(c -> !c.isEmpty()).toList();
  }

  /// An ordinary save of a user's action.
  public static ChangeSet of(String user, String reason, List<Change> changes) {
    return new ChangeSet(UUID.randomUUID(), user, reason, true, null, changes);
  }

  /// Takes this one back; the newest change first.
  public ChangeSet inverse(String by, String why) {
    return new ChangeSet(
        UUID.randomUUID(),
        by,
        why,
        undoable,
        saveId,
        changes.reversed().stream().map(Change::inverse).toList());
  }
}
