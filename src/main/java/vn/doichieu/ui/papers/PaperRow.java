package vn.doichieu.ui.papers;

import java.time.LocalDate;
import java.util.stream.Collectors;
import vn.doichieu.base.Messages;
import vn.doichieu.domain.document.DocumentKind;
import vn.doichieu.domain.document.Paper;
import vn.doichieu.domain.document.Paragraph;
import vn.doichieu.ui.kit.paper.PaperWords;

/// A paper in the list, or a kind of which there is none yet.
///
/// @param round as in [vn.doichieu.domain.document.Document]
/// @param paper null when it was not drafted yet
/// @param signatory by name; empty while nobody is chosen
record PaperRow(DocumentKind kind, int round, Paper paper, String signatory) {
  /// A letter to another office with whom it goes to.
  String name() {
    String name = PaperWords.kind(kind, round);
    String addressee = kind == DocumentKind.HELP_LETTER ? addressee() : "";
    return addressee.isBlank() ? name : name + " – " + addressee;
  }

  private String addressee() {
    return paper == null
        ? ""
        : paper.paragraphs().stream()
            .filter(p -> p.level() == Paragraph.Level.ADDRESSEE)
            .map(Paragraph::text)
            .collect(Collectors.joining(", "));
  }

  String state() {
    return paper == null
        ? Messages.text("papers.state.none")
        : PaperWords.state(paper.document().state());
  }

  Long number() {
    Integer number = paper == null ? null : paper.document().number();
    return number == null ? null : number.longValue();
  }

  LocalDate issuedOn() {
    return paper == null ? null : paper.document().issuedOn();
  }

  String subject() {
    return paper == null ? "" : paper.document().subject();
  }

  boolean isAbout(DocumentKind otherKind, int otherRound) {
    return kind == otherKind && round == otherRound;
  }

  boolean sameAs(PaperRow other) {
    boolean bothDrafted = paper != null && other.paper != null;
    return bothDrafted
        ? paper.document().id() == other.paper.document().id()
        : isAbout(other.kind, other.round);
  }
}
