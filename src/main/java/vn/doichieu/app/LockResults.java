package vn.doichieu.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.doichieu.base.Text;
import vn.doichieu.base.UserError;
import vn.doichieu.domain.change.Change;
import vn.doichieu.domain.result.LoanResult;
import vn.doichieu.domain.result.ResultForm;
import vn.doichieu.store.ResultStore;

/// Settles what was keyed ("chốt") and opens it again ("mở lại"), which needs a reason.
public final class LockResults {
  private final Recorder recorder;
  private final ResultStore results;

  public LockResults(Recorder recorder, ResultStore results) {
    this.recorder = recorder;
    this.results = results;
  }

  /// Locks all results of some forms: all of them or none.
  ///
  /// @throws vn.doichieu.base.UserErrorException `formIncomplete` when rows are missing
  public void lock(List<ResultForm> forms) {
    List<Change> changes = new ArrayList<>();
    for (ResultForm form : forms) {
      List<LoanResult> keyed = results.ofLoans(form.campaignId(), form.loans(), 1);
      int missing = form.loans().size() - keyed.size();
      if (missing > 0) {
        throw new UserError("formIncomplete", form.number().text(), missing).toException();
      }
      keyed.stream()
          .filter(r -> !r.locked())
          .forEach(r -> changes.add(Change.of(r, r.withLocked(true))));
    }
    recorder.save(Text.of("result.saved.locked", forms.size()), changes);
  }

  /// Opens one loan again.
  ///
  /// @param reason is kept in the history
  /// @return as it is stored now
  public LoanResult reopen(LoanResult result, String loanCode, String reason) {
    LoanResult opened = result.withLocked(false);
    recorder.save(
        Text.of("result.saved.reopened", loanCode, Objects.requireNonNull(reason)),
        List.of(Change.of(result, opened)));
    return opened.saved();
  }
}
