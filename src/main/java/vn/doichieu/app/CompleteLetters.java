package vn.doichieu.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.doichieu.base.Text;
import vn.doichieu.domain.change.Change;
import vn.doichieu.domain.document.Document;
import vn.doichieu.domain.document.DocumentKind;
import vn.doichieu.domain.followup.Departed;
import vn.doichieu.domain.followup.FollowUp;
import vn.doichieu.domain.followup.Inquiry;
import vn.doichieu.domain.result.LoanResult;
import vn.doichieu.domain.result.Outcome;
import vn.doichieu.domain.result.Results;
import vn.doichieu.domain.roster.Loan;
import vn.doichieu.domain.roster.Roster;
import vn.doichieu.store.CampaignStore;

/// Writes down about whom the police were asked in letters that were issued when the program did
/// not yet do so: those who had left by then, as the history knows. Without that a further letter
/// would ask about them again.
public final class CompleteLetters {
  private final Recorder recorder;
  private final ReadWard ward;
  private final CampaignStore campaigns;

  public CompleteLetters(Recorder recorder, ReadWard ward, CampaignStore campaigns) {
    this.recorder = recorder;
    this.ward = ward;
    this.campaigns = campaigns;
  }

  /// Saves nothing when nothing is missing or nobody had left when the letters were issued.
  public void run() {
    ward.campaigns().forEach(c -> run(c.id()));
  }

  private void run(long campaignId) {
    FollowUp followUp = ward.followUp(campaignId);
    List<Change> changes = new ArrayList<>();
    campaigns.documents(campaignId).stream()
        .filter(d -> d.kind() == DocumentKind.POLICE_LETTER && d.fileId() == null)
        .filter(d -> d.state() == Document.State.ISSUED)
        .filter(d -> followUp.inquiries(d.round()).isEmpty())
        .forEach(letter -> asked(letter).forEach(i -> changes.add(Change.added(i))));
    if (!changes.isEmpty()) {
      recorder.saveImport(Text.of("followup.saved.asked"), changes);
    }
  }

  private List<Inquiry> asked(Document letter) {
    Map<Long, LoanResult> then = campaigns.resultsAtIssueOf(letter);
    Results results = ward.results(letter.campaignId());
    Roster roster = ward.roster();
    return Departed.of(results, roster).stream()
        .filter(
            d ->
                roster.loans().stream()
                    .filter(l -> l.borrowerId() == d.borrower().id())
                    .anyMatch(l -> hadLeft(l, results, then)))
        .map(
            d ->
                new Inquiry(
                    recorder.newId(),
                    0,
                    letter.campaignId(),
                    letter.round(),
                    d.borrower().id(),
                    null,
                    ""))
        .toList();
  }

  /// Locking and correcting save a result again: what it said when the letter went out counts.
  private static boolean hadLeft(Loan loan, Results results, Map<Long, LoanResult> then) {
    LoanResult now = results.of(loan);
    if (now == null) {
      return false;
    }
    LoanResult result = then.containsKey(now.id()) ? then.get(now.id()) : now;
    return result != null && result.outcome() == Outcome.LEFT;
  }
}
