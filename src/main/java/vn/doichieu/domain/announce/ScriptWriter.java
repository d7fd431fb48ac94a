package vn.doichieu.domain.announce;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.doichieu.base.VietnameseDates;
import vn.doichieu.domain.announce.Meeting.Call;

/// Writes the bulletin of one residential group in the order in which bulletins are heard: greeting
/// and station, who announces, what, where and when, what to bring, what if one cannot come, whom
/// to ask; then the most important once more.
public final class ScriptWriter {
  /// Longer ones are no longer listened to; the repetition then leaves out the list of papers.
  private static final Duration LONGEST = Duration.ofSeconds(180);

  private static final String BREAK_BETWEEN_SENTENCES = "(?<=[.!?])\\s+(?=\\p{Lu})";
  private static final Pattern COMMON_NOUN =
      Pattern.compile(
          "(?U)^(Hội trường|Nhà|Trụ sở|Trường|Trung tâm)\\b|\\b(Tổ dân phố|Thôn|Làng|Khu phố)(?="
              + " )");
  private final ReadingStyle style;
  private final ReadingAloud reading;

  public ScriptWriter(ReadingStyle style) {
    this.style = style;
    this.reading = new ReadingAloud(style);
  }

  public Script write(Bulletin bulletin) {
    SpokenText whole = spoken(bulletin, true);
    SpokenText spoken = time(whole).compareTo(LONGEST) > 0 ? spoken(bulletin, false) : whole;
    List<String> sentences =
        spoken
            .text()
            .lines()
            .flatMap(l -> List.of(l.split(BREAK_BETWEEN_SENTENCES)).stream())
            .toList();
    return new Script(
        bulletin.residentialGroup() + ", " + bulletin.ward(),
        sentences,
        time(spoken),
        bulletin.approver(),
        spoken.flags(),
        ShortText.of(bulletin));
  }

  private Duration time(SpokenText spoken) {
    return ReadingTime.of(spoken.text(), style.syllablesPerMinute());
  }

  private SpokenText spoken(Bulletin b, boolean papersTwice) {
    List<Meeting> meetings = Meeting.of(b.appointments());
    String group = lowerFirst(b.residentialGroup());
    var lines = new ArrayList<String>();
    lines.add("Kính thưa toàn thể bà con %s, %s.".formatted(group, b.ward()));
    lines.add("Đây là %s.".formatted(b.station()));
    lines.add(
        "Sau đây là thông báo của Ủy ban nhân dân %s về %s.".formatted(b.ward(), b.subject()));
    lines.add(
        "Cán bộ %s sẽ đối chiếu trực tiếp với tất cả các hộ đang vay vốn ở %s."
            .formatted(b.bankOffice(), group));
    meetings.forEach(meeting -> lines.addAll(schedule(meeting, true)));
    addPapers(b.papers(), lines);
    lines.add(b.ifAbsent());
    addContact(b, lines);
    lines.add("Xin nhắc lại lịch đối chiếu.");
    meetings.forEach(meeting -> lines.addAll(schedule(meeting, false)));
    if (papersTwice) {
      addPapers(b.papers(), lines);
    } else if (!b.papers().isEmpty()) {
      lines.add("Bà con nhớ mang theo đầy đủ giấy tờ như đã thông báo.");
    }
    lines.add("Xin cảm ơn và kính chào bà con.");
    return reading.read(String.join("\n", lines));
  }

  private static List<String> schedule(Meeting meeting, boolean withYear) {
    var lines = new ArrayList<String>();
    String date = VietnameseDates.slashed(meeting.date());
    lines.add(
        "%s, ngày %s, mời bà con đến %s."
            .formatted(
                VietnameseDates.weekday(meeting.date()),
                withYear ? date : date.substring(0, 5),
                inSentence(meeting.venue())));
    for (Call call : meeting.calls()) {
      String hours =
          call.hours().stream()
              .map(h -> "từ %s đến %s".formatted(clock(h.start()), clock(h.end())))
              .collect(Collectors.joining(" và "));
      lines.add("%s, mời %s.".formatted(hours, call.group()));
    }
    return lines;
  }

  /// `Hội trường Tổ dân phố 5` is no proper name: `hội trường tổ dân phố 5`.
  private static String inSentence(String venue) {
    return COMMON_NOUN.matcher(venue).replaceAll(m -> lowerFirst(m.group()));
  }

  private static void addPapers(List<String> papers, List<String> lines) {
    if (papers.size() == 1) {
      lines.add("Khi đi, bà con nhớ mang theo %s.".formatted(papers.getFirst()));
      return;
    }
    if (!papers.isEmpty()) {
      lines.add("Khi đi, bà con nhớ mang theo các giấy tờ sau.");
    }
    for (int i = 0; i < papers.size(); i++) {
      lines.add("%d là %s.".formatted(i + 1, papers.get(i)));
    }
  }

  private static void addContact(Bulletin b, List<String> lines) {
    String phone = b.phone().isBlank() ? "" : "số điện thoại " + b.phone();
    String comma = b.contact().isBlank() || phone.isEmpty() ? "" : ", ";
    if (!(b.contact().isBlank() && phone.isEmpty())) {
      lines.add("Cần hỏi thêm, xin liên hệ %s.".formatted(b.contact() + comma + phone));
    }
  }

  private static String clock(LocalTime time) {
    return "%dh%02d".formatted(time.getHour(), time.getMinute());
  }

  private static String lowerFirst(String text) {
    return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }
}
