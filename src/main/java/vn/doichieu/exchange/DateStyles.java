package vn.doichieu.exchange;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/// Which cell styles show a number as a date, and which day a number then means.
final class DateStyles {
  /// Literal text and conditions of a format, which may hold a d or y of their own.
  private static final Pattern NOT_FORMAT =
      Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|\\*.");

  private static final double LAST_DAY = 2_958_465; // 31/12/9999

  private final BitSet dates = new BitSet();
  private final boolean from1904;

  /// @param from1904 whether the workbook counts days from 1904, as old Macintosh files do
  DateStyles(boolean from1904) {
    this.from1904 = from1904;
  }

  void read(Xml xml) throws XMLStreamException {
    Map<String, String> formats = new HashMap<>();
    boolean inCells = false;
    int style = 0;
    for (String name = xml.nextElement(); name != null; name = xml.nextElement()) {
      switch (name) {
        case "numFmt" -> formats.put(xml.attribute("numFmtId"), xml.attribute("formatCode"));
        case "cellXfs" -> inCells = true;
        case "cellStyles", "dxfs" -> inCells = false;
        case "xf" -> {
          if (inCells) {
            dates.set(style, isDate(xml.attribute("numFmtId"), formats));
            style++;
          }
        }
        default -> {}
      }
    }
  }

  /// @param style the `s` of a cell, null for none
  boolean isDate(String style) {
    int number = Digits.parse(style);
    return number >= 0 && dates.get(number);
  }

  /// @return null when the number is no day that the calendar of spreadsheets has
  LocalDate day(String number) {
    double days = Digits.decimal(number);
    if (!(days >= 1 && days <= LAST_DAY)) {
      return null;
    }
    if (from1904) {
      return LocalDate.of(1904, 1, 1).plusDays((long) days);
    }
    // Spreadsheets believe in 29/02/1900, so days before it are one less.
    return LocalDate.of(1899, 12, days < 60 ? 31 : 30).plusDays((long) days);
  }

  private static boolean isDate(String format, Map<String, String> formats) {
    String code = formats.get(format);
    if (code != null) {
      String letters = NOT_FORMAT.matcher(code).replaceAll("");
      return letters.matches("(?is).*[dy].*") && !letters.equalsIgnoreCase("general");
    }
    int builtIn = Digits.parse(format);
    return builtIn >= 14 && builtIn <= 17 || builtIn == 22;
  }
}
