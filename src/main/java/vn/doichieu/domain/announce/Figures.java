package vn.doichieu.domain.announce;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.doichieu.base.Money;
import vn.doichieu.domain.announce.PrivacyScan.Hit;
import vn.doichieu.domain.announce.PrivacyScan.Kind;

/// Identity numbers, loan codes and amounts to be found in a text: in figures with any spacing, as
/// `21,5 triệu`, or in words.
final class Figures {
  private static final long SMALLEST_AMOUNT = 100_000;
  private static final int SHORTEST_CODE = 6;
  private static final Pattern CODE = Pattern.compile("[\\p{L}\\d]+(?:[ ./-][\\p{L}\\d]+)*");
  private static final Pattern CODE_PART = Pattern.compile("[\\p{L}\\d]+");
  private static final String NUMBER = "\\d{1,3}(?:\\.\\d{3})+|\\d{1,3}(?:,\\d{3})+|\\d{1,18}";
  private static final Pattern WHOLE = Pattern.compile("(?<![\\d.,])(?:" + NUMBER + ")(?![\\d])");
  private static final String WITH_UNIT = "(\\d{1,9}(?:[.,]\\d{1,9})?)\\s?(nghìn|ngàn|triệu|tỷ|tỉ)";
  private static final Pattern UNITS =
      Pattern.compile(WITH_UNIT + "(?:\\s" + WITH_UNIT + ")*", Pattern.CASE_INSENSITIVE);
  private static final Pattern UNIT = Pattern.compile(WITH_UNIT, Pattern.CASE_INSENSITIVE);
  private final Map<String, Kind> codes = new HashMap<>();
  private final Set<Long> amounts = new HashSet<>();
  private int longestCode;

  Figures(
      Collection<String> identityNumbers, Collection<String> loanCodes, Collection<Money> amounts) {
    loanCodes.forEach(code -> addCode(code, Kind.LOAN_CODE));
    identityNumbers.forEach(number -> addCode(number, Kind.IDENTITY_NUMBER));
    for (Money amount : amounts) {
      if (amount.dong() >= SMALLEST_AMOUNT) {
        this.amounts.add(amount.dong());
      }
    }
  }

  List<Hit> find(String text, List<Word> words) {
    var hits = new ArrayList<Hit>();
    findCodes(text, hits);
    findAmounts(text, hits);
    for (SpokenFigure figure : SpokenFigure.of(words)) {
      for (SpokenFigure part : figure.ofDigits() ? figure.windows(longestCode) : List.of(figure)) {
        Kind code = codes.get(part.digits());
        if (code != null) {
          hits.add(new Hit(code, part.start(), part.end()));
        }
      }
      if (amounts.contains(figure.value())) {
        hits.add(new Hit(Kind.AMOUNT, figure.start(), figure.end()));
      }
    }
    return hits;
  }

  private void addCode(String code, Kind kind) {
    String bare = code.replaceAll("[^\\p{L}\\d]", "").toUpperCase(Locale.ROOT);
    if (bare.length() >= SHORTEST_CODE) {
      codes.put(bare, kind);
      longestCode = Math.max(longestCode, bare.length());
    }
  }

  private void findCodes(String text, List<Hit> hits) {
    Matcher run = CODE.matcher(text);
    while (run.find()) {
      List<int[]> parts = new ArrayList<>();
      Matcher part = CODE_PART.matcher(text).region(run.start(), run.end());
      while (part.find()) {
        parts.add(new int[] {part.start(), part.end()});
      }
      for (int from = 0; from < parts.size(); from++) {
        var code = new StringBuilder();
        for (int to = from; to < parts.size() && code.length() < longestCode; to++) {
          code.append(text, parts.get(to)[0], parts.get(to)[1]);
          Kind kind = codes.get(code.toString().toUpperCase(Locale.ROOT));
          if (kind != null) {
            hits.add(new Hit(kind, parts.get(from)[0], parts.get(to)[1]));
          }
        }
      }
    }
  }

  private void findAmounts(String text, List<Hit> hits) {
    Matcher whole = WHOLE.matcher(text);
    while (whole.find()) {
      if (amounts.contains(Long.parseLong(whole.group().replaceAll("\\D", "")))) {
        hits.add(new Hit(Kind.AMOUNT, whole.start(), whole.end()));
      }
    }
    Matcher units = UNITS.matcher(text);
    while (units.find()) {
      if (amounts.contains(sum(units.group()))) {
        hits.add(new Hit(Kind.AMOUNT, units.start(), units.end()));
      }
    }
  }

  private static long sum(String figures) {
    return UNIT.matcher(figures)
        .results()
        .map(m -> new BigDecimal(m.group(1).replace(',', '.')).multiply(unit(m.group(2))))
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .longValue();
  }

  private static BigDecimal unit(String unit) {
    return switch (unit.toLowerCase(Locale.ROOT)) {
      case "nghìn", "ngàn" -> BigDecimal.valueOf(1_000);
      case "triệu" -> BigDecimal.valueOf(1_000_000);
      default -> BigDecimal.valueOf(1_000_000_000);
    };
  }
}
