package vn.doichieu.domain.announce;

import static vn.doichieu.domain.announce.Rewriting.anyCase;
import static vn.doichieu.domain.announce.Rewriting.number;
import static vn.doichieu.domain.announce.Rewriting.rewrite;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads times of the day: `7h30`, `13:30`, `7 giờ 30 phút`, `7h30-11h30`.
final class SpokenTimes {
  private static final String TIME =
      "(\\d{1,2})(?:(?:[hg:](\\d{2})(?! ?đồng)|h)|\\s?giờ"
          + "(?:\\s(\\d{1,2})(?:\\sphút|(?=\\s*(?:[,.;–-]|đến|$))))?)(?![\\d:\\p{L}])";
  private static final Pattern RANGE =
      anyCase("(?<![\\d.,/:])(?:từ\\s+)?" + TIME + "\\s*(?:[-–]|đến)\\s*" + TIME);
  private static final Pattern SINGLE = anyCase("(?<![\\d.,/:])" + TIME);
  private static final Pattern LENGTH_OF_TIME =
      anyCase("\\b(?:trong|mất|dài|thêm|được|hết|sau)\\s(?:khoảng\\s)?$");
  private static final Pattern PART_AFTER = anyCase("^\\s*(?:sáng|trưa|chiều|tối|đêm)\\b");
  private static final Pattern PART_BEFORE =
      anyCase(
          "\\b(sáng(?! tạo| kiến| suốt)|trưa|chiều(?! dài| cao)|tối(?! đa| thiểu|"
              + " ưu)|đêm)\\b[^.;]*$");
  private final ReadingStyle style;

  SpokenTimes(ReadingStyle style) {
    this.style = style;
  }

  String read(String line) {
    return rewrite(rewrite(line, RANGE, this::range), SINGLE, this::single);
  }

  private String range(MatchResult match, String line) {
    Clock from = clock(match, 1);
    Clock to = clock(match, 4);
    if (from == null || to == null) {
      return null;
    }
    String partOfFrom = from.part().equals(to.part()) ? "" : part(from, match, line);
    String start = words(from) + partOfFrom;
    String end = words(to) + part(to, match, line);
    return "từ %s đến %s".formatted(start, end);
  }

  private String single(MatchResult match, String line) {
    Clock clock = clock(match, 1);
    if (clock == null) {
      return null;
    }
    boolean length = LENGTH_OF_TIME.matcher(line.substring(0, match.start())).find();
    return length ? plainWords(clock) : words(clock) + part(clock, match, line);
  }

  /// Sáng, chiều … is said once: not when the text around already says it.
  private String part(Clock clock, MatchResult match, String line) {
    if (style.twentyFourHours() || PART_AFTER.matcher(line.substring(match.end())).find()) {
      return "";
    }
    Matcher before = PART_BEFORE.matcher(line.substring(0, match.start()));
    String said = "";
    for (int from = 0; before.find(from); from = before.end(1)) {
      said = before.group(1).toLowerCase(Locale.ROOT);
    }
    boolean alreadySaid =
        said.equals(clock.part()) || (said.equals("sáng") && clock.hour() < 12 && clock.hour() > 0);
    return alreadySaid || clock.part().isEmpty() ? "" : " " + clock.part();
  }

  private String words(Clock clock) {
    boolean afternoon = !style.twentyFourHours() && clock.hour() > 12;
    return plainWords(afternoon ? new Clock(clock.hour() - 12, clock.minute()) : clock);
  }

  private String plainWords(Clock clock) {
    String hours = style.numbers().read(clock.hour()) + " giờ";
    return clock.minute() == 0
        ? hours
        : hours + " " + style.numbers().read(clock.minute()) + " phút";
  }

  private static Clock clock(MatchResult match, int group) {
    String withSign = match.group(group + 1);
    String minutes = withSign == null ? match.group(group + 2) : withSign;
    var clock = new Clock(number(match.group(group)), minutes == null ? 0 : number(minutes));
    return clock.hour() < 24 && clock.minute() < 60 ? clock : null;
  }

  private record Clock(int hour, int minute) {
    String part() {
      if (hour == 0) {
        return "";
      }
      String afterNoon = hour < 18 ? "chiều" : hour < 22 ? "tối" : "đêm";
      return hour < 11 ? "sáng" : hour < 13 ? "trưa" : afterNoon;
    }
  }
}
