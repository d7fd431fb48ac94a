package vn.doichieu.ui.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import vn.doichieu.app.KeyResults;
import vn.doichieu.app.KeyResults.Keyer;
import vn.doichieu.app.KeyingSheet;
import vn.doichieu.app.LockResults;
import vn.doichieu.app.NoteAddedLoan;
import vn.doichieu.base.Text;
import vn.doichieu.base.UserError;
import vn.doichieu.domain.result.Answer;
import vn.doichieu.domain.result.ControlFigure;
import vn.doichieu.domain.result.FormRow;
import vn.doichieu.domain.result.LoanResult;
import vn.doichieu.domain.result.ResultForm;
import vn.doichieu.ui.kit.Job;
import vn.doichieu.ui.kit.Jobs;
import vn.doichieu.ui.kit.Workbench;

/// Brings the rows of the open form to the disk and back, one save after the other, without keeping
/// the keyer waiting.
final class FormSaves {
  private final Workbench workbench;
  private final KeyResults keyResults;
  private final NoteAddedLoan noteAddedLoan;
  private final LockResults lockResults;
  private final List<Long> bankOrder = new ArrayList<>();
  private List<Long> bankOrderStored = List.of();
  private Keyer keyer;

  /// What the data holds of the form; only the lane of the data touches it.
  private ResultForm stored;

  FormSaves(Workbench workbench, ResultsWork work) {
    this.workbench = workbench;
    keyResults = work.keyResults();
    noteAddedLoan = work.noteAddedLoan();
    lockResults = work.lockResults();
  }

  void open(long formId, Keyer by, Consumer<KeyingSheet> show) {
    keyer = by;
    run(
            "results.job.open",
            () -> {
              KeyingSheet sheet = keyResults.open(formId, by.reading());
              stored = sheet.form();
              return sheet;
            })
        .onDone(
            sheet -> {
              bankOrderStored = sheet.form().bankOrder();
              bankOrder.clear();
              bankOrder.addAll(bankOrderStored);
              show.accept(sheet);
            });
  }

  Keyer keyer() {
    return keyer;
  }

  boolean isBankSheet() {
    return keyer.source() == LoanResult.Source.BANK_SHEET;
  }

  void save(KeyedRow row, Answer answer, Runnable done) {
    row.saving(answer);
    long loan = row.form().loan().id();
    if (isBankSheet() && !bankOrder.contains(loan)) {
      bankOrder.add(loan);
    }
    Keyer by = keyer;
    run(
            "results.job.save",
            () -> {
              var saved = keyResults.save(stored, row.form(), row.stored(), by, answer);
              stored = saved.form();
              row.store(saved.results().getFirst());
              return saved.results().getFirst();
            })
        .onDone(
            result -> {
              if (row.answer().get() == answer) {
                row.show(result);
              }
              done.run();
            })
        .onProblem(error -> failed(List.of(row), error));
  }

  /// @param next takes the form to be keyed after this one
  void saveRest(List<KeyedRow> rest, List<ControlFigure> paper, Consumer<Optional<Long>> next) {
    rest.forEach(row -> row.saving(KeyResults.matched(row.form().loan())));
    Keyer by = keyer;
    run(
            "results.job.save",
            () -> {
              List<FormRow> forms = rest.stream().map(KeyedRow::form).toList();
              stored = keyResults.saveRest(stored, forms, paper, by).form();
              return keyResults.next(stored);
            })
        .onDone(next)
        .onProblem(error -> failed(rest, error));
  }

  /// @param said takes what to tell the keyer
  void noteAdded(String noted, Consumer<Text> said) {
    run("results.job.save", () -> noteAddedLoan.note(stored, noted)).onDone(said);
  }

  void remove(KeyedRow row, Runnable done) {
    run(
            "results.job.save",
            () -> {
              keyResults.remove(stored, row.form(), row.stored());
              row.store(null);
              return null;
            })
        .onDone(nothing -> done.run());
  }

  void reopen(KeyedRow row, String reason, Runnable done) {
    run(
            "results.job.save",
            () -> {
              row.store(lockResults.reopen(row.stored(), row.form().loan().code(), reason));
              return null;
            })
        .onDone(nothing -> done.run());
  }

  /// The order in which the rows were found on the bank's sheet; the next reading goes through it
  /// row by row.
  void rememberBankOrder() {
    if (!bankOrder.equals(bankOrderStored)) {
      List<Long> order = List.copyOf(bankOrder);
      bankOrderStored = order;
      run("results.job.save", () -> stored = keyResults.saveBankOrder(stored, order));
    }
  }

  private void failed(List<KeyedRow> rows, UserError error) {
    rows.forEach(row -> row.show(row.stored()));
    rows.stream()
        .filter(row -> row.state().get() != KeyedRow.State.LOCKED)
        .forEach(row -> row.state().set(KeyedRow.State.FAILED));
    workbench.dialogs().error(error);
  }

  private <T> Job<T> run(String title, Supplier<T> work) {
    return workbench.jobs().run(Jobs.Lane.DB, Text.of(title), progress -> work.get());
  }
}
