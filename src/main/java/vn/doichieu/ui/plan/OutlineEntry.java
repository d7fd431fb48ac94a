package vn.doichieu.ui.plan;

import vn.doichieu.ui.kit.paper.ParagraphDraft;

/// A line of the outline at the left.
///
/// @param field of the campaign's form to go to; empty for a part of the paper
/// @param paragraph of the paper to go to; null for its head and foot and for fields
record OutlineEntry(Kind kind, String words, String field, ParagraphDraft paragraph) {
  enum Kind {
    TITLE,
    FIELD,
    HEAD,
    SECTION,
    SUBSECTION,
    FOOT
  }
}
