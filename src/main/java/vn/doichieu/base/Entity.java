package vn.doichieu.base;

/// Something stored under a surrogate id. Every implementing type is a record whose components are
/// the columns of one table.
public interface Entity {
  long id();

  /// Counts the saves of this entity; 0 before the first. The store sets it: a save succeeds only
  /// when the stored version is still the one that was read.
  int version();
}
