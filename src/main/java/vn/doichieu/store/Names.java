package vn.doichieu.store;

import java.util.Locale;

/// Names in the schema follow from names in the domain.
final class Names {
  private Names() {}

  /// `windowFrom` → `window_from`
  static String column(String component) {
    return component.replaceAll("([a-z])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
  }
}
