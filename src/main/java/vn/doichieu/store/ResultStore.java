package vn.doichieu.store;

import java.util.List;
import java.util.Optional;
import vn.doichieu.domain.result.Cause;
import vn.doichieu.domain.result.Causes;
import vn.doichieu.domain.result.LoanResult;
import vn.doichieu.domain.result.ResultForm;
import vn.doichieu.domain.result.Results;

/// Reads what the forms of a campaign say.
public final class ResultStore {
  private static final String CAMPAIGN = "campaignId";

  private final Database database;

  public ResultStore(Database database) {
    this.database = database;
  }

  public Results load(long campaignId) {
    return new Results(
        forms(campaignId),
        causes(campaignId),
        database.all(LoanResult.class).stream().filter(r -> r.campaignId() == campaignId).toList());
  }

  /// All printings, also those that were replaced.
  public List<ResultForm> forms(long campaignId) {
    return database.with(ResultForm.class, CAMPAIGN, campaignId);
  }

  public Optional<ResultForm> form(long formId) {
    return database.find(ResultForm.class, formId);
  }

  /// One reading of some loans.
  public List<LoanResult> ofLoans(long campaignId, List<Long> loans, int reading) {
    return database.among(LoanResult.class, "loanId", loans).stream()
        .filter(r -> r.campaignId() == campaignId && r.reading() == reading)
        .toList();
  }

  public Causes causes(long campaignId) {
    return new Causes(database.with(Cause.class, CAMPAIGN, campaignId));
  }
}
