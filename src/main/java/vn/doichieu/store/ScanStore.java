package vn.doichieu.store;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.doichieu.domain.result.Scan;

/// Reads what is known of the scanned forms.
public final class ScanStore {
  private final Database database;

  public ScanStore(Database database) {
    this.database = database;
  }

  /// Of all campaigns.
  public List<Scan> all() {
    return database.all(Scan.class);
  }

  public List<Scan> ofForm(long formId) {
    return database.with(Scan.class, "formId", formId);
  }

  public List<Scan> ofFile(long fileId) {
    return database.with(Scan.class, "fileId", fileId);
  }

  public Optional<Scan> find(long id) {
    return database.find(Scan.class, id);
  }

  /// The files that a record names.
  static Set<Long> files(Database database) {
    return database.stored(Scan.class).stream().map(Scan::fileId).collect(Collectors.toSet());
  }
}
