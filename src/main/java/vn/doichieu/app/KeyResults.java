package vn.doichieu.app;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.doichieu.base.Text;
import vn.doichieu.base.UserError;
import vn.doichieu.domain.change.Change;
import vn.doichieu.domain.result.Answer;
import vn.doichieu.domain.result.Causes;
import vn.doichieu.domain.result.ControlFigure;
import vn.doichieu.domain.result.FormRow;
import vn.doichieu.domain.result.FormRows;
import vn.doichieu.domain.result.LoanResult;
import vn.doichieu.domain.result.ResultForm;
import vn.doichieu.domain.result.ResultRules;
import vn.doichieu.domain.result.Results;
import vn.doichieu.domain.roster.Loan;
import vn.doichieu.domain.roster.Roster;
import vn.doichieu.domain.roster.SavingsGroup;
import vn.doichieu.store.ResultStore;
import vn.doichieu.store.RosterStore;

/// Takes down what the paper forms say, row by row: each row is on disk before the screen says so.
public final class KeyResults {
  private final Recorder recorder;
  private final RosterStore rosters;
  private final ResultStore results;
  private final Clock clock;

  public KeyResults(Recorder recorder, RosterStore rosters, ResultStore results, Clock clock) {
    this.recorder = recorder;
    this.rosters = rosters;
    this.results = results;
    this.clock = clock;
  }

  /// What a save left behind; the next save starts from it.
  public record Saved(ResultForm form, List<LoanResult> results) {}

  public KeyingSheet open(long formId, int reading) {
    ResultForm form = results.form(formId).orElseThrow();
    Roster roster = rosters.load();
    SavingsGroup group = roster.group(form.groupId());
    List<FormRow> rows = FormRows.of(form, roster);
    return new KeyingSheet(
        form,
        group.code() + " - " + group.leaderName(),
        rows,
        results.ofLoans(form.campaignId(), form.loans(), reading).stream()
            .collect(toMap(LoanResult::loanId, Function.identity())),
        results.causes(form.campaignId()),
        reading,
        FormRows.isOutdated(form, roster));
  }

  /// Who keys, from which paper, for which reading.
  ///
  /// @param source the ward's own form, or the sheet that the bank's officer brought
  public record Keyer(String name, LoanResult.Source source, int reading) {}

  /// The form to be keyed after this one: the next of the campaign with rows that are missing.
  public Optional<Long> next(ResultForm after) {
    Results all = results.load(after.campaignId());
    return all.newestForms().stream()
        .filter(form -> form.serial() > after.serial())
        .filter(form -> form.loans().stream().anyMatch(loan -> all.of(loan, 1) == null))
        .map(ResultForm::id)
        .findFirst();
  }

  /// Saves one row.
  ///
  /// @param form as the last save left it
  /// @param before what the row had; null when nothing
  /// @throws vn.doichieu.base.UserErrorException `resultLocked`
  public Saved save(ResultForm form, FormRow row, LoanResult before, Keyer by, Answer answer) {
    LoanResult after = result(form, row.loan(), before, by, answer);
    return save(
        Text.of("result.saved.row", form.number().text(), row.number()),
        form,
        form,
        List.of(change(before, after)));
  }

  /// Saves what is left of a form as "as in the books, able to repay", together with the control
  /// box of the paper: all or nothing.
  public Saved saveRest(
      ResultForm form, List<FormRow> rest, List<ControlFigure> controls, Keyer by) {
    List<Change> changes = new ArrayList<>();
    for (FormRow row : rest) {
      Answer answer = matched(row.loan());
      changes.add(change(null, result(form, row.loan(), null, by, answer)));
    }
    return save(
        Text.of("result.saved.rest", form.number().text(), rest.size()),
        form,
        form.withControls(controls),
        changes);
  }

  /// Takes the content of a row away.
  public void remove(ResultForm form, FormRow row, LoanResult before) {
    refuseLocked(before, row.loan());
    recorder.save(
        Text.of("result.saved.removed", form.number().text(), row.number()),
        List.of(Change.removed(before)));
  }

  /// Remembers in which order the bank's own sheet has the loans.
  public ResultForm saveBankOrder(ResultForm form, List<Long> loans) {
    ResultForm ordered = form.withBankOrder(loans);
    recorder.save(
        Text.of("result.saved.bankOrder", form.number().text()), List.of(Change.of(form, ordered)));
    return ordered.saved();
  }

  /// What F10 means for a loan: a frozen debt is not classified.
  public static Answer matched(Loan loan) {
    return loan.frozen().isPositive() ? Answer.MATCHED_FROZEN : Answer.MATCHED_AND_ABLE;
  }

  private Saved save(Text reason, ResultForm form, ResultForm changed, List<Change> changes) {
    ResultForm after =
        changed.returnedOn() == null ? changed.withReturnedOn(LocalDate.now(clock)) : changed;
    List<Change> all = new ArrayList<>(changes);
    Change ofForm = Change.of(form, after);
    if (!ofForm.isEmpty()) {
      all.add(ofForm);
    }
    recorder.save(reason, all);
    return new Saved(
        ofForm.isEmpty() ? form : after.saved(),
        changes.stream().map(c -> ((LoanResult) c.after()).saved()).toList());
  }

  private LoanResult result(
      ResultForm form, Loan loan, LoanResult before, Keyer by, Answer answer) {
    Causes causes = results.causes(form.campaignId());
    if (!ResultRules.check(answer, loan, causes).isEmpty()) {
      throw new IllegalArgumentException("An answer that breaks a rule must not be saved");
    }
    if (before == null) {
      return LoanResult.of(
          recorder.newId(),
          form.campaignId(),
          loan,
          by.reading(),
          form.id(),
          by.source(),
          by.name(),
          answer);
    }
    refuseLocked(before, loan);
    return before.with(loan, by.source(), form.id(), by.name(), answer);
  }

  private static Change change(LoanResult before, LoanResult after) {
    return before == null ? Change.added(after) : Change.of(before, after);
  }

  private static void refuseLocked(LoanResult result, Loan loan) {
    if (result.locked()) {
      throw new UserError("resultLocked", loan.code()).toException();
    }
  }
}
