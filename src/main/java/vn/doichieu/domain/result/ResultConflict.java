package vn.doichieu.domain.result;

import java.util.List;

/// A loan that was keyed here and stands otherwise in the file.
///
/// @param fields the components of [Answer] in which they differ
public record ResultConflict(ResultLine theirs, LoanResult mine, List<String> fields) {
  /// Which of both counts.
  public enum Keep {
    /// What was keyed here.
    MINE,
    /// What stands in the file.
    THEIRS
  }
}
