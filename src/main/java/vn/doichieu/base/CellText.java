package vn.doichieu.base;

import java.math.BigDecimal;

/// Cells of a spreadsheet as text.
public final class CellText {
  private static final int SHOWN = 100;

  private CellText() {}

  /// Composed, with single spaces, without control and zero-width characters.
  public static String clean(Cell cell) {
    return cell.kind() == Cell.Kind.NUMBER ? digits(cell.text()) : clean(cell.text());
  }

  public static String clean(String text) {
    return VietnameseText.clean(isPlain(text) ? text : withoutInvisible(text));
  }

  /// A number without exponent: `6600000712345678` for `6.600000712345678E15`.
  public static String digits(String number) {
    if (number.length() > 30 || isDigits(number)) {
      return number;
    }
    BigDecimal value = new BigDecimal(number);
    if (value.signum() == 0) {
      return "0";
    }
    boolean readable =
        Math.abs((long) value.precision() - value.scale()) < 40 && value.scale() < 40;
    return readable ? value.stripTrailingZeros().toPlainString() : number;
  }

  /// The form in which headings are compared: letters and digits only, without accents and units in
  /// brackets, so that line breaks, stars and "(đồng)" do not matter.
  public static String headingKey(String heading) {
    String plain = VietnameseText.searchKey(heading).replaceAll("\\([^)]*\\)", "");
    return plain.replaceAll("[^a-z0-9]", "");
  }

  public static boolean isDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return !text.isEmpty();
  }

  /// As a message shows it.
  public static String shown(Cell cell) {
    if (cell == null) {
      return "";
    }
    String text = clean(cell);
    return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isInvisible(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static String withoutInvisible(String text) {
    var visible = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isISOControl(c)) {
        visible.append(' ');
      } else if (!isInvisible(c)) {
        visible.append(c);
      }
    }
    return visible.toString();
  }

  private static boolean isInvisible(char c) {
    return Character.isISOControl(c)
        || c >= 0x200B && c <= 0x200F
        || c == 0xFEFF
        || c == 0x2060
        || c == 0xAD;
  }
}
