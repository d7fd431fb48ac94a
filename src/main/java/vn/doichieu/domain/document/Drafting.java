package vn.doichieu.domain.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import vn.doichieu.domain.document.Paragraph.Level;
import vn.doichieu.domain.unit.Signatory;

/// Builds a new paper line by line.
final class Drafting {
  private final Dossier dossier;
  private final LongSupplier ids;
  private final long documentId;
  private final List<Paragraph> paragraphs = new ArrayList<>();

  /// @param ids hands out the surrogate ids of new entities
  Drafting(Dossier dossier, LongSupplier ids) {
    this.dossier = dossier;
    this.ids = ids;
    documentId = ids.getAsLong();
  }

  Drafting add(Level level, String... texts) {
    for (String text : texts) {
      int position = paragraphs.size() + 1;
      paragraphs.add(new Paragraph(ids.getAsLong(), 0, documentId, position, level, text));
    }
    return this;
  }

  Paper finish(DocumentKind kind, String subject, List<String> recipients) {
    return finish(kind, 0, subject, recipients);
  }

  Paper finish(DocumentKind kind, int round, String subject, List<String> recipients) {
    Long signatory = dossier.unit().preferredSignatory().map(Signatory::id).orElse(null);
    long campaignId = dossier.plan().campaign().id();
    var document =
        Document.drafted(documentId, campaignId, kind, round, subject, recipients, signatory);
    return new Paper(document, List.copyOf(paragraphs));
  }
}
