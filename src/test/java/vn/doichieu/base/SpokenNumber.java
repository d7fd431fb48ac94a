package vn.doichieu.base;

import java.util.List;

/// Understands a number read aloud, written independently of [NumberWords]: by splitting at the
/// largest unit. Throws on anything that is not well said.
final class SpokenNumber {
  private static final List<String> DIGITS =
      List.of("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín");

  private SpokenNumber() {}

  static long parse(String words) {
    return parse(List.of(words.split(" ")));
  }

  private static long parse(List<String> words) {
    long[] values = {1_000_000_000, 1_000_000, 1_000, 1_000, 100};
    String[] units = {"tỷ", "triệu", "nghìn", "ngàn", "trăm"};
    for (int i = 0; i < units.length; i++) {
      int at = words.lastIndexOf(units[i]);
      if (at >= 0) {
        return parse(words.subList(0, at)) * values[i] + rest(words, at + 1);
      }
    }
    return belowHundred(words);
  }

  private static long rest(List<String> words, int from) {
    return from == words.size() ? 0 : parse(words.subList(from, words.size()));
  }

  private static long belowHundred(List<String> words) {
    if (words.size() > 1 && (words.getFirst().equals("linh") || words.getFirst().equals("lẻ"))) {
      return belowHundred(words.subList(1, 2));
    }
    int ten = words.indexOf("mười");
    int tens = words.indexOf("mươi");
    if (ten < 0 && tens < 0) {
      return ones(words);
    }
    long before = ten == 0 ? 10 : ones(words.subList(0, tens)) * 10;
    List<String> after = words.subList(Math.max(ten, tens) + 1, words.size());
    return after.isEmpty() ? before : before + ones(after);
  }

  private static long ones(List<String> words) {
    String word = String.join(" ", words);
    return switch (word) {
      case "mốt" -> 1;
      case "tư" -> 4;
      case "lăm" -> 5;
      default -> {
        if (!DIGITS.contains(word)) {
          throw new IllegalArgumentException(word);
        }
        yield DIGITS.indexOf(word);
      }
    };
  }
}
