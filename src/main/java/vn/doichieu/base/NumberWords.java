package vn.doichieu.base;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Reads whole numbers and decimals aloud in Vietnamese. Two words differ from region to region.
///
/// @param gap for empty tens, `linh` or `lẻ`: một trăm linh một
/// @param thousand `nghìn` or `ngàn`
public record NumberWords(String gap, String thousand) {
  public static final NumberWords NORTHERN = new NumberWords("linh", "nghìn");
  public static final NumberWords SOUTHERN = new NumberWords("lẻ", "ngàn");

  private static final String[] DIGITS = {
    "không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"
  };
  private static final long BILLION = 1_000_000_000;

  /// `1.021` → `một nghìn không trăm hai mươi mốt`; beyond tỷ it counts on: `nghìn tỷ`, `tỷ tỷ`.
  ///
  /// @throws IllegalArgumentException for a negative number
  public String read(long number) {
    if (number < 0) {
      throw new IllegalArgumentException("Negative numbers are not read aloud");
    }
    if (number == 0) {
      return DIGITS[0];
    }
    var words = new ArrayList<String>();
    if (number >= BILLION) {
      words.add(read(number / BILLION));
      words.add("tỷ");
    }
    int rest = (int) (number % BILLION);
    readGroup(rest / 1_000_000, "triệu", words);
    readGroup(rest / 1_000 % 1_000, thousand, words);
    readGroup(rest % 1_000, "", words);
    return String.join(" ", words);
  }

  /// `91,5` → `chín mươi mốt phẩy năm`. One or two decimals are read as a number, more of them, or
  /// those beginning with 0, digit by digit.
  ///
  /// @throws IllegalArgumentException for a negative number
  /// @throws ArithmeticException when the whole part exceeds a long
  public String read(BigDecimal number) {
    if (number.signum() < 0) {
      throw new IllegalArgumentException("Negative numbers are not read aloud");
    }
    String whole = read(number.toBigInteger().longValueExact());
    if (number.scale() <= 0) {
      return whole;
    }
    String plain = number.toPlainString();
    String decimals = plain.substring(plain.indexOf('.') + 1);
    boolean asNumber = decimals.length() <= 2 && decimals.charAt(0) != '0';
    return whole + " phẩy " + (asNumber ? read(Long.parseLong(decimals)) : digits(decimals));
  }

  /// Digit by digit, for telephone numbers: `0905` → `không chín không năm`.
  public String digits(String digits) {
    return digits.chars().mapToObj(c -> DIGITS[c - '0']).collect(Collectors.joining(" "));
  }

  private void readGroup(int group, String unit, List<String> words) {
    if (group == 0) {
      return;
    }
    int hundreds = group / 100;
    int tens = group / 10 % 10;
    int ones = group % 10;
    boolean inner = !words.isEmpty();
    if (hundreds > 0 || inner) {
      words.add(DIGITS[hundreds]);
      words.add("trăm");
    }
    if (tens > 1) {
      words.add(DIGITS[tens]);
      words.add("mươi");
    } else if (tens == 1) {
      words.add("mười");
    } else if (ones > 0 && (hundreds > 0 || inner)) {
      words.add(gap);
    }
    if (ones > 0) {
      words.add(ones(ones, tens, hundreds > 0 || inner));
    }
    if (!unit.isEmpty()) {
      words.add(unit);
    }
  }

  private static String ones(int ones, int tens, boolean afterHundreds) {
    return switch (ones) {
      case 1 -> tens > 1 ? "mốt" : DIGITS[1];
      case 4 -> tens > 1 || (tens == 0 && afterHundreds) ? "tư" : DIGITS[4];
      case 5 -> tens > 0 ? "lăm" : DIGITS[5];
      default -> DIGITS[ones];
    };
  }
}
