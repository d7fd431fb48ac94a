package vn.doichieu.domain.announce;

import static vn.doichieu.domain.announce.Rewriting.rewrite;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The abbreviations of a ward's papers in full. Those with more than one meaning (KH, HĐ, QĐ, ĐT
/// …) are absent on purpose: they are flagged, unless the ward's own dictionary has them.
final class Abbreviations {
  private static final Map<String, String> MEANINGS =
      Map.ofEntries(
          Map.entry("UBND", "Ủy ban nhân dân"),
          Map.entry("HĐND", "Hội đồng nhân dân"),
          Map.entry("MTTQ", "Mặt trận Tổ quốc"),
          Map.entry("UBMTTQ", "Ủy ban Mặt trận Tổ quốc"),
          Map.entry("NHCSXH", "Ngân hàng Chính sách xã hội"),
          Map.entry("PGD", "phòng giao dịch"),
          Map.entry("BCĐ", "ban chỉ đạo"),
          Map.entry("BQL", "ban quản lý"),
          Map.entry("TK&VV", "tiết kiệm và vay vốn"),
          Map.entry("TKVV", "tiết kiệm và vay vốn"),
          Map.entry("TDP", "tổ dân phố"),
          Map.entry("KP", "khu phố"),
          Map.entry("TP", "thành phố"),
          Map.entry("CT-XH", "chính trị xã hội"),
          Map.entry("KT-XH", "kinh tế xã hội"),
          Map.entry("CCCD", "căn cước công dân"),
          Map.entry("CMND", "chứng minh nhân dân"),
          Map.entry("VNeID", "vi en i ai đi"),
          Map.entry("VneID", "vi en i ai đi"),
          Map.entry("VNEID", "vi en i ai đi"),
          Map.entry("HĐTD", "hợp đồng tín dụng"),
          Map.entry("HSSV", "học sinh sinh viên"),
          Map.entry("NS&VSMT", "nước sạch và vệ sinh môi trường"),
          Map.entry("NSVSMT", "nước sạch và vệ sinh môi trường"),
          Map.entry("GQVL", "giải quyết việc làm"),
          Map.entry("DTTS", "dân tộc thiểu số"),
          Map.entry("HTX", "hợp tác xã"),
          Map.entry("SĐT", "số điện thoại"),
          Map.entry("THCS", "trung học cơ sở"),
          Map.entry("CN", "Chủ nhật"));

  private static final Pattern KNOWN = anyOf(MEANINGS, 0);

  private Abbreviations() {}

  static String expand(String line) {
    return rewrite(line, KNOWN, (match, _) -> MEANINGS.get(match.group()));
  }

  /// Replaces the names of a ward's own dictionary, written in any case.
  static String pronounce(String line, Map<String, String> pronunciation) {
    if (pronunciation.isEmpty()) {
      return line;
    }
    Map<String, String> byLowerCase =
        pronunciation.entrySet().stream()
            .collect(Collectors.toMap(e -> lower(e.getKey()), Map.Entry::getValue, (a, _) -> a));
    Pattern names = anyOf(byLowerCase, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    return rewrite(line, names, (match, _) -> byLowerCase.get(lower(match.group())));
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /// Longer forms first, so that `NS&VSMT` is not taken for a part of it.
  private static Pattern anyOf(Map<String, String> meanings, int flags) {
    String forms =
        meanings.keySet().stream()
            .sorted(Comparator.comparing(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    return Pattern.compile("(?<![\\p{L}\\d&/-])(?:" + forms + ")(?![\\p{L}\\d&/]|-\\p{L})", flags);
  }
}
