package vn.doichieu.domain.document;

import java.util.List;
import vn.doichieu.domain.document.Paragraph.Level;

/// What a session's sheet repeats of the notice: the sections that follow the one with the points'
/// days (what to bring, who may come instead, whom to ask), so that a clerk's changes there reach
/// every sheet.
public final class NoticeExtract {
  private NoticeExtract() {}

  public static Body of(Paper notice, PlanFields fields) {
    List<Paragraph> paragraphs = notice.paragraphs();
    int from = 0;
    for (int i = 0; i < paragraphs.size(); i++) {
      if (paragraphs.get(i).text().contains("{points}")) {
        from = i + 1;
      }
    }
    while (from < paragraphs.size() && paragraphs.get(from).level() != Level.SECTION) {
      from++;
    }
    return Body.of(
        new Paper(notice.document(), paragraphs.subList(from, paragraphs.size())), fields);
  }
}
