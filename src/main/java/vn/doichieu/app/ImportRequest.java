package vn.doichieu.app;

import java.nio.file.Path;
import vn.doichieu.domain.roster.ColumnMap;
import vn.doichieu.domain.roster.ImportMode;

/// Which list to import, and how.
///
/// @param columns as the user has set them; null to recognise them
/// @param otherWardAccepted whether the user has agreed to take rows of another ward
public record ImportRequest(
    Path file, ColumnMap columns, ImportMode mode, boolean otherWardAccepted) {

  /// The whole list of a file, its columns recognised.
  public static ImportRequest of(Path file) {
    return new ImportRequest(file, null, ImportMode.REPLACE, false);
  }

  public ImportRequest acceptingOtherWard() {
    return new ImportRequest(file, columns, mode, true);
  }
}
