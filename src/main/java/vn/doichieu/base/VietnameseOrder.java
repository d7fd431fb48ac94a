package vn.doichieu.base;

/// Vietnamese alphabetical order as values to sort by, made once per row; see [VietnameseText] for
/// comparing two texts.
public final class VietnameseOrder {
  private VietnameseOrder() {}

  /// Words one by one, so that `An Bình` stands before `Anh`; numbers by value.
  public static Comparable<?> key(String text) {
    return SortKey.ofText(text);
  }

  /// Persons: given name, then middle names, then family name.
  public static Comparable<?> personKey(String fullName) {
    return SortKey.ofName(fullName);
  }
}
