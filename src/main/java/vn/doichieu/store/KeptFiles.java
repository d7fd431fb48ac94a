package vn.doichieu.store;

import static vn.doichieu.store.schema.Tables.CHANGE;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.doichieu.domain.document.Document;

/// Which of the files beside the database belong to it.
final class KeptFiles {
  private KeptFiles() {}

  /// Those that a record names now.
  static Set<Long> named(Database database) {
    Set<Long> files = new HashSet<>(ScanStore.files(database));
    database.stored(Document.class).stream()
        .map(Document::fileId)
        .filter(Objects::nonNull)
        .forEach(files::add);
    return files;
  }

  /// With those of issued papers whose issue was taken back: it may be done again.
  static Set<Long> all(Database database) {
    Set<Long> files = named(database);
    files.addAll(
        database
            .reader()
            .select(CHANGE.AFTER_JSON)
            .from(CHANGE)
            .where(CHANGE.KIND.eq(Document.class.getSimpleName()))
            .and(CHANGE.AFTER_JSON.like("%\"fileId\":%"))
            .and(CHANGE.AFTER_JSON.notLike("%\"fileId\":null%"))
            .fetch(row -> (Document) EntityJson.read(row.value1(), Document.class))
            .stream()
            .map(Document::fileId)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet()));
    return files;
  }
}
