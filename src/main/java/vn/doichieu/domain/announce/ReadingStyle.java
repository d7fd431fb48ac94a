package vn.doichieu.domain.announce;

import java.util.Map;
import vn.doichieu.base.NumberWords;

/// How a ward's announcer speaks.
///
/// @param twentyFourHours `mười ba giờ ba mươi phút` instead of `một giờ ba mươi phút chiều`
/// @param earlyDaysNamed `ngày mùng năm` for the days 1–10
/// @param pronunciation how names and abbreviations are said, by their written form in any case:
///   `Đăk Bla` → `đắc bla`; values are plain words
/// @param syllablesPerMinute 160–190 over loudspeakers; ordinary speech is faster, but echoes
public record ReadingStyle(
    NumberWords numbers,
    boolean twentyFourHours,
    boolean earlyDaysNamed,
    Map<String, String> pronunciation,
    int syllablesPerMinute) {
  public static final ReadingStyle USUAL =
      new ReadingStyle(NumberWords.NORTHERN, false, false, Map.of(), 170);

  public ReadingStyle {
    if (syllablesPerMinute < 160 || syllablesPerMinute > 190) {
      throw new IllegalArgumentException("Loudspeakers need 160 to 190 syllables a minute");
    }
    pronunciation = Map.copyOf(pronunciation);
  }

  public ReadingStyle pronouncing(Map<String, String> names) {
    return new ReadingStyle(numbers, twentyFourHours, earlyDaysNamed, names, syllablesPerMinute);
  }
}
