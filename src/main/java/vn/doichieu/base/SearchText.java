package vn.doichieu.base;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A text prepared for searching as one types: made once per row, compared with each query.
///
/// @param folded without marks
/// @param marked in lower case with its marks, the tone placed as in `hòa`, `thúy`
public record SearchText(String folded, String marked) {
  /// How well a row answers, best first.
  public enum Rank {
    MARKED_WORD,
    MARKED,
    WORD,
    PHRASE,
    WORDS
  }

  private static final int NOWHERE = 0;
  private static final int INSIDE_WORD = 1;
  private static final int AT_WORD = 2;
  private static final Pattern OPEN_SYLLABLE =
      Pattern.compile("(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\\p{L})");

  public static SearchText of(String text) {
    String lower = VietnameseText.clean(text).toLowerCase(Locale.ROOT);
    String marked =
        OPEN_SYLLABLE.matcher(lower).replaceAll(match -> withToneOnFirst(match.group()));
    return new SearchText(VietnameseText.searchKey(text), marked);
  }

  /// How this row answers the query: as typed with its marks and from the start of a word; as typed
  /// anywhere; likewise without marks; or all words of it in any order. Empty when it does not. An
  /// empty query is answered by every row.
  public Optional<Rank> rank(SearchText query) {
    int plain = find(folded, query.folded);
    if (plain != NOWHERE) {
      return switch (find(marked, query.marked)) {
        case AT_WORD -> Optional.of(Rank.MARKED_WORD);
        case INSIDE_WORD -> Optional.of(Rank.MARKED);
        default -> Optional.of(plain == AT_WORD ? Rank.WORD : Rank.PHRASE);
      };
    }
    for (String word : query.folded.split(" ")) {
      if (!folded.contains(word)) {
        return Optional.empty();
      }
    }
    return Optional.of(Rank.WORDS);
  }

  private static int find(String text, String part) {
    int found = NOWHERE;
    for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
      if (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1))) {
        return AT_WORD;
      }
      found = INSIDE_WORD;
    }
    return found;
  }

  /// `oà` → `òa`: the tone mark, last in the decomposed pair, moves behind the first vowel.
  private static String withToneOnFirst(String vowels) {
    String apart = Normalizer.normalize(vowels, Normalizer.Form.NFD);
    return Normalizer.normalize(
        "" + apart.charAt(0) + apart.charAt(2) + apart.charAt(1), Normalizer.Form.NFC);
  }
}
