package vn.doichieu.domain.announce;

import java.util.List;
import java.util.stream.Collectors;
import vn.doichieu.base.VietnameseDates;
import vn.doichieu.base.VietnameseText;
import vn.doichieu.domain.announce.Meeting.Call;

/// The same bulletin as a message for the residential group's Zalo: short, with figures.
final class ShortText {
  private ShortText() {}

  static String of(Bulletin b) {
    String schedule =
        Meeting.of(b.appointments()).stream()
            .map(ShortText::meeting)
            .collect(Collectors.joining("\n\n"));
    String papers = b.papers().isEmpty() ? "" : "\n\nMang theo:\n" + items(b.papers());
    String absent = b.ifAbsent().isBlank() ? "" : "\n\n" + b.ifAbsent();
    String separator = b.contact().isBlank() || b.phone().isBlank() ? "" : " – ";
    String contact = b.contact() + separator + b.phone();
    return "THÔNG BÁO\n%s\n%s, %s\n\n"
            .formatted(VietnameseText.withCapital(b.subject()), b.residentialGroup(), b.ward())
        + schedule
        + papers
        + absent
        + (contact.isBlank() ? "" : "\n\nLiên hệ: " + contact)
        + "\n";
  }

  private static String meeting(Meeting meeting) {
    String heading =
        "%s, %s, tại %s:\n"
            .formatted(
                VietnameseText.withCapital(VietnameseDates.weekday(meeting.date())),
                VietnameseDates.slashed(meeting.date()),
                meeting.venue());
    return heading + items(meeting.calls().stream().map(ShortText::call).toList());
  }

  private static String call(Call call) {
    String hours =
        call.hours().stream()
            .map(h -> VietnameseDates.clock(h.start()) + " – " + VietnameseDates.clock(h.end()))
            .collect(Collectors.joining(", "));
    return hours + ": " + call.group();
  }

  private static String items(List<String> items) {
    return items.stream().map(item -> "• " + item).collect(Collectors.joining("\n"));
  }
}
