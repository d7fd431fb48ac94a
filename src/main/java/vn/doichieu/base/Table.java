package vn.doichieu.base;

import java.util.List;

/// A table that is the same on screen, on paper and in a spreadsheet.
///
/// @param rows cells in the order of the columns: String, Long, Money, LocalDate or null
/// @param totals the last row ("Tổng cộng"), empty when the table has none
public record Table(
    String title, List<Column> columns, List<List<Object>> rows, List<Object> totals) {
  public enum Kind {
    TEXT,
    NUMBER,
    MONEY,
    DATE
  }

  /// @param width in parts of the whole, relative to the other columns
  public record Column(String heading, Kind kind, int width) {}
}
