package vn.doichieu.domain.document;

/// One line of a paper's body as it is printed: numbered and with its fields filled.
///
/// @param label `1.`, `6.1.`, `a)` or `-`; empty for running text
public record BodyLine(Paragraph.Level level, String label, String text) {
  public String labelled() {
    return label.isEmpty() ? text : label + " " + text;
  }

  public boolean isHeading() {
    return level == Paragraph.Level.SECTION || level == Paragraph.Level.SUBSECTION;
  }
}
