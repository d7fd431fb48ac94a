package vn.doichieu.domain.document;

/// The place of the tone mark in `oa`, `oe`, `uy`: on the first vowel where the syllable ends with
/// them (hòa, thủy), as the law writes them.
final class ToneMarks {
  private static final String SECOND = "àáảãạèéẻẽẹỳýỷỹỵÀÁẢÃẠÈÉẺẼẸỲÝỶỸỴ";
  private static final String SECOND_BARE = "aaaaaeeeeeyyyyyAAAAAEEEEEYYYYY";
  private static final String TONES = "àáảãạ";
  private static final String O = "òóỏõọ";
  private static final String U = "ùúủũụ";

  /// `qu` is a consonant: `quý` is right.
  static final String PATTERN =
      "(?<![qQ])(?:[oO][àáảãạèéẻẽẹÀÁẢÃẠÈÉẺẼẸ]|[uU][ỳýỷỹỵỲÝỶỸỴ])(?!\\p{L})";

  private ToneMarks() {}

  /// @param vowels two of them, as [#PATTERN] finds them: `oà` becomes `òa`
  static String moved(String vowels) {
    int second = SECOND.indexOf(vowels.charAt(1));
    int tone = second % TONES.length();
    char first = vowels.charAt(0);
    String marked = (Character.toLowerCase(first) == 'o' ? O : U).substring(tone, tone + 1);
    return (Character.isUpperCase(first) ? WardNames.upper(marked) : marked)
        + SECOND_BARE.charAt(second);
  }
}
