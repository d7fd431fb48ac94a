package vn.doichieu.base;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// Vietnamese text as text: one form for storage, one for searching, one for sorting.
public final class VietnameseText {
  private VietnameseText() {}

  /// Composed (NFC), with single spaces and none at the ends: the form in which text is stored.
  public static String clean(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    var cleaned = new StringBuilder(composed.length());
    boolean gap = false;
    for (int i = 0; i < composed.length(); i++) {
      char c = composed.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        gap = !cleaned.isEmpty();
      } else {
        if (gap) {
          cleaned.append(' ');
          gap = false;
        }
        cleaned.append(c);
      }
    }
    return cleaned.toString();
  }

  /// Lower case without marks, `đ` as `d`: what a search compares. Both placements of the tone
  /// (`hòa`, `hoà`) and both forms of the text (composed or not) give the same key.
  public static String searchKey(String text) {
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
    var key = new StringBuilder(decomposed.length());
    for (int i = 0; i < decomposed.length(); i++) {
      char c = decomposed.charAt(i);
      if (c < 0x300 || c > 0x36F) {
        key.append(withoutStroke(c));
      }
    }
    return clean(key.toString().toLowerCase(Locale.ROOT));
  }

  /// The alphabetical order of whole texts, numbers by value: `Tổ 2` before `Tổ 10`.
  public static int compare(String a, String b) {
    return SortKey.ofText(a).compareTo(SortKey.ofText(b));
  }

  /// The order of people's names in Vietnamese lists: by the given name (the last word), then the
  /// middle names, then the family name.
  public static int compareNames(String a, String b) {
    return SortKey.ofName(a).compareTo(SortKey.ofName(b));
  }

  /// Sorts by name, making each name's key only once: for long lists.
  public static <T> List<T> sortedByName(List<T> items, Function<T, String> name) {
    record Keyed<T>(String key, T item) {}
    return items.stream()
        .map(item -> new Keyed<>(SortKey.ofName(name.apply(item)), item))
        .sorted(Comparator.comparing(Keyed::key))
        .map(Keyed::item)
        .toList();
  }

  /// Whether the first letter is a capital; signs and digits before it do not count, a text without
  /// letters passes.
  public static boolean startsWithCapital(String text) {
    int letter = firstLetter(text);
    return letter < 0 || Character.isUpperCase(text.charAt(letter));
  }

  /// The same text with its first letter as a capital.
  public static String withCapital(String text) {
    int letter = firstLetter(text);
    return letter < 0
        ? text
        : text.substring(0, letter)
            + Character.toUpperCase(text.charAt(letter))
            + text.substring(letter + 1);
  }

  private static int firstLetter(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetter(text.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  /// Icelandic eth and African D look like đ and come in from old fonts.
  static char withoutStroke(char c) {
    return switch (c) {
      case 'đ', 'Đ', 'ð', 'Ð', 'Ɖ', 'ɖ' -> 'd';
      default -> c;
    };
  }
}
