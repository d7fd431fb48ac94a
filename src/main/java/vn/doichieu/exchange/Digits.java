package vn.doichieu.exchange;

/// Numbers in the attributes and values of a file that may be damaged.
final class Digits {
  private Digits() {}

  /// @return -1 when the text is not a whole number of at most 7 digits
  static int parse(String text) {
    if (text == null || text.isEmpty() || text.length() > 7) {
      return -1;
    }
    int value = 0;
    for (int i = 0; i < text.length(); i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      value = value * 10 + digit;
    }
    return value;
  }

  /// The column of a cell's address: 0 for `A1`.
  ///
  /// @return -1 when the address has no letters, or too many
  static int column(String address) {
    int column = 0;
    for (int i = 0; i < address.length() && i < 4; i++) {
      char c = address.charAt(i);
      if (c < 'A' || c > 'Z') {
        return column - 1;
      }
      column = column * 26 + c - 'A' + 1;
    }
    return -1;
  }

  static boolean isNumber(String text) {
    return parse(text) >= 0
        || text.length() < 400 && text.matches("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,4})?");
  }

  /// @return not a number when the text is none
  static double decimal(String text) {
    return isNumber(text) ? Double.parseDouble(text) : Double.NaN;
  }
}
