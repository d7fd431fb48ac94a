package vn.doichieu.domain.result;

import static vn.doichieu.domain.result.ResultColumn.*;

import java.util.stream.Stream;
import vn.doichieu.base.Money;
import vn.doichieu.base.Text;
import vn.doichieu.domain.roster.Loan;

/// The class of a loan as a row has it: in words, as an amount in one of two columns, or on our
/// sheet by its cause alone.
final class SheetClass {
  private final ResultColumns columns;
  private final ResultCells cells;
  private final Loan loan;

  SheetClass(ResultColumns columns, ResultCells cells, Loan loan) {
    this.columns = columns;
    this.cells = cells;
    this.loan = loan;
  }

  /// What its own columns say; null when they say nothing.
  Ability told() {
    Ability inWords = cells.named(ABILITY, ResultWords::ability, "result.import.noAbility");
    boolean able = isMarked(ABLE);
    boolean unable = isMarked(UNABLE);
    if (able && unable) {
      cells.error(UNABLE, Text.of("result.import.bothClasses"));
    }
    Ability marked = able ? Ability.ABLE : unable ? Ability.UNABLE : null;
    return inWords == null ? marked : inWords;
  }

  /// @param told what its own columns say
  Ability ability(Ability told, Cause cause, Outcome outcome) {
    if (loan.frozen().isPositive()) {
      if (told == Ability.UNABLE) {
        cells.doubt(columns.has(UNABLE) ? UNABLE : ABILITY, Text.of("result.import.frozenClass"));
      }
      return null;
    }
    if (told != null) {
      return told;
    }
    if (cause != null) {
      return Ability.UNABLE;
    }
    boolean hasOwnColumns = Stream.of(ABILITY, ABLE, UNABLE).anyMatch(columns::has);
    return !hasOwnColumns && outcome != null && outcome.needsClass() ? Ability.ABLE : null;
  }

  /// By the whole balance, or by a cross.
  private boolean isMarked(ResultColumn column) {
    if (!cells.has(column)) {
      return false;
    }
    if (cells.text(column).matches("(?i)x|v|✓|✔|có")) {
      return true;
    }
    Money amount = cells.amountNotNegative(column);
    if (amount == null || !amount.isPositive()) {
      return false;
    }
    Money balance = loan.principal().isPositive() ? loan.principal() : loan.interest();
    if (!amount.equals(balance)) {
      cells.doubt(column, Text.of("result.import.otherBalance", balance.toString()));
    }
    return true;
  }
}
