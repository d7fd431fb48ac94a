package vn.doichieu.domain.announce;

import java.time.Duration;

/// How long a text takes to read aloud: its syllables at a steady pace, 0.4 s for each comma and
/// 0.8 s for each end of a sentence.
public final class ReadingTime {
  private static final long COMMA_MILLIS = 400;
  private static final long SENTENCE_MILLIS = 800;

  private ReadingTime() {}

  /// @param spoken text in which everything stands in words
  public static Duration of(String spoken, int syllablesPerMinute) {
    long syllables = 0;
    long pauses = 0;
    for (String word : spoken.split("\\s+")) {
      if (word.chars().anyMatch(Character::isLetterOrDigit)) {
        syllables++;
      }
      pauses +=
          switch (word.isEmpty() ? ' ' : word.charAt(word.length() - 1)) {
            case ',' -> COMMA_MILLIS;
            case '.', '!', '?' -> SENTENCE_MILLIS;
            default -> 0;
          };
    }
    return Duration.ofMillis(syllables * 60_000 / syllablesPerMinute + pauses);
  }
}
