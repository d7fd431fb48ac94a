package vn.doichieu.report;

import java.util.regex.Pattern;

/// Keeps together what must not be torn apart at a line's end: `ngày 21/10/2025`, `Phụ lục II`, `13
/// giờ`, the groups of a telephone number.
final class NoBreak {
  private static final Pattern SPACE =
      Pattern.compile(
          "(?U)(?<=\\b(?:ngày|tháng|năm|số|mức độ|khoản|Điều|điểm)) (?=\\d)"
              + "|(?<=\\bPhụ lục) (?=[IVX]+\\b)"
              + "|(?<=\\d) (?=(?:giờ|phút|ngày)\\b)"
              + "|(?<=\\d) (?=\\d{3})"
              + "|(?<=\\bTổ) (?=TK&)");

  private NoBreak() {}

  static String in(String text) {
    return SPACE.matcher(text).replaceAll("\u00a0");
  }
}
