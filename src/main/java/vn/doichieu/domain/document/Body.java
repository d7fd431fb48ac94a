package vn.doichieu.domain.document;

import java.util.ArrayList;
import java.util.List;
import vn.doichieu.base.Problem;
import vn.doichieu.domain.document.Document.Numbering;
import vn.doichieu.domain.document.Paragraph.Level;

/// The body of a paper as it is printed, and what keeps it from being printed.
///
/// @param addressees whom a letter is addressed to; empty for other papers
/// @param problems unknown fields; each names its paragraph by position
public record Body(List<String> addressees, List<BodyLine> lines, List<Problem> problems) {
  private static final String END_MARK = "./.";

  public static Body of(Paper paper, PlanFields fields) {
    var addressees = new ArrayList<String>();
    var lines = new ArrayList<BodyLine>();
    var problems = new ArrayList<Problem>();
    Numbering scheme = paper.document().numbering();
    var numbers = new SectionNumbers(scheme);
    int letter = 0;
    boolean inSubsection = false;
    for (Paragraph paragraph : paper.paragraphs()) {
      PlanFields.Resolved resolved =
          fields.resolve(paragraph.text(), "paragraph." + paragraph.position());
      problems.addAll(resolved.problems());
      for (String text : resolved.lines()) {
        Level level = paragraph.level();
        letter = level == Level.ITEM ? letter + 1 : 0;
        inSubsection = level == Level.SUBSECTION || inSubsection && level != Level.SECTION;
        String label =
            switch (level) {
              case SECTION -> numbers.nextSection();
              case SUBSECTION -> numbers.nextSubsection();
              case ITEM ->
                  scheme == Numbering.ROMAN && inSubsection ? SectionNumbers.letter(letter) : "-";
              case ADDRESSEE, BASIS, TEXT -> "";
            };
        if (level == Level.ADDRESSEE) {
          addressees.add(bare(text));
        } else {
          boolean upper = level == Level.SECTION && scheme == Numbering.ROMAN;
          String shown = upper ? WardNames.upper(text) : WardNames.capitalised(text);
          lines.add(new BodyLine(level, label, shown));
        }
      }
    }
    return new Body(List.copyOf(addressees), closed(lines), List.copyOf(problems));
  }

  /// `./.` instead of the last line's own mark.
  private static List<BodyLine> closed(List<BodyLine> lines) {
    if (!lines.isEmpty()) {
      BodyLine last = lines.removeLast();
      lines.add(new BodyLine(last.level(), last.label(), bare(last.text()) + END_MARK));
    }
    return List.copyOf(lines);
  }

  private static String bare(String text) {
    return text.strip().replaceFirst("[;.,/\\s]+$", "");
  }
}
