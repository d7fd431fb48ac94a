package vn.doichieu.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.doichieu.base.Text;
import vn.doichieu.domain.campaign.Campaign;
import vn.doichieu.domain.change.Change;
import vn.doichieu.domain.document.GroupForm;
import vn.doichieu.domain.result.FormRows;
import vn.doichieu.domain.result.ResultForm;
import vn.doichieu.domain.result.Results;
import vn.doichieu.domain.roster.Loan;
import vn.doichieu.domain.roster.Roster;
import vn.doichieu.domain.roster.SavingsGroup;

/// Gives groups their paper forms, takes note of those that came back, and prints a new one where
/// the bank's list changed since.
public final class IssueForms {
  private final Recorder recorder;
  private final ReadWard ward;
  private final PrintPapers print;
  private final Clock clock;

  public IssueForms(Recorder recorder, ReadWard ward, PrintPapers print, Clock clock) {
    this.recorder = recorder;
    this.ward = ward;
    this.print = print;
    this.clock = clock;
  }

  /// What to do with a form that is out of date although it came back or was keyed already.
  public enum Used {
    /// It stays as it is and is not printed: the user is asked first.
    KEEP,
    /// Its group gets a new one. What was keyed stays with the loans.
    REPLACE
  }

  /// @param forms to be printed, in delivery order
  /// @param kept out of date, but back or keyed already
  public record Issued(List<ResultForm> forms, List<ResultForm> kept) {}

  /// Makes forms for groups that have none or an outdated one. A form that still holds is only
  /// printed again. New forms cannot be undone step by step: their numbers stand on paper and must
  /// never be given to another content.
  ///
  /// @param groupIds empty for all groups that owe something
  public Issued issue(long campaignId, Collection<Long> groupIds, Used used) {
    Roster roster = ward.roster();
    Results results = ward.results(campaignId);
    int campaignNumber = campaignNumber(campaignId);
    int serial = results.forms().stream().mapToInt(ResultForm::serial).max().orElse(0);
    List<ResultForm> forms = new ArrayList<>();
    List<ResultForm> kept = new ArrayList<>();
    List<Change> changes = new ArrayList<>();
    for (SavingsGroup group : GroupForm.deliveryOrder(print.dossier(campaignId))) {
      if (!groupIds.isEmpty() && !groupIds.contains(group.id())) {
        continue;
      }
      ResultForm before = results.form(group.id());
      if (before != null && !FormRows.isOutdated(before, roster)) {
        forms.add(before);
      } else if (before != null && used == Used.KEEP && isUsed(before, results)) {
        kept.add(before);
      } else {
        int number = before == null ? ++serial : before.serial();
        int revision = before == null ? 1 : before.revision() + 1;
        ResultForm form = form(campaignId, group.id(), campaignNumber, number, revision, roster);
        forms.add(form.saved());
        changes.add(Change.added(form));
      }
    }
    if (!changes.isEmpty()) {
      recorder.saveImport(Text.of("result.saved.issued", changes.size()), changes);
    }
    return new Issued(forms, kept);
  }

  /// Takes note that the filled form came back.
  ///
  /// @param date null to take the note back
  /// @return as it is now saved
  public ResultForm receive(ResultForm form, LocalDate date) {
    return receive(List.of(form), date).getFirst();
  }

  /// The same for several forms in one save.
  public List<ResultForm> receive(List<ResultForm> forms, LocalDate date) {
    List<Change> changes =
        forms.stream().map(form -> Change.of(form, form.withReturnedOn(date))).toList();
    recorder.save(Text.of("result.saved.returned", forms.size()), changes);
    return changes.stream()
        .map(c -> c.isEmpty() ? (ResultForm) c.before() : ((ResultForm) c.after()).saved())
        .toList();
  }

  /// The newer printing that a form was replaced by; empty when it is the newest of its group.
  public Optional<ResultForm> replaced(ResultForm form) {
    return Optional.of(ward.results(form.campaignId()).form(form.groupId()))
        .filter(newest -> newest.revision() > form.revision());
  }

  private ResultForm form(
      long campaignId, long groupId, int campaignNumber, int serial, int revision, Roster roster) {
    List<Loan> loans = FormRows.inOrder(roster, groupId);
    return new ResultForm(
        recorder.newId(),
        0,
        campaignId,
        groupId,
        campaignNumber,
        serial,
        revision,
        loans.stream().map(Loan::id).toList(),
        FormRows.fingerprint(loans),
        LocalDate.now(clock),
        null,
        List.of(),
        List.of());
  }

  private int campaignNumber(long campaignId) {
    return ward.campaigns().stream().map(Campaign::id).toList().indexOf(campaignId) + 1;
  }

  private static boolean isUsed(ResultForm form, Results results) {
    return form.returnedOn() != null
        || form.loans().stream()
            .anyMatch(loan -> results.of(loan, 1) != null || results.of(loan, 2) != null);
  }
}
