package vn.doichieu.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.doichieu.base.Cell;

/// Cells merged downwards hold their value in the uppermost cell only, although a reader sees it
/// beside every row: lists made by hand name a group once for all its loans.
///
/// A sheet tells of them after its rows, so it is searched for them before it is read.
final class MergedCells {
  private static final String ELEMENT = "mergeCell ";
  private static final int LONGEST_ELEMENT = 120;
  private static final int MOST = 100_000;
  private static final Pattern DOWNWARDS =
      Pattern.compile("mergeCell [^>]{0,60}?ref=\"([A-Z]{1,3})(\\d{1,7}):[A-Z]{1,3}(\\d{1,7})\"");

  private record Range(int column, int lastRow) {}

  private record Shown(Cell cell, int lastRow) {}

  private final Map<Integer, List<Range>> byFirstRow = new HashMap<>();
  private int count;

  /// @param sheet its XML
  static MergedCells in(InputStream sheet) throws IOException {
    var found = new MergedCells();
    byte[] bytes = new byte[1 << 16];
    String carried = "";
    for (int read = sheet.read(bytes); read > 0; read = sheet.read(bytes)) {
      String text = carried + new String(bytes, 0, read, StandardCharsets.ISO_8859_1);
      carried = text.substring(found.search(text, text.length() - LONGEST_ELEMENT));
    }
    found.search(carried, carried.length());
    return found;
  }

  /// @param end where an element may not begin any more, because it may not be whole
  /// @return up to where everything was found
  private int search(String text, int end) {
    int from = 0;
    for (int at = text.indexOf(ELEMENT); at >= 0 && at < end; at = text.indexOf(ELEMENT, from)) {
      Matcher range = DOWNWARDS.matcher(text).region(at, text.length());
      if (range.lookingAt() && count < MOST) {
        add(range);
      }
      from = at + ELEMENT.length();
    }
    return Math.max(from, Math.max(0, end));
  }

  private void add(Matcher range) {
    int first = Integer.parseInt(range.group(2));
    int last = Integer.parseInt(range.group(3));
    if (last > first) {
      count++;
      byFirstRow
          .computeIfAbsent(first, row -> new ArrayList<>())
          .add(new Range(Digits.column(range.group(1) + "1"), last));
    }
  }

  /// What puts the values into the rows below, for one reading from the first row on.
  Filling filling() {
    return new Filling();
  }

  final class Filling {
    private final Map<Integer, Shown> shown = new HashMap<>();

    /// @param cells of this row; gets the values that are seen beside it
    void fill(int row, List<Cell> cells) {
      Iterator<Map.Entry<Integer, Shown>> above = shown.entrySet().iterator();
      while (above.hasNext()) {
        Map.Entry<Integer, Shown> entry = above.next();
        if (entry.getValue().lastRow() < row) {
          above.remove();
        } else {
          put(entry.getKey(), entry.getValue().cell(), cells);
        }
      }
      for (Range range : byFirstRow.getOrDefault(row, List.of())) {
        Cell cell = range.column() < cells.size() ? cells.get(range.column()) : null;
        if (cell != null) {
          Cell merged = new Cell(cell.kind(), cell.text(), true);
          shown.put(range.column(), new Shown(merged, range.lastRow()));
        }
      }
    }

    private static void put(int column, Cell cell, List<Cell> cells) {
      while (cells.size() <= column) {
        cells.add(null);
      }
      if (cells.get(column) == null) {
        cells.set(column, cell);
      }
    }
  }
}
