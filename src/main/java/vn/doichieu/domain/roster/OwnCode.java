package vn.doichieu.domain.roster;

import java.util.Locale;
import vn.doichieu.base.VietnameseText;

/// Codes of our own for what a list names without a code: the same name gives the same code in the
/// next list. A letter in front keeps them apart from the bank's digits.
final class OwnCode {
  private static final long OFFSET = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private OwnCode() {}

  static String of(String letter, String name) {
    return "%s%016x".formatted(letter, hash(name));
  }

  /// For a column of ten characters.
  static String shortOf(String letter, String name) {
    return "%s%08x".formatted(letter, (int) hash(name));
  }

  /// FNV-1a over the name in lower case; accents count, spaces do not.
  private static long hash(String name) {
    String key = VietnameseText.clean(name).toLowerCase(Locale.ROOT);
    long hash = OFFSET;
    for (int i = 0; i < key.length(); i++) {
      hash = (hash ^ key.charAt(i)) * PRIME;
    }
    return hash;
  }
}
