package vn.doichieu.app;

import java.util.ArrayList;
import java.util.List;
import vn.doichieu.base.Text;
import vn.doichieu.base.UserError;
import vn.doichieu.domain.change.Change;
import vn.doichieu.domain.result.Answer;
import vn.doichieu.domain.result.Answers;
import vn.doichieu.domain.result.Causes;
import vn.doichieu.domain.result.FormRow;
import vn.doichieu.domain.result.FormRows;
import vn.doichieu.domain.result.LoanResult;
import vn.doichieu.domain.result.ResultForm;
import vn.doichieu.store.ResultStore;
import vn.doichieu.store.RosterStore;

/// Puts the two readings of a form beside each other; where they differ, the paper decides.
public final class CompareReadings {
  private final Recorder recorder;
  private final RosterStore rosters;
  private final ResultStore results;

  public CompareReadings(Recorder recorder, RosterStore rosters, ResultStore results) {
    this.recorder = recorder;
    this.rosters = rosters;
    this.results = results;
  }

  /// A row whose readings differ.
  ///
  /// @param first null when only the second reading has the row
  /// @param fields the components of [Answer] in which they differ
  public record Pair(FormRow row, LoanResult first, LoanResult second, List<String> fields) {}

  public record Comparison(ResultForm form, List<Pair> pairs, Causes causes) {}

  public Comparison open(long formId) {
    ResultForm form = results.form(formId).orElseThrow();
    List<LoanResult> first = results.ofLoans(form.campaignId(), form.loans(), 1);
    List<LoanResult> second = results.ofLoans(form.campaignId(), form.loans(), 2);
    List<Pair> pairs = new ArrayList<>();
    for (FormRow row : FormRows.of(form, rosters.load())) {
      LoanResult one = of(row, first);
      LoanResult two = of(row, second);
      if (two != null && (one == null || one.wrongFields() == null)) {
        List<String> fields =
            one == null ? List.of("outcome") : Answers.differing(one.answer(), two.answer());
        if (!fields.isEmpty()) {
          pairs.add(new Pair(row, one, two, fields));
        }
      }
    }
    return new Comparison(form, pairs, results.causes(form.campaignId()));
  }

  /// The paper says what `right` says: that counts from now on.
  ///
  /// @throws vn.doichieu.base.UserErrorException `resultLocked`
  public void decide(ResultForm form, Pair pair, Answer right) {
    if (pair.first() != null && pair.first().locked()) {
      throw new UserError("resultLocked", pair.row().loan().code()).toException();
    }
    LoanResult second = pair.second();
    Change change =
        pair.first() == null
            ? Change.added(
                LoanResult.of(
                    recorder.newId(),
                    form.campaignId(),
                    pair.row().loan(),
                    1,
                    form.id(),
                    second.source(),
                    second.keyedBy(),
                    right))
            : Change.of(pair.first(), pair.first().decided(pair.row().loan(), right));
    recorder.save(
        Text.of("result.saved.decided", form.number().text(), pair.row().number()),
        List.of(change));
  }

  private static LoanResult of(FormRow row, List<LoanResult> results) {
    return results.stream().filter(r -> r.loanId() == row.loan().id()).findFirst().orElse(null);
  }
}
