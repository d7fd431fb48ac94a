package vn.doichieu.base;

/// Something wrong with what the user entered: where it stands and what to do about it.
///
/// @param place the field (name of the record component) or the cell, so that a screen can point
/// @param text names the value and the remedy
public record Problem(String place, Text text) {
  public static Problem at(String place, String key, Object... arguments) {
    return new Problem(place, Text.of(key, arguments));
  }
}
