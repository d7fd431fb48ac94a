package vn.doichieu.ui.results;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.doichieu.base.Money;
import vn.doichieu.base.TypedValues;

/// Amounts as they are keyed by the digit pad: each dot or comma at the end stands for three zeros,
/// so that `45..` is forty-five million.
final class KeyedAmount {
  private static final Pattern THOUSANDS = Pattern.compile("(\\d+)([.,]{1,4})");

  private KeyedAmount() {}

  static Optional<Money> parse(String typed) {
    Matcher m = THOUSANDS.matcher(typed.strip());
    return TypedValues.money(m.matches() ? m.group(1) + "000".repeat(m.group(2).length()) : typed);
  }
}
