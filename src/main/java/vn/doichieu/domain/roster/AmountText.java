package vn.doichieu.domain.roster;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/// Amounts typed as text: `1.234.567`, `1,234,567.00`, `1 234 567 đ`.
final class AmountText {
  private static final Pattern UNIT = Pattern.compile("(?iu)\\s*(đ|đồng|vnđ|vnd)\\.?$");
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d[\\d.,]{0,60}");
  private static final Pattern GROUPED_BY_DOT =
      Pattern.compile("[+-]?\\d{1,3}(\\.\\d{3})+(,\\d*)?");
  private static final Pattern GROUPED_BY_COMMA =
      Pattern.compile("[+-]?\\d{1,3}(,\\d{3})+(\\.\\d*)?");
  private static final Pattern DECIMAL = Pattern.compile("[+-]?\\d+([.,]\\d*)?");

  private AmountText() {}

  /// A separator followed by exactly three digits parts thousands, in either custom.
  ///
  /// @return null when the text is no number
  static BigDecimal parse(String text) {
    String bare = UNIT.matcher(text.strip()).replaceFirst("").replaceAll("[\\s\\u00A0\\u202F]", "");
    if (bare.startsWith("(") && bare.endsWith(")")) {
      bare = "-" + bare.substring(1, bare.length() - 1);
    }
    if (!NUMBER.matcher(bare).matches()) {
      return null;
    }
    if (GROUPED_BY_DOT.matcher(bare).matches()) {
      return decimal(bare.replace(".", "").replace(',', '.'));
    }
    if (GROUPED_BY_COMMA.matcher(bare).matches()) {
      return decimal(bare.replace(",", ""));
    }
    return DECIMAL.matcher(bare).matches() ? decimal(bare.replace(',', '.')) : null;
  }

  private static BigDecimal decimal(String number) {
    return new BigDecimal(number.endsWith(".") ? number + "0" : number);
  }
}
