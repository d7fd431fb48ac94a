package vn.doichieu.domain.result;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.doichieu.base.Finding;
import vn.doichieu.base.Money;

/// What a sheet with results holds, before anything of it is stored.
///
/// @param rows of loans
/// @param blankRows those that say nothing of their loan yet
/// @param skippedRows filled rows under the first headings that are no loans
/// @param duplicateRows rows that only repeat an earlier one
/// @param lines each loan once
/// @param errors while there is any, nothing may be imported; at most 100,000 are kept
/// @param errorCount of all errors
public record ResultList(
    ResultColumns columns,
    int rows,
    int blankRows,
    int skippedRows,
    int duplicateRows,
    List<ResultLine> lines,
    List<Finding> errors,
    int errorCount,
    List<Finding> warnings) {

  /// Some loans and what is owed on them.
  public record Sum(int loans, Money principal) {
    static final Sum NONE = new Sum(0, Money.ZERO);

    private Sum with(ResultLine line) {
      return new Sum(loans + 1, principal.plus(line.loan().principal()));
    }
  }

  public boolean isImportable() {
    return errorCount == 0;
  }

  public Map<Outcome, Sum> byOutcome() {
    return sums(Outcome.class, line -> line.answer().outcome());
  }

  public Sum of(Ability ability) {
    return sums(Ability.class, line -> line.answer().ability()).getOrDefault(ability, Sum.NONE);
  }

  /// Of all loans with a result.
  public Money principal() {
    return Money.sum(lines.stream().map(line -> line.loan().principal()).toList());
  }

  private <K extends Enum<K>> Map<K, Sum> sums(Class<K> kind, Function<ResultLine, K> key) {
    Map<K, Sum> sums = new EnumMap<>(kind);
    for (ResultLine line : lines) {
      K of = key.apply(line);
      if (of != null) {
        sums.put(of, sums.getOrDefault(of, Sum.NONE).with(line));
      }
    }
    return sums;
  }
}
