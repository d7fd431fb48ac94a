package vn.doichieu.base;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Vietnamese alphabetical order: a ă â b c d đ e ê …, then the five tones.
public final class VietnameseOrder {
  /// Orders full names of persons by [#personKey].
  public static final Comparator<String> PERSONS =
      Comparator.comparing(name -> (Key) personKey(name));

  private VietnameseOrder() {}

  /// A value to sort texts by; words are compared one by one, so that `An Bình` stands before
  /// `Anh`.
  public static Comparable<?> key(String text) {
    return new Key(List.of(VietnameseText.clean(text).split(" ")));
  }

  /// A value to sort persons by: given name, then middle names, then family name.
  public static Comparable<?> personKey(String fullName) {
    String name = VietnameseText.clean(fullName);
    int given = name.lastIndexOf(' ');
    int family = name.indexOf(' ');
    if (given < 0) {
      return new Key(List.of(name));
    }
    String middle = given > family ? name.substring(family + 1, given) : "";
    return new Key(List.of(name.substring(given + 1), middle, name.substring(0, family)));
  }

  private record Key(CollationKey[] parts) implements Comparable<Key> {
    private static final Collator COLLATOR = Collator.getInstance(Locale.of("vi", "VN"));

    Key(List<String> parts) {
      this(parts.stream().map(COLLATOR::getCollationKey).toArray(CollationKey[]::new));
    }

    @Override
    public int compareTo(Key other) {
      return Arrays.compare(parts, other.parts);
    }
  }
}
