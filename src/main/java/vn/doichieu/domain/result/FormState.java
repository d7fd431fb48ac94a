package vn.doichieu.domain.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.doichieu.domain.result.SecondReading.Need;

/// How far the work on one form is.
///
/// @param keyed rows of the first reading
/// @param need whether it is to be read a second time; as long as rows are missing, by what is
///   known
/// @param second rows of the second reading
/// @param undecided rows whose two readings differ
/// @param boxDiffers whether the control box of the paper does not agree with what was keyed
public record FormState(
    ResultForm form,
    int loans,
    int keyed,
    Need need,
    int second,
    int undecided,
    boolean boxDiffers,
    int locked) {

  public static FormState of(ResultForm form, Results results) {
    List<LoanResult> first = readings(form, results, 1);
    List<LoanResult> second = readings(form, results, 2);
    int undecided =
        (int) second.stream().filter(two -> differs(results.of(two.loanId(), 1), two)).count();
    return new FormState(
        form,
        form.loans().size(),
        first.size(),
        SecondReading.need(form, first),
        second.size(),
        undecided,
        boxDiffers(form, results),
        (int) first.stream().filter(LoanResult::locked).count());
  }

  private static List<LoanResult> readings(ResultForm form, Results results, int reading) {
    return form.loans().stream()
        .map(loan -> results.of(loan, reading))
        .filter(Objects::nonNull)
        .toList();
  }

  private static boolean differs(LoanResult one, LoanResult two) {
    return one == null
        || one.wrongFields() == null && !Answers.differing(one.answer(), two.answer()).isEmpty();
  }

  private static boolean boxDiffers(ResultForm form, Results results) {
    if (form.controls().isEmpty()) {
      return false;
    }
    List<ControlTotals.Keyed> rows = new ArrayList<>();
    for (int i = 0; i < form.loans().size(); i++) {
      LoanResult result = results.of(form.loans().get(i), 1);
      if (result != null) {
        rows.add(
            new ControlTotals.Keyed(i + 1, result.principal(), result.interest(), result.answer()));
      }
    }
    return !new ControlTotals(rows).differences(form.controls()).isEmpty();
  }

  public boolean isKeyed() {
    return keyed == loans;
  }

  /// Whether a second reading is still to be done.
  public boolean needsSecond() {
    return need != Need.NONE && second < loans;
  }

  public boolean isLocked() {
    return loans > 0 && locked == loans;
  }
}
