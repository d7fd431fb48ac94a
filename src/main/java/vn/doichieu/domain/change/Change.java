package vn.doichieu.domain.change;

import java.util.Objects;
import vn.doichieu.base.Entity;

/// One entity before and after: the unit of saving, of history and of undo.
///
/// @param kind the entity's record type
/// @param version the stored version it starts from; the store makes it one higher
/// @param before null when the entity is new
/// @param after null when the entity is removed
public record Change(
    Class<? extends Entity> kind, long id, int version, Entity before, Entity after) {

  public static Change added(Entity after) {
    return new Change(after.getClass(), after.id(), after.version(), null, after);
  }

  public static Change removed(Entity before) {
    return new Change(before.getClass(), before.id(), before.version(), before, null);
  }

  public static Change of(Entity before, Entity after) {
    if (before.id() != after.id() || !before.getClass().equals(after.getClass())) {
      throw new IllegalArgumentException("before and after are different entities");
    }
    return new Change(after.getClass(), after.id(), before.version(), before, after);
  }

  /// Swaps before and after; it applies to the state that this change left behind.
  public Change inverse() {
    return new Change(kind, id, version + 1, after, before);
  }

  public boolean isEmpty() {
    return Objects.equals(before, after);
  }
}
