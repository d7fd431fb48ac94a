package vn.doichieu.domain.document;

import java.util.Comparator;
import java.util.List;

/// A document with its body.
public record Paper(Document document, List<Paragraph> paragraphs) {
  public Paper {
    paragraphs = paragraphs.stream().sorted(Comparator.comparingInt(Paragraph::position)).toList();
  }
}
