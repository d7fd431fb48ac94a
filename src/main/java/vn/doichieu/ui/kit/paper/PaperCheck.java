package vn.doichieu.ui.kit.paper;

import java.util.ArrayList;
import java.util.List;
import vn.doichieu.base.Messages;
import vn.doichieu.base.Text;
import vn.doichieu.domain.document.DocumentKind;
import vn.doichieu.domain.document.Paper;
import vn.doichieu.domain.document.Paragraph.Level;
import vn.doichieu.domain.document.ProofReader;
import vn.doichieu.domain.unit.Ward;

/// Looks a paper over before it is signed: missing parts first, then likely slips of the pen.
final class PaperCheck {
  private static final String DASH = "- ";
  private final ProofReader reader;

  PaperCheck(Ward ward) {
    reader = new ProofReader(ward);
  }

  /// @param paper as edited: without blank paragraphs
  /// @param texts the paragraphs as the clerk sees them, without marks; blank ones included
  List<PaperFault> faults(Paper paper, List<ParagraphDraft> paragraphs, List<Text> warnings) {
    var faults = new ArrayList<PaperFault>();
    warnings.forEach(w -> faults.add(whole(w)));
    if (paper.document().subject().isBlank()) {
      faults.add(whole(Text.of("editor.fault.subject")));
    }
    if (paper.document().signatoryId() == null) {
      faults.add(whole(Text.of("editor.fault.signatory")));
    }
    boolean hasAppendix = paper.document().kind() != DocumentKind.REQUEST_LETTER;
    if (hasAppendix && !paper.mentionsAppendix()) {
      faults.add(whole(Text.of("editor.fault.appendix")));
    }
    for (int i = 0; i < paragraphs.size(); i++) {
      proofRead(i, i == paragraphs.size() - 1, paragraphs.get(i), faults);
    }
    return faults;
  }

  private void proofRead(
      int index, boolean last, ParagraphDraft paragraph, List<PaperFault> faults) {
    String plain = FieldMarks.plain(paragraph.text().get()).strip();
    boolean item = paragraph.level().get() == Level.ITEM && !last;
    String read = item ? DASH + plain : plain;
    reader
        .check(read)
        .forEach(
            f ->
                faults.add(
                    new PaperFault(
                        index,
                        f.found(),
                        Messages.text(
                            "editor.fault.words",
                            index + 1,
                            shortened(f.found()),
                            shortened(f.proposal()),
                            Messages.text(f.reason())))));
  }

  /// Both ends of long words: the slip may stand at either.
  private static String shortened(String words) {
    String text = words.strip();
    return text.length() <= 40
        ? text
        : text.substring(0, 16).stripTrailing()
            + " … "
            + text.substring(text.length() - 20).stripLeading();
  }

  private static PaperFault whole(Text text) {
    return new PaperFault(-1, "", Messages.text(text));
  }
}
