package vn.doichieu.report;

import java.util.BitSet;
import java.util.Locale;
import vn.doichieu.base.UserError;

/// Refuses text that the paper's font cannot show: JasperReports would leave a gap in its place.
final class GlyphCheck {
  private static final int CONTEXT = 24;

  /// Characters found in all four styles before.
  private final BitSet known = new BitSet();

  /// @param value a text of a template, maybe with markup; anything else passes
  synchronized void check(String paper, Object value) {
    if (value instanceof String text) {
      text.codePoints()
          .filter(c -> c != '\n' && !canShow(c))
          .findFirst()
          .ifPresent(c -> refuse(paper, text, c));
    }
  }

  private boolean canShow(int codePoint) {
    if (known.get(codePoint)) {
      return true;
    }
    for (PaperFont font : PaperFont.values()) {
      if (!font.canShow(codePoint)) {
        return false;
      }
    }
    known.set(codePoint);
    return true;
  }

  private static void refuse(String paper, String text, int codePoint) {
    String plain = Markup.plain(text);
    int at = plain.indexOf(codePoint);
    int from = Math.max(0, at - CONTEXT);
    int to = Math.min(plain.length(), at + CONTEXT);
    String place = paper + ", “…" + plain.substring(from, to).replace('\n', ' ') + "…”";
    String code = String.format(Locale.ROOT, "U+%04X", codePoint);
    throw new UserError("paper.glyph", Character.toString(codePoint), code, place).toException();
  }
}
