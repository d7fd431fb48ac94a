package vn.doichieu.domain.result;

import vn.doichieu.domain.roster.Loan;

/// What a row of a sheet says about a loan.
///
/// @param row as the spreadsheet program shows it
/// @param untouched it stands as our sheet was written: nobody has keyed anything there
public record ResultLine(int row, Loan loan, Answer answer, boolean untouched) {

  /// Leaves what the file has no columns for, and an absent note, as it was keyed here.
  ResultLine completedBy(Answer mine, ResultColumns columns) {
    boolean sameKind =
        !columns.tellsOutcome()
            && answer.outcome() == Outcome.DIRECT
            && mine.outcome().needsClass();
    boolean unable = answer.ability() == Ability.UNABLE;
    return with(
        new Answer(
            sameKind ? mine.outcome() : answer.outcome(),
            sameKind ? attendedBy(mine, columns) : answer.attendedBy(),
            answer.declaredPrincipal(),
            answer.declaredInterest(),
            answer.differenceReason(),
            sameKind && answer.repaid() == null ? mine.repaid() : answer.repaid(),
            answer.ability(),
            answer.causeId(),
            answer.causeText(),
            unable && !columns.has(ResultColumn.MEASURE) ? mine.measure() : answer.measure(),
            answer.note().isEmpty() ? mine.note() : answer.note()));
  }

  /// That he came himself is what an empty cell means; it does not contradict a telephone call.
  private Attendant attendedBy(Answer mine, ResultColumns columns) {
    boolean presumed = answer.attendedBy() == Attendant.SELF && mine.attendedBy() == null;
    return presumed || !columns.has(ResultColumn.ATTENDANT)
        ? mine.attendedBy()
        : answer.attendedBy();
  }

  private ResultLine with(Answer other) {
    return new ResultLine(row, loan, other, untouched);
  }
}
