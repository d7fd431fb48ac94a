package vn.doichieu.domain.announce;

import static vn.doichieu.domain.announce.Rewriting.anyCase;
import static vn.doichieu.domain.announce.Rewriting.pattern;
import static vn.doichieu.domain.announce.Rewriting.rewrite;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds what nobody could read aloud for sure. Words of a heading in capitals are words; capitals
/// that form no Vietnamese syllable, or stand alone without marks, may be an abbreviation.
final class Unreadable {
  private static final Pattern CAPITALS =
      pattern("(?<![\\p{L}\\d])\\p{Lu}{2,}(?:\\s\\p{Lu}+)*(?![\\p{L}\\d])");
  private static final Predicate<String> SYLLABLE =
      anyCase(
              "(?:b|ch?|d|đ|gh?|gi|h|kh?|l|m|n|ngh?|nh|ph?|qu|r|s|th?|tr|v|x)?"
                  + "[aeiouy]{1,3}(?:ch?|m|ng?|nh|p|t)?")
          .asMatchPredicate();
  private static final Pattern WITH_SLASH = pattern("[^\\s(),;:]*/[^\\s(),;:]*");
  private static final Pattern WITH_DIGIT = pattern("[^\\s()/;:]*\\d[^\\s()/;:]*");
  private static final Pattern WORD = pattern("\\p{L}[\\p{L}\\p{M}]+");
  private static final Pattern SYMBOL = pattern("[^\\p{L}\\p{M}\\d\\s.,!?'’/•]");
  private static final Pattern VOWEL = anyCase("[aeiouy]");
  private static final Pattern MARKED_VOWEL = anyCase("[aeiouy]\\p{M}");
  private static final Pattern END_MARKS = pattern("[.,]+$");

  private Unreadable() {}

  /// Headings in capitals become ordinary words.
  static String lowerHeadings(String line) {
    return rewrite(
        line,
        CAPITALS,
        (match, _) -> {
          boolean heading = hasMarkedVowel(match.group());
          return String.join(
              " ",
              Stream.of(match.group().split("\\s"))
                  .map(word -> heading && isSyllable(word) ? word.toLowerCase(Locale.ROOT) : word)
                  .toList());
        });
  }

  static void flagTokens(String line, List<Flag> flags) {
    flag(line, WITH_SLASH, Flag.Reason.SLASH, _ -> true, flags);
    flag(
        WITH_SLASH.matcher(line).replaceAll(" "), WITH_DIGIT, Flag.Reason.NUMBER, _ -> true, flags);
    flag(line, WORD, Flag.Reason.ABBREVIATION, Unreadable::isAbbreviation, flags);
  }

  static void flagSymbols(String line, List<Flag> flags) {
    flag(line, SYMBOL, Flag.Reason.SYMBOL, _ -> true, flags);
  }

  private static void flag(
      String line,
      Pattern pattern,
      Flag.Reason reason,
      Predicate<String> condition,
      List<Flag> flags) {
    pattern
        .matcher(line)
        .results()
        .map(match -> END_MARKS.matcher(match.group()).replaceAll(""))
        .filter(condition)
        .forEach(token -> flags.add(new Flag(reason, token)));
  }

  private static boolean isAbbreviation(String word) {
    long capitals = word.chars().filter(Character::isUpperCase).count();
    return capitals > 1 || !VOWEL.matcher(apart(word)).find();
  }

  private static boolean isSyllable(String word) {
    return SYLLABLE.test(apart(word).replaceAll("\\p{M}", ""));
  }

  private static boolean hasMarkedVowel(String text) {
    return MARKED_VOWEL.matcher(apart(text)).find();
  }

  private static String apart(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD);
  }
}
