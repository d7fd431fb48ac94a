package vn.doichieu.domain.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.doichieu.base.Text;
import vn.doichieu.domain.unit.Ward;

/// Finds the mistakes that are common in papers of this kind. It proposes, never changes: a name
/// may be right as it stands.
public final class ProofReader {
  private record Rule(Pattern pattern, String reason, Function<MatchResult, String> proposal) {}

  private static final List<Rule> RULES =
      List.of(
          rule("^Số(?=\\s*\\d*\\s*/\\p{Lu})", "numberColon", m -> "Số:"),
          rule("(?<=^|- ?)Lưu VT", "keptColon", m -> "Lưu: VT"),
          rule("(?<=^|- ?)Lưu:? ?VT[^.\\n]*$", "keptStop", m -> m.group().stripTrailing() + "."),
          word("minh, bạch", "minh bạch"),
          word("đơn đốc", "đôn đốc"),
          word("(định danh) điện từ", "định danh điện tử"),
          word("điện từ(?= mức)", "điện tử"),
          rule("\\b(?!VNeID\\b)(?i:vneid)\\b", "spelling", m -> "VNeID"),
          rule("TK&VV(?=\\p{L})", "spaceMissing", m -> "TK&VV "),
          rule("[,;](?=\\p{L})", "spaceMissing", m -> m.group() + " "),
          rule("(?<=\\p{L}) +(?=[,;.:](?:\\s|$))", "spaceBefore", m -> ""),
          rule(
              "(?<=(?:UBND|nhân dân|trong|của|toàn) )Phường(?! ?[\\p{Lu}\\d])",
              "unitCapital",
              m -> "phường"),
          rule(ToneMarks.PATTERN, "toneMark", m -> ToneMarks.moved(m.group())),
          rule("(?<=[\\p{L},] )Chính trị - [Xx]ã hội", "capital", m -> "chính trị - xã hội"),
          rule("Ngân hàng chính sách", "capital", m -> "Ngân hàng Chính sách"),
          rule(
              "(?<=; ?)(?!Hội |Đoàn |Ủy |Ban |Đảng |Tổ |Phòng |Chủ |Điểm |Nhà |Nhân"
                  + " |NHCSXH|\\p{Lu}[\\p{L} ]{2,30} số )\\p{Lu}\\p{Ll}+(?= \\p{Ll})",
              "capitalAfterSemicolon",
              m -> WardNames.uncapitalised(m.group())),
          rule(
              "(?<=\\b(?:từ|đến|trước|sau) )\\d{1,2}/\\d{1,2}(?:/\\d{4})?",
              "dayWord", m -> "ngày " + m.group()),
          rule("(?<=^ ?[-+] )[^\\n]*[^;.:,\\s](?=[ \\t]*$)", "listMark", m -> m.group() + ";"),
          rule(
              "(?<=^|[.(])(?![^.\\n]*Phụ lục)[^.\\n]*đính kèm",
              "appendixName",
              m -> m.group().replace("đính kèm", "nêu tại Phụ lục kèm theo")));

  private final List<Rule> rules;

  /// @param ward its name decides whether `Phường` before it takes a capital
  public ProofReader(Ward ward) {
    rules = new ArrayList<>(RULES);
    String written = WardNames.capitalised(ward.kind()) + " " + ward.name();
    if (!ward.placeInFull()) {
      rules.add(
          rule(
              "(?<=[\\p{L}\\p{N},;] )" + Pattern.quote(written),
              "unitCapital",
              m -> WardNames.inText(ward)));
    }
  }

  /// In the order of the text; where two rules meet, the one that begins first.
  public List<Fault> check(String text) {
    var faults = new ArrayList<Fault>();
    for (Rule rule : rules) {
      rule.pattern()
          .matcher(text)
          .results()
          .forEach(
              m ->
                  faults.add(
                      new Fault(
                          m.start(),
                          m.end(),
                          m.group(),
                          rule.proposal().apply(m),
                          Text.of("proof." + rule.reason()))));
    }
    faults.sort(Comparator.comparingInt(Fault::start).thenComparingInt(Fault::end));
    return List.copyOf(faults);
  }

  private static Rule rule(String pattern, String reason, Function<MatchResult, String> proposal) {
    int flags = Pattern.MULTILINE | Pattern.UNICODE_CHARACTER_CLASS;
    return new Rule(Pattern.compile(pattern, flags), reason, proposal);
  }

  private static Rule word(String wrong, String right) {
    return rule(wrong, "spelling", m -> right);
  }
}
