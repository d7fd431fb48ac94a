package vn.doichieu.domain.unit;

import java.util.List;
import vn.doichieu.base.Finding;
import vn.doichieu.domain.change.Change;

/// What taking a list over would do to the unit.
///
/// @param changes parents before children
/// @param added rows that are new
/// @param changed rows that say something new of what is there already
/// @param unchanged rows that say nothing new
/// @param beside people and halls that the list names and the unit does not have yet
/// @param errors what must be corrected in the file first; nothing is taken over while there is one
public record UnitListUpdate(
    List<Change> changes, int added, int changed, int unchanged, int beside, List<Finding> errors) {

  public boolean isImportable() {
    return errors.isEmpty() && !changes.isEmpty();
  }
}
