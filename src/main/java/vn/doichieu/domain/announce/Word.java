package vn.doichieu.domain.announce;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.doichieu.base.SearchText;

/// A word of a scanned text.
///
/// @param gap what stands between it and the word before
record Word(int start, int end, String gap, SearchText text, boolean capital) {
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}'’]*", Pattern.UNICODE_CHARACTER_CLASS);

  static List<Word> of(String text) {
    var words = new ArrayList<Word>();
    Matcher matcher = WORD.matcher(text);
    int before = 0;
    while (matcher.find()) {
      words.add(
          new Word(
              matcher.start(),
              matcher.end(),
              text.substring(before, matcher.start()),
              SearchText.of(matcher.group().replace('’', '\'')),
              Character.isUpperCase(matcher.group().charAt(0))));
      before = matcher.end();
    }
    return words;
  }

  /// Whether only spaces or a hyphen stand between it and the word before.
  boolean continues() {
    return !gap.isEmpty() && gap.chars().allMatch(c -> Character.isWhitespace(c) || c == '-');
  }

  boolean unmarked() {
    return text.folded().equals(text.marked());
  }
}
