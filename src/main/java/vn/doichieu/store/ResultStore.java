package vn.doichieu.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import vn.doichieu.base.Entity;
import vn.doichieu.domain.result.Cause;
import vn.doichieu.domain.result.Causes;
import vn.doichieu.domain.result.LoanResult;
import vn.doichieu.domain.result.ResultForm;
import vn.doichieu.domain.result.Results;

/// Reads what the forms of a campaign say.
public final class ResultStore {
  private static final String CAMPAIGN = "campaignId";

  private static final List<Class<? extends Entity>> KINDS =
      List.of(ResultForm.class, Cause.class, LoanResult.class);

  private final Database database;
  private final Map<Long, Derived<Results>> byCampaign = new ConcurrentHashMap<>();
  private final FirstSaves firstSaves;

  public ResultStore(Database database) {
    this.database = database;
    firstSaves = new FirstSaves(database, LoanResult.class);
  }

  public Results load(long campaignId) {
    return byCampaign
        .computeIfAbsent(campaignId, id -> new Derived<>(database, KINDS, () -> read(id)))
        .get();
  }

  private Results read(long campaignId) {
    return new Results(
        database.all(ResultForm.class).stream().filter(f -> f.campaignId() == campaignId).toList(),
        causes(campaignId),
        database.all(LoanResult.class).stream().filter(r -> r.campaignId() == campaignId).toList());
  }

  /// How many of the results that count were keyed on which day; what was imported does not count.
  public SortedMap<LocalDate, Integer> keyedPerDay(long campaignId) {
    firstSaves.read();
    SortedMap<LocalDate, Integer> rows = new TreeMap<>();
    for (LoanResult result : load(campaignId).all()) {
      LocalDate day = firstSaves.day(result.id());
      if (day != null) {
        rows.merge(day, 1, Integer::sum);
      }
    }
    return rows;
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
