package vn.doichieu.base;

import java.util.List;

/// One row of a spreadsheet.
///
/// @param number as the spreadsheet program shows it, from 1
/// @param cells from column A on; null where nothing stands
public record SheetRow(String sheet, int number, List<Cell> cells) {

  /// @param column from 0 (A)
  /// @return null when the cell is empty or the row is shorter
  public Cell cell(int column) {
    return column >= 0 && column < cells.size() ? cells.get(column) : null;
  }

  /// The letters over a column: `A` for 0, `AA` for 26.
  public static String letters(int column) {
    var letters = new StringBuilder();
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
      letters.insert(0, (char) ('A' + (rest - 1) % 26));
    }
    return letters.toString();
  }
}
