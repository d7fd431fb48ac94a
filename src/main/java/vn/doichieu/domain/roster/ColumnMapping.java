package vn.doichieu.domain.roster;

import java.util.List;
import vn.doichieu.base.Entity;

/// Which column holds what under these headings, as the user said it.
///
/// @param header the row of headings, as [ColumnMemory] writes it
public record ColumnMapping(long id, int version, String header, List<Chosen> chosen)
    implements Entity {

  /// @param column name of the constant, for instance of [ListColumn]
  /// @param index of the column, 0 for A
  public record Chosen(String column, int index) {}
}
