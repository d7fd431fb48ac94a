package vn.doichieu.report;

import java.util.List;

/// Fits texts into the cells of a form, which do not grow: its rows stand where the screen shows
/// them. Nothing is cut off but the names of programmes, whose code says it all.
final class CellFit {
  /// Of a form, in points.
  static final float SIZE = 10;

  private static final float SMALLEST = 5;
  private static final float STEP = 0.5f;

  /// Height of a line of this font, for each point of its size.
  private static final double LINE = 1.15;

  private static final String MORE = "…";

  private CellFit() {}

  /// A text that must not be broken.
  static String line(String text, double room) {
    return block(text, room, LINE * SIZE);
  }

  /// On as many lines as there is room for, set smaller where it must be.
  ///
  /// @param room width of the text, in points
  /// @param height likewise
  /// @return markup
  static String block(String text, double room, double height) {
    String clean = Markup.clean(text);
    float size = SIZE;
    List<String> lines = PaperFont.REGULAR.wrap(clean, size, room);
    while (!fits(lines, size, room, height) && size > SMALLEST) {
      size -= STEP;
      lines = PaperFont.REGULAR.wrap(clean, size, room);
    }
    return sized(String.join("\n", lines), size);
  }

  /// As many whole words as there is room for.
  static String words(String text, double room) {
    String clean = Markup.clean(text);
    if (PaperFont.REGULAR.width(clean, SIZE) <= room) {
      return Markup.of(clean);
    }
    String shorter = clean;
    while (shorter.contains(" ") && PaperFont.REGULAR.width(shorter + MORE, SIZE) > room) {
      shorter = shorter.substring(0, shorter.lastIndexOf(' '));
    }
    return line(shorter + MORE, room);
  }

  private static boolean fits(List<String> lines, float size, double room, double height) {
    return lines.size() * LINE * size <= height
        && lines.stream().allMatch(line -> PaperFont.REGULAR.width(line, size) <= room);
  }

  private static String sized(String text, float size) {
    String markup = Markup.of(text);
    return size == SIZE ? markup : Markup.sized(markup, size);
  }
}
