package vn.doichieu.domain.roster;

/// What becomes of loans that the new list no longer has.
public enum ImportMode {
  /// They are removed: the list is the bank's whole list.
  REPLACE,
  /// They stay: the list is a part.
  MERGE
}
