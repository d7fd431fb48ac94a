package vn.doichieu.domain.result;

import java.util.List;

/// What importing a sheet would do.
///
/// @param added loans without a result so far
/// @param secondReadings keyed the same here and, independently, in the file
/// @param unchanged as they stand here already: what was exported and not touched, or imported
///   before
public record ResultUpdate(
    List<ResultLine> added,
    List<ResultLine> secondReadings,
    int unchanged,
    List<ResultConflict> conflicts) {

  /// Whether anything would be stored.
  public boolean isEmpty() {
    return added.isEmpty() && secondReadings.isEmpty() && conflicts.isEmpty();
  }
}
