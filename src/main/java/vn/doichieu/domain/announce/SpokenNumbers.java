package vn.doichieu.domain.announce;

import static vn.doichieu.domain.announce.Rewriting.anyCase;
import static vn.doichieu.domain.announce.Rewriting.pattern;
import static vn.doichieu.domain.announce.Rewriting.rewrite;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.doichieu.base.NumberWords;

/// Reads every other number: telephone numbers digit by digit, numbers of documents without their
/// symbol, residential groups, percentages, amounts. Identity numbers are left out.
final class SpokenNumbers {
  private static final Pattern IDENTITY =
      anyCase(
          "(?:\\s*\\bsố)?[\\s:]*(?<![\\d.,/])"
              + "(0\\d{2}[ .]?\\d{3}[ .]?\\d{3}[ .]?\\d{3}|\\d{12,}|\\d{9})(?![\\d])");
  private static final Pattern TELEPHONE =
      pattern(
          "(?<![\\d.,/-])(0[35789]\\d(?:[ .-]?\\d){7}|\\(?02\\d(?:\\)?[ .-]?\\d){8}"
              + "|1[89]00[ .]?\\d{4,6})(?!\\d)");
  private static final Pattern UNNUMBERED_PAPER =
      anyCase("\\s*\\bsố\\s*:?[\\s.…_]*/\\p{Lu}[\\p{L}\\d]*(?:[-&]\\p{L}[\\p{L}\\d]*)*");
  private static final Pattern PAPER =
      pattern(
          "(?:\\b[Ss]ố\\s*:?\\s*)?(?<![\\d/.,])(\\d{1,6})(?:/((?:19|20)\\d{2}))?"
              + "/\\p{Lu}[\\p{L}\\d]*(?:[-&]\\p{L}[\\p{L}\\d]*)+(?![\\p{L}\\d/])");
  private static final Pattern RESIDENTIAL_GROUP =
      anyCase("\\b(TDP|tổ dân phố)\\s+(?:số\\s+)?(\\d{1,3})(?![\\p{L}\\d/]|[.,]\\d)");
  private static final Pattern ROMAN =
      anyCase("\\b((?:quý|phụ lục|mục|phần|chương|khóa|kỳ)\\s+)([IVX]{1,5})\\b");
  private static final List<String> ROMAN_NUMBERS =
      List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");
  private static final Pattern SECTION = pattern("^(\\d{1,2}(?:\\.\\d{1,2})*)[.)]\\s+(?=\\p{L})");
  private static final String NUMBER = "(\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d{1,8}(?:,\\d+)?)";
  private static final String START = "(?<![\\p{L}\\d.,/:])";
  private static final String END = "(?![\\p{L}\\d/:]|[.,]\\d)";
  private static final Pattern PERCENT = pattern(START + NUMBER + "\\s?%");
  private static final Pattern DONG = pattern("(?<=\\d)\\s?(?:đ|VNĐ|VND)(?![\\p{L}\\d])");
  private static final Pattern RANGE = pattern(START + NUMBER + "\\s?[-–]\\s?" + NUMBER + END);
  private static final Pattern PLAIN = pattern(START + NUMBER + END);
  private final NumberWords words;

  SpokenNumbers(NumberWords words) {
    this.words = words;
  }

  /// The numbers that must not be taken for dates, times or amounts.
  String readCoded(String line, List<Flag> flags) {
    String read = rewrite(line, IDENTITY, (match, _) -> leaveOut(match.group(1), flags));
    read = rewrite(read, TELEPHONE, (match, _) -> telephone(match.group(1)));
    read = rewrite(read, UNNUMBERED_PAPER, (_, _) -> "");
    read = rewrite(read, PAPER, (match, _) -> paper(match));
    read =
        rewrite(
            read,
            RESIDENTIAL_GROUP,
            (match, _) -> match.group(1) + " số " + number(match.group(2)));
    return rewrite(read, ROMAN, (match, _) -> roman(match));
  }

  String readPlain(String line) {
    String read = rewrite(line, SECTION, (match, _) -> section(match.group(1)));
    read = rewrite(read, PERCENT, (match, _) -> number(match.group(1)) + " phần trăm");
    read = rewrite(read, DONG, (_, _) -> " đồng");
    read =
        rewrite(
            read, RANGE, (match, _) -> number(match.group(1)) + " đến " + number(match.group(2)));
    return rewrite(read, PLAIN, (match, _) -> number(match.group(1)));
  }

  private static String leaveOut(String digits, List<Flag> flags) {
    String bare = digits.replaceAll("\\D", "");
    String masked = "•".repeat(bare.length() - 2) + bare.substring(bare.length() - 2);
    flags.add(new Flag(Flag.Reason.IDENTITY_NUMBER, masked));
    return "";
  }

  /// In groups of 4, 3 and 3 digits; of a landline with 11 digits 4, 4 and 3.
  private String telephone(String written) {
    String digits = written.replaceAll("\\D", "");
    boolean hotline = digits.startsWith("1");
    boolean landline = digits.startsWith("02");
    int second = hotline ? digits.length() : landline ? 8 : 7;
    String groups =
        words.digits(digits.substring(0, 4)) + ", " + words.digits(digits.substring(4, second));
    return hotline ? groups : groups + ", " + words.digits(digits.substring(second));
  }

  private String paper(MatchResult match) {
    String number = "số " + number(match.group(1));
    return match.group(2) == null ? number : number + " năm " + number(match.group(2));
  }

  private String roman(MatchResult match) {
    int number = ROMAN_NUMBERS.indexOf(match.group(2));
    return number < 1 ? null : match.group(1) + words.read(number);
  }

  /// `6.1. Phòng giao dịch` → `sáu chấm một, Phòng giao dịch`.
  private String section(String numbers) {
    return String.join(" chấm ", List.of(numbers.split("\\.")).stream().map(this::number).toList())
        + ", ";
  }

  private String number(String written) {
    return words.read(new BigDecimal(written.replace(".", "").replace(',', '.')));
  }
}
