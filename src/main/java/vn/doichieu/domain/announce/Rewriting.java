package vn.doichieu.domain.announce;

import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Replaces every match of a pattern by what a reading makes of it.
final class Rewriting {
  private static final int FLAGS = Pattern.UNICODE_CHARACTER_CLASS;

  private Rewriting() {}

  static Pattern pattern(String regex) {
    return Pattern.compile(regex, FLAGS);
  }

  static Pattern anyCase(String regex) {
    return Pattern.compile(regex, FLAGS | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /// @param reading gets the match and the whole line, and returns null to leave the match alone
  static String rewrite(
      String line, Pattern pattern, BiFunction<MatchResult, String, String> reading) {
    return pattern
        .matcher(line)
        .replaceAll(
            match -> {
              String spoken = reading.apply(match, line);
              return Matcher.quoteReplacement(spoken == null ? match.group() : spoken);
            });
  }

  static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
