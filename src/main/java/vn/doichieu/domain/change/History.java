package vn.doichieu.domain.change;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Optional;
import java.util.UUID;

/// What can be undone and redone, derived from the saves that were made.
///
/// Undoing a save is itself a save; so is redoing, which undoes the undoing. An import is a
/// barrier: nothing before it can be undone step by step.
public final class History {
  /// @param undoes the save that this one undid; null for an ordinary one
  public record Entry(UUID saveId, UUID undoes, boolean undoable, String reason) {}

  private final Deque<Entry> toUndo = new ArrayDeque<>();
  private final Deque<Entry> toRedo = new ArrayDeque<>();

  /// @param saves from the oldest to the newest
  public History(Collection<Entry> saves) {
    saves.forEach(this::add);
  }

  public Optional<Entry> nextUndo() {
    return Optional.ofNullable(toUndo.peek());
  }

  public Optional<Entry> nextRedo() {
    return Optional.ofNullable(toRedo.peek());
  }

  private void add(Entry save) {
    if (!save.undoable()) {
      toUndo.clear();
      toRedo.clear();
    } else if (save.undoes() == null) {
      toRedo.clear();
      toUndo.push(save);
    } else if (isTop(toUndo, save.undoes())) {
      toUndo.pop();
      toRedo.push(save);
    } else if (isTop(toRedo, save.undoes())) {
      toRedo.pop();
      toUndo.push(save);
    }
  }

  private static boolean isTop(Deque<Entry> entries, UUID saveId) {
    return !entries.isEmpty() && entries.peek().saveId().equals(saveId);
  }
}
