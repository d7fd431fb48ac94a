package vn.doichieu.report;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/// The four styles in which papers are set, for measuring and for asking what they can show.
enum PaperFont {
  REGULAR("Tinos_400Regular"),
  BOLD("Tinos_700Bold"),
  ITALIC("Tinos_400Regular_Italic"),
  BOLD_ITALIC("Tinos_700Bold_Italic");

  private static final FontRenderContext PRINT = new FontRenderContext(null, true, true);

  private final Font font;

  PaperFont(String file) {
    try (InputStream in = PaperFont.class.getResourceAsStream("/reports/fonts/" + file + ".ttf")) {
      font = Font.createFont(Font.TRUETYPE_FONT, in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (FontFormatException e) {
      throw new IllegalStateException(file, e);
    }
  }

  boolean canShow(int codePoint) {
    return font.canDisplay(codePoint);
  }

  /// In points.
  double width(String text, float size) {
    return font.deriveFont(size).getStringBounds(text, PRINT).getWidth();
  }

  /// Breaks a text at spaces so that no line is wider than `room` points, where words allow.
  List<String> wrap(String text, float size, double room) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    for (String word : text.split(" ")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && width(longer, size) > room) {
        lines.add(line.toString());
        longer = word;
      }
      line.setLength(0);
      line.append(longer);
    }
    lines.add(line.toString());
    return lines;
  }
}
