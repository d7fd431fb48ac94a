package vn.doichieu.domain.announce;

import static vn.doichieu.domain.announce.Rewriting.anyCase;
import static vn.doichieu.domain.announce.Rewriting.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.doichieu.base.VietnameseText;

/// Turns official text into text to be read aloud: every number, date, time and abbreviation in
/// words, signs as commas and full stops. What cannot be read for sure is flagged, never guessed.
public final class ReadingAloud {
  private static final Pattern BULLET = pattern("^[-–•*+]\\s*");
  private static final Pattern LETTERED = pattern("^(\\p{Ll})\\)\\s+");
  private static final Pattern AMPERSAND = pattern("\\s*&\\s*(?=\\p{L})");
  private static final Pattern SOCIETY = anyCase("(?<=\\p{L})\\s?[-–]\\s?(?=xã hội\\b)");
  private static final Pattern SENTENCE_START = pattern("(?<=[.!?]\\s)\\p{Ll}");
  private final ReadingStyle style;
  private final SpokenNumbers numbers;
  private final SpokenTimes times;
  private final SpokenDates dates;

  public ReadingAloud(ReadingStyle style) {
    this.style = style;
    this.numbers = new SpokenNumbers(style.numbers());
    this.times = new SpokenTimes(style);
    this.dates = new SpokenDates(style);
  }

  public SpokenText read(String officialText) {
    var flags = new ArrayList<Flag>();
    List<String> lines =
        officialText
            .lines()
            .map(VietnameseText::clean)
            .map(line -> readLine(line, flags))
            .filter(line -> !line.isEmpty())
            .toList();
    return new SpokenText(String.join("\n", lines), flags.stream().distinct().toList());
  }

  private String readLine(String line, List<Flag> flags) {
    String read = line.replace("./.", ".");
    read = BULLET.matcher(read).replaceFirst("");
    read = LETTERED.matcher(read).replaceFirst("$1, ");
    read = numbers.readCoded(read, flags);
    read = Abbreviations.pronounce(read, style.pronunciation());
    read = times.read(read);
    read = dates.read(read);
    read = Abbreviations.expand(read);
    read = numbers.readPlain(read);
    read = AMPERSAND.matcher(read).replaceAll(" và ");
    read = Unreadable.lowerHeadings(read);
    Unreadable.flagTokens(read, flags);
    read = punctuate(read);
    Unreadable.flagSymbols(read, flags);
    return asSentences(read);
  }

  private static String punctuate(String line) {
    return SOCIETY
        .matcher(line)
        .replaceAll(" ")
        .replaceAll("[\"“”„«»]", "")
        .replaceAll("(?<=\\p{L})-(?=\\p{L})", " ")
        .replaceAll("\\s[-–—]\\s|[;:(…]|\\.{2,}", ", ")
        .replaceAll("\\)(?=\\s*\\p{L})", ", ")
        .replace(")", "");
  }

  private static String asSentences(String line) {
    String tidy =
        line.replaceAll("\\s+", " ")
            .replaceAll("\\s(?=[,.!?])", "")
            .replaceAll(",(?:\\s*,)+", ",")
            .replaceAll(",\\s*(?=[.!?])", "")
            .replaceAll("^[,.\\s]+|[,\\s]+$", "");
    if (tidy.isEmpty()) {
      return "";
    }
    String ended = tidy.matches(".*[.!?]") ? tidy : tidy + ".";
    return VietnameseText.withCapital(
        SENTENCE_START.matcher(ended).replaceAll(match -> match.group().toUpperCase(Locale.ROOT)));
  }
}
