package vn.doichieu.store;

import java.util.List;
import java.util.function.Supplier;
import vn.doichieu.base.Entity;

/// Something made from whole tables, made anew only after one of them was changed.
final class Derived<T> {
  private final Database database;
  private final List<Class<? extends Entity>> kinds;
  private final Supplier<T> make;
  private int madeAt = -1;
  private T value;

  /// @param kinds what it is made from
  Derived(Database database, List<Class<? extends Entity>> kinds, Supplier<T> make) {
    this.database = database;
    this.kinds = kinds;
    this.make = make;
    database.onClose(this::forget);
  }

  private synchronized void forget() {
    value = null;
    madeAt = -1;
  }

  synchronized T get() {
    int lastSave = database.lastSaveOf(kinds);
    if (madeAt != lastSave) {
      value = make.get();
      madeAt = lastSave;
    }
    return value;
  }
}
