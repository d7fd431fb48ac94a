package vn.doichieu.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.doichieu.base.VietnameseText;
import vn.doichieu.domain.document.PaperDates;
import vn.doichieu.domain.document.SessionEntry;

/// The sheets of all sessions in delivery order (point, day, time): as one PDF and as one file
/// each.
public final class SheetSet {
  private static final int NAME_LENGTH = 40;

  private final PdfFinisher finisher;
  private final List<SessionEntry> entries;
  private final byte[] whole;
  private final int before;

  /// @param whole a page per entry, after `before` other pages
  SheetSet(PdfFinisher finisher, List<SessionEntry> entries, byte[] whole, int before) {
    this.finisher = finisher;
    this.entries = List.copyOf(entries);
    this.whole = whole;
    this.before = before;
  }

  public byte[] onePdf() {
    return whole;
  }

  /// Names begin with the place in the order of delivery: `001-nguyen-trai-2025-10-21-0730-…`.
  public List<NamedPdf> files() {
    List<byte[]> pages =
        finisher.pages(whole, before, entries.stream().map(SheetSet::title).toList());
    var files = new ArrayList<NamedPdf>();
    for (int i = 0; i < entries.size(); i++) {
      files.add(new NamedPdf(fileName(i + 1, entries.get(i)), pages.get(i)));
    }
    return files;
  }

  private static String title(SessionEntry entry) {
    return "Giấy báo lịch đối chiếu, phân loại nợ ngày "
        + PaperDates.slashed(entry.session().date())
        + " - "
        + entry.group().code();
  }

  private static String fileName(int order, SessionEntry entry) {
    String start = PaperDates.shortTime(entry.session().start()).replace(":", "");
    String name =
        String.join(
            "-",
            ascii(entry.point().name()),
            entry.session().date().toString(),
            start,
            ascii(entry.group().code()));
    return String.format(Locale.ROOT, "%03d-%s.pdf", order, name);
  }

  private static String ascii(String text) {
    String safe =
        VietnameseText.searchKey(text).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    return safe.substring(0, Math.min(NAME_LENGTH, safe.length()));
  }
}
