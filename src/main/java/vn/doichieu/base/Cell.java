package vn.doichieu.base;

/// One filled cell of a spreadsheet, as the file holds it; an empty cell is null instead.
///
/// @param text for [Kind#NUMBER] the digits of the file (`1.5E7`), for [Kind#DATE] the ISO date,
///   for [Kind#ERROR] the error (`#N/A`), for [Kind#FORMULA] the formula
/// @param merged whether it stands in a row above and reaches down to this one
public record Cell(Kind kind, String text, boolean merged) {
  public Cell(Kind kind, String text) {
    this(kind, text, false);
  }

  public enum Kind {
    TEXT,
    NUMBER,
    DATE,
    ERROR,
    /// A formula whose result the file does not hold.
    FORMULA
  }
}
