package vn.doichieu.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import vn.doichieu.base.Entity;
import vn.doichieu.domain.change.Change;

/// What was read of whole tables, kept true by what is saved: one process alone writes the file.
final class EntityCache {
  private final Map<Class<?>, TreeMap<Long, Entity>> byKind = new HashMap<>();
  private final Map<Class<?>, Integer> lastSaves = new HashMap<>();

  /// All of a kind in the order of their ids.
  <E extends Entity> List<E> all(Class<E> kind, Supplier<List<E>> read) {
    TreeMap<Long, Entity> entities =
        byKind.computeIfAbsent(
            kind,
            absent -> {
              var map = new TreeMap<Long, Entity>();
              read.get().forEach(e -> map.put(e.id(), e));
              return map;
            });
    @SuppressWarnings("unchecked")
    var all = (Collection<E>) entities.values();
    return List.copyOf(all);
  }

  /// Takes over what was just stored.
  ///
  /// @param save counts the saves
  void apply(List<Change> changes, int save) {
    for (Change change : changes) {
      lastSaves.put(change.kind(), save);
      TreeMap<Long, Entity> entities = byKind.get(change.kind());
      if (entities != null && change.after() == null) {
        entities.remove(change.id());
      } else if (entities != null) {
        entities.put(
            change.id(),
            Schema.of(change.kind()).withVersion(change.after(), change.version() + 1));
      }
    }
  }

  /// The number of the newest save that changed one of some kinds; 0 when none did.
  int lastSaveOf(Collection<Class<? extends Entity>> kinds) {
    return kinds.stream().mapToInt(kind -> lastSaves.getOrDefault(kind, 0)).max().orElse(0);
  }

  /// The number of the newest save that changed anything but some kinds.
  int lastSaveExcept(Collection<Class<? extends Entity>> kinds) {
    return lastSaves.entrySet().stream()
        .filter(e -> !kinds.contains(e.getKey()))
        .mapToInt(Map.Entry::getValue)
        .max()
        .orElse(0);
  }

  /// Reads everything anew.
  void clear() {
    byKind.clear();
  }
}
