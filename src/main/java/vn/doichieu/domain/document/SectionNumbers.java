package vn.doichieu.domain.document;

/// Counts the sections of one paper in its scheme: `1.` and `1.1.`, or `I.`, `1.` and `a)` (Nghị
/// định 30/2020/NĐ-CP, Phụ lục I, mục II.6).
public final class SectionNumbers {
  /// The Vietnamese alphabet without the marked vowels other than đ: no f, j, w, z.
  private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";

  private static final int[] ROMAN_VALUES = {50, 40, 10, 9, 5, 4, 1};
  private static final String[] ROMAN_SIGNS = {"L", "XL", "X", "IX", "V", "IV", "I"};

  private final Document.Numbering scheme;
  private int section;
  private int subsection;

  SectionNumbers(Document.Numbering scheme) {
    this.scheme = scheme;
  }

  String nextSection() {
    section++;
    subsection = 0;
    return scheme == Document.Numbering.ROMAN ? roman(section) + "." : section + ".";
  }

  String nextSubsection() {
    subsection++;
    return scheme == Document.Numbering.ROMAN ? subsection + "." : section + "." + subsection + ".";
  }

  /// @param position from 1; after the last letter they are doubled: `aa)`
  static String letter(int position) {
    int index = (position - 1) % LETTERS.length();
    int times = (position - 1) / LETTERS.length() + 1;
    return LETTERS.substring(index, index + 1).repeat(times) + ")";
  }

  /// `4` as `IV`.
  public static String roman(int number) {
    var signs = new StringBuilder();
    int rest = number;
    for (int i = 0; i < ROMAN_VALUES.length; i++) {
      while (rest >= ROMAN_VALUES[i]) {
        signs.append(ROMAN_SIGNS[i]);
        rest -= ROMAN_VALUES[i];
      }
    }
    return signs.toString();
  }
}
