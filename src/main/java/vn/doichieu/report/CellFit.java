package vn.doichieu.report;

import java.util.List;

/// Fits texts into the cells of a form, which do not grow: its rows stand where the screen shows
/// them. Nothing is cut off but the names of programmes, whose code says it all.
final class CellFit {
  /// Of a form, in points.
  static final float SIZE = 10;

  private static final float SMALLEST = 5;
  private static final float STEP = 0.5f;
  private static final String MORE = "…";

  private CellFit() {}

  /// On so many lines at most, set smaller where it must be.
  ///
  /// @param room width of the text, in points
  /// @return markup
  static String lines(String text, double room, int most) {
    String clean = Markup.clean(text);
    float size = SIZE;
    List<String> lines = PaperFont.REGULAR.wrap(clean, size, room);
    while (!fits(lines, size, room, most) && size > SMALLEST) {
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
    return lines(shorter + MORE, room, 1);
  }

  private static boolean fits(List<String> lines, float size, double room, int most) {
    return lines.size() <= most
        && lines.stream().allMatch(line -> PaperFont.REGULAR.width(line, size) <= room);
  }

  private static String sized(String text, float size) {
    String markup = Markup.of(text);
    return size == SIZE ? markup : Markup.sized(markup, size);
  }
}
