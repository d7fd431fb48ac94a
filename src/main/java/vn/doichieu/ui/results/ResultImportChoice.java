package vn.doichieu.ui.results;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.doichieu.app.ResultImportPreview;
import vn.doichieu.base.Messages;
import vn.doichieu.domain.result.Answer;
import vn.doichieu.domain.result.ResultConflict;
import vn.doichieu.domain.result.ResultConflict.Keep;

/// A loan that was keyed here and stands otherwise in the file.
///
/// @param customer his name
/// @param mine what was keyed here, in words; likewise `theirs`
/// @param keep null until the user has chosen
record ResultImportChoice(
    ResultConflict conflict, String customer, String mine, String theirs, Keep keep) {

  static ResultImportChoice of(ResultConflict conflict, ResultImportPreview preview) {
    long borrower = conflict.theirs().loan().borrowerId();
    return new ResultImportChoice(
        conflict,
        preview.roster().borrower(borrower).fullName(),
        words(conflict.mine().answer(), preview),
        words(conflict.theirs().answer(), preview),
        null);
  }

  private static String words(Answer answer, ResultImportPreview preview) {
    return Stream.of(
            AnswerWords.outcome(answer),
            AnswerWords.ability(answer, preview.causes()),
            AnswerWords.more(answer))
        .filter(w -> !w.isEmpty())
        .collect(Collectors.joining("; "));
  }

  ResultImportChoice keeping(Keep chosen) {
    return new ResultImportChoice(conflict, customer, mine, theirs, chosen);
  }

  long loanId() {
    return conflict.mine().loanId();
  }

  boolean isLocked() {
    return conflict.mine().locked();
  }

  String keepWords() {
    if (keep == null) {
      return isLocked() ? Messages.text("results.state.LOCKED") : "";
    }
    return Messages.text("results.import.keep." + keep.name());
  }
}
