package vn.doichieu.base;

import java.text.Normalizer;
import java.util.Locale;

/// Turns Vietnamese text into strings whose natural order is the alphabetical one: letters first (a
/// ă â … d đ e ê … o ô ơ … u ư), then tones (ngang, huyền, hỏi, ngã, sắc, nặng), word by word; case
/// and punctuation only break ties. Agrees with the JDK's collator and needs no locale data.
final class SortKey {
  private static final char END_OF_PART = 1;
  private static final char FIRST_TONE = 2;
  private static final char FIRST_NUMBER = 0x100;
  private static final char FIRST_LETTER = 0x200;
  private static final String TONES = "\u0300\u0309\u0303\u0301\u0323";
  private static final int BREVE = 0x306;
  private static final int CIRCUMFLEX = 0x302;
  private static final int HORN = 0x31B;

  private SortKey() {}

  static String ofText(String text) {
    String clean = VietnameseText.clean(text);
    var key = new StringBuilder(clean.length() * 4);
    for (String word : clean.split(" ")) {
      addWord(word, key);
    }
    return key.append(END_OF_PART).append(clean).toString();
  }

  static String ofName(String name) {
    String clean = VietnameseText.clean(name);
    String[] words = clean.split(" ");
    var key = new StringBuilder(clean.length() * 4);
    addWord(words[words.length - 1], key);
    for (int i = 1; i < words.length - 1; i++) {
      addWord(words[i], key);
    }
    key.append(END_OF_PART);
    if (words.length > 1) {
      addWord(words[0], key);
    }
    return key.append(END_OF_PART).append(clean).toString();
  }

  private static void addWord(String word, StringBuilder key) {
    String letters = Normalizer.normalize(word, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    var tones = new StringBuilder();
    for (int i = 0; i < letters.length(); ) {
      char c = letters.charAt(i);
      if (c >= '0' && c <= '9') {
        i = addNumber(letters, i, key);
        continue;
      }
      i++;
      if (TONES.indexOf(c) >= 0) {
        tones.append((char) (FIRST_TONE + 1 + TONES.indexOf(c)));
      } else if (Character.isLetter(c)) {
        addLetter(c, letters, i, key);
      }
    }
    key.append(FIRST_TONE).append(tones).append(END_OF_PART);
  }

  /// The tone may stand between a letter and its horn: the marks of a letter are looked through.
  private static void addLetter(char c, String letters, int next, StringBuilder key) {
    char base = VietnameseText.withoutStroke(c);
    int variant = base == c ? 0 : 1;
    for (int i = next; i < letters.length() && isMark(letters.charAt(i)); i++) {
      variant =
          switch (letters.charAt(i)) {
            case BREVE -> 1;
            case CIRCUMFLEX -> 2;
            case HORN -> 3;
            default -> variant;
          };
    }
    key.append((char) (FIRST_LETTER + base * 4 + variant));
  }

  private static boolean isMark(char c) {
    return c >= 0x300 && c <= 0x36F;
  }

  private static int addNumber(String letters, int from, StringBuilder key) {
    int to = from;
    while (to < letters.length() && Character.isDigit(letters.charAt(to))) {
      to++;
    }
    int first = from;
    while (first < to - 1 && letters.charAt(first) == '0') {
      first++;
    }
    key.append((char) (FIRST_NUMBER + to - first)).append(letters, first, to);
    return to;
  }
}
