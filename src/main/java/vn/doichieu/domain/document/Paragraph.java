package vn.doichieu.domain.document;

import vn.doichieu.base.Entity;

/// One paragraph of a paper's body.
///
/// @param position in the paper, from 1
/// @param text may hold protected fields such as `{dataDate}`, which stand for the ward's data and
///   are filled when the paper is shown or printed
public record Paragraph(
    long id, int version, long documentId, int position, Level level, String text)
    implements Entity {
  public enum Level {
    /// One of those a letter is addressed to (Kính gửi), without dash and final mark.
    ADDRESSEE,
    /// A basis of the paper, before the sections (Căn cứ …; Thực hiện …).
    BASIS,
    /// Running text.
    TEXT,
    /// A numbered section.
    SECTION,
    /// A numbered part of a section.
    SUBSECTION,
    /// A line with a dash.
    ITEM
  }
}
