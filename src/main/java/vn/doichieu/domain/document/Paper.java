package vn.doichieu.domain.document;

import java.util.Comparator;
import java.util.List;

/// A document with its body.
public record Paper(Document document, List<Paragraph> paragraphs) {
  public Paper {
    paragraphs = paragraphs.stream().sorted(Comparator.comparingInt(Paragraph::position)).toList();
  }

  /// A body must mention its appendix (Nghị định 30/2020/NĐ-CP, Phụ lục III, mẫu 2.1).
  public boolean mentionsAppendix() {
    return paragraphs.stream()
        .map(Paragraph::text)
        .anyMatch(text -> text.contains("{appendix}") || text.contains("Phụ lục"));
  }
}
