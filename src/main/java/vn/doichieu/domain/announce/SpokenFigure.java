package vn.doichieu.domain.announce;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A number that stands in a text as words, understood leniently in every dialect.
///
/// @param value as a number
/// @param digits as digits read one by one; empty when there are other words
/// @param words the words themselves
record SpokenFigure(long value, String digits, List<Word> words) {
  private static final Map<String, Integer> DIGITS = new HashMap<>();

  static {
    String[] words = {"không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"};
    for (int i = 0; i < words.length; i++) {
      DIGITS.put(words[i], i);
    }
    DIGITS.putAll(Map.of("mốt", 1, "tư", 4, "lăm", 5, "nhăm", 5, "bẩy", 7));
  }

  static List<SpokenFigure> of(List<Word> words) {
    var figures = new ArrayList<SpokenFigure>();
    int from = 0;
    for (int i = 0; i <= words.size(); i++) {
      boolean goesOn =
          i < words.size() && isNumeral(words.get(i)) && (i == from || joins(words, i));
      if (!goesOn) {
        if (i > from) {
          figures.add(of(from, i, words));
        }
        from = i < words.size() && isNumeral(words.get(i)) ? i : i + 1;
      }
    }
    return figures;
  }

  int start() {
    return words.getFirst().start();
  }

  int end() {
    return words.getLast().end();
  }

  boolean ofDigits() {
    return !digits.isEmpty();
  }

  /// Every stretch of its digits up to the given length.
  List<SpokenFigure> windows(int longest) {
    var windows = new ArrayList<SpokenFigure>();
    for (int from = 0; from < words.size(); from++) {
      for (int to = from + 1; to <= Math.min(words.size(), from + longest); to++) {
        windows.add(new SpokenFigure(0, digits.substring(from, to), words.subList(from, to)));
      }
    }
    return windows;
  }

  /// Digits go on over a comma, as telephone numbers are read; other numbers end there.
  private static boolean joins(List<Word> words, int i) {
    return words.get(i).continues()
        || (words.get(i).gap().strip().equals(",")
            && DIGITS.containsKey(text(words.get(i)))
            && DIGITS.containsKey(text(words.get(i - 1))));
  }

  private static boolean isNumeral(Word word) {
    return DIGITS.containsKey(text(word))
        || switch (text(word)) {
          case "mười", "mươi", "trăm", "linh", "lẻ", "nghìn", "ngàn", "triệu", "tỷ", "tỉ" -> true;
          default -> false;
        };
  }

  private static SpokenFigure of(int from, int to, List<Word> all) {
    List<Word> words = all.subList(from, to);
    var digits = new StringBuilder();
    long total = 0;
    long group = 0;
    long digit = 0;
    for (Word word : words) {
      Integer said = DIGITS.get(text(word));
      if (said != null) {
        digit = said;
        digits.append(said);
        continue;
      }
      switch (text(word)) {
        case "mười" -> group += 10;
        case "mươi" -> group += digit * 10;
        case "trăm" -> group += digit * 100;
        case "nghìn", "ngàn" -> total += (group + digit) * 1_000;
        case "triệu" -> total += (group + digit) * 1_000_000;
        case "tỷ", "tỉ" -> total = (total + group + digit) * 1_000_000_000;
        default -> {}
      }
      group = endsGroup(text(word)) ? 0 : group;
      digit = 0;
    }
    boolean onlyDigits = digits.length() == words.size();
    return new SpokenFigure(total + group + digit, onlyDigits ? digits.toString() : "", words);
  }

  private static boolean endsGroup(String word) {
    return !List.of("mười", "mươi", "trăm", "linh", "lẻ").contains(word);
  }

  private static String text(Word word) {
    return word.text().marked();
  }
}
