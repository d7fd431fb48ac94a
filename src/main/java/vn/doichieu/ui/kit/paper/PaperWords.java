package vn.doichieu.ui.kit.paper;

import vn.doichieu.base.Messages;
import vn.doichieu.base.Text;
import vn.doichieu.domain.document.Document;
import vn.doichieu.domain.document.DocumentKind;
import vn.doichieu.domain.document.Paragraph.Level;
import vn.doichieu.domain.unit.Signatory;
import vn.doichieu.ui.kit.Formats;

/// The words for a paper's kind, state and parts.
public final class PaperWords {
  private PaperWords() {}

  public static String state(Document.State state) {
    return Messages.text("editor.state." + state);
  }

  public static String kind(DocumentKind kind) {
    return Messages.text("editor.kind." + kind);
  }

  /// With the round that the paper is about: `Thông báo bổ sung đợt 2`, `Công văn … (lần 2)`.
  /// Letters to other offices are told apart by whom they go to.
  public static String kind(DocumentKind kind, int round) {
    boolean first = round == 0 || kind == DocumentKind.HELP_LETTER;
    return first
        ? kind(kind)
        : Messages.text(
            kind == DocumentKind.NOTICE ? "editor.kind.supplement" : "editor.kind.further",
            kind(kind),
            kind == DocumentKind.NOTICE ? round : round + 1);
  }

  static String level(Level level) {
    return Messages.text("editor.level." + level);
  }

  static String numbering(Document.Numbering numbering) {
    return Messages.text("editor.numbering." + numbering);
  }

  /// Name and capacity: `Nguyễn Văn A – KT. CHỦ TỊCH`.
  static String signatory(Signatory signatory) {
    return signatory.fullName() + " – " + String.join(", ", signatory.form().lines());
  }

  static Text status(Document document) {
    return switch (document.state()) {
      case DRAFT -> Text.of("editor.status.draft");
      case SUBMITTED -> Text.of("editor.status.submitted");
      case ISSUED, REPLACED ->
          Text.of(
              "editor.status." + document.state(),
              Integer.toString(document.number()),
              Formats.date(document.issuedOn()));
    };
  }
}
