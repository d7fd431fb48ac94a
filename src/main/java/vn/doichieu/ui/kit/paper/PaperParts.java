package vn.doichieu.ui.kit.paper;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import vn.doichieu.base.VietnameseText;
import vn.doichieu.domain.document.Body;
import vn.doichieu.domain.document.Document;
import vn.doichieu.domain.document.Paper;
import vn.doichieu.domain.document.Paragraph;
import vn.doichieu.domain.document.Paragraph.Level;
import vn.doichieu.domain.document.PlanFields;

/// Puts an edited paper together.
final class PaperParts {
  private PaperParts() {}

  /// Blank paragraphs are left out. One that the stored paper does not have gets a negative id.
  static Paper of(Paper stored, Document edited, List<ParagraphDraft> drafts) {
    Set<Long> known = stored.paragraphs().stream().map(Paragraph::id).collect(Collectors.toSet());
    var paragraphs = new ArrayList<Paragraph>();
    for (ParagraphDraft draft : drafts) {
      String text = VietnameseText.clean(draft.stored());
      if (!text.isEmpty()) {
        long id = known.contains(draft.id()) ? draft.id() : -paragraphs.size() - 1L;
        paragraphs.add(
            new Paragraph(
                id,
                version(stored, id),
                edited.id(),
                paragraphs.size() + 1,
                draft.level().get(),
                text));
      }
    }
    return new Paper(edited, paragraphs);
  }

  /// The same with ids for what is new.
  static Paper identified(Paper paper, LongSupplier ids) {
    return new Paper(
        paper.document(),
        paper.paragraphs().stream()
            .map(
                p ->
                    p.id() >= 0
                        ? p
                        : new Paragraph(
                            ids.getAsLong(), 0, p.documentId(), p.position(), p.level(), p.text()))
            .toList());
  }

  /// What stands before each paragraph when printed; empty for a blank one.
  static List<String> labels(Paper paper, List<ParagraphDraft> drafts, PlanFields fields) {
    Body body = Body.of(paper, fields);
    var labels = new ArrayList<String>();
    int line = 0;
    for (ParagraphDraft draft : drafts) {
      String text = VietnameseText.clean(draft.stored());
      int lines = text.isEmpty() ? 0 : fields.resolve(text, "").lines().size();
      if (draft.level().get() == Level.ADDRESSEE) {
        labels.add("");
      } else {
        labels.add(lines > 0 && line < body.lines().size() ? body.lines().get(line).label() : "");
        line += lines;
      }
    }
    return labels;
  }

  /// Whether two papers read the same.
  static boolean same(Paper a, Paper b) {
    return a.document().equals(b.document())
        && new HashSet<>(a.paragraphs()).equals(new HashSet<>(b.paragraphs()));
  }

  private static int version(Paper stored, long id) {
    return stored.paragraphs().stream()
        .filter(p -> p.id() == id)
        .mapToInt(Paragraph::version)
        .findFirst()
        .orElse(0);
  }
}
