package vn.doichieu.domain.result;

import vn.doichieu.base.Cell;
import vn.doichieu.base.CellText;
import vn.doichieu.base.VietnameseText;

/// "Trạng thái" as the bank's screens have it.
enum SheetState {
  /// Nothing stands there.
  NONE(null),
  NOT_YET(null),
  RECONCILED(Outcome.DIRECT),
  /// Another office was asked and has done it.
  HELPED(Outcome.OTHER_OFFICE),
  NOT_POSSIBLE(Outcome.ABSENT),
  UNKNOWN(null);

  private final Outcome outcome;

  SheetState(Outcome outcome) {
    this.outcome = outcome;
  }

  static SheetState of(Cell cell) {
    String key = cell == null ? "" : VietnameseText.searchKey(CellText.clean(cell));
    return switch (key) {
      case "" -> NONE;
      case "chua doi chieu", "dang gui ho tro" -> NOT_YET;
      case "da doi chieu" -> RECONCILED;
      case "da ho tro" -> HELPED;
      case "khong doi chieu duoc" -> NOT_POSSIBLE;
      default -> UNKNOWN;
    };
  }

  /// Null when the state says nothing of it.
  Outcome outcome() {
    return outcome;
  }
}
