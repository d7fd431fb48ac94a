package vn.doichieu.ui.results;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.doichieu.app.KeyResults;
import vn.doichieu.app.KeyResults.Keyer;
import vn.doichieu.app.KeyingSheet;
import vn.doichieu.app.LockResults;
import vn.doichieu.base.Text;
import vn.doichieu.base.UserError;
import vn.doichieu.domain.result.Answer;
import vn.doichieu.domain.result.ControlFigure;
import vn.doichieu.domain.result.ControlGroup;
import vn.doichieu.domain.result.FormRow;
import vn.doichieu.domain.result.LoanResult;
import vn.doichieu.domain.result.ResultForm;
import vn.doichieu.ui.kit.Jobs;
import vn.doichieu.ui.kit.Workbench;

/// Keys one form: opens it, saves row by row, and checks it against the box on the paper. Where the
/// cursor stands is state of [RowFlow]; the view only follows it.
final class KeyingViewModel {
  private final Workbench workbench;
  private final KeyResults keyResults;
  private final LockResults lockResults;
  private final Runnable leave;
  private final ObservableList<KeyedRow> rows = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<KeyingSheet> sheet = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<ControlGroup> atControl = new ReadOnlyObjectWrapper<>();
  private final RowFlow flow = new RowFlow(this::save);
  private final ReadOnlyObjectWrapper<Text> counted = new ReadOnlyObjectWrapper<>();
  private final ControlBox controls = new ControlBox();
  private Keyer keyer;

  /// What the data holds of the form; only the lane of the data touches it.
  private ResultForm stored;

  /// @param leave goes back to the list of forms
  KeyingViewModel(
      Workbench workbench, KeyResults keyResults, LockResults lockResults, Runnable leave) {
    this.workbench = workbench;
    this.keyResults = keyResults;
    this.lockResults = lockResults;
    this.leave = leave;
  }

  /// Enter: on to the next field, or with the last one to the next row.
  void enter() {
    if (atControl.get() == null) {
      flow.enter();
    } else {
      confirmRest();
    }
  }

  /// Opens a form where it was left.
  void open(long formId, Keyer by) {
    keyer = by;
    workbench
        .jobs()
        .run(
            Jobs.Lane.DB,
            Text.of("results.job.open"),
            progress -> {
              KeyingSheet opened = keyResults.open(formId, by.reading());
              stored = opened.form();
              return opened;
            })
        .onDone(this::show);
  }

  /// Reads the form anew and stays at its row.
  void reload() {
    if (sheet.get() != null) {
      close();
      open(sheet.get().form().id(), keyer);
    }
  }

  private void show(KeyingSheet opened) {
    sheet.set(opened);
    rows.setAll(
        inOrder(opened).stream()
            .map(row -> new KeyedRow(row, opened.keyed().get(row.loan().id())))
            .toList());
    controls.show(opened.reading() == 1 ? opened.form().controls() : List.of());
    atControl.set(null);
    flow.say(opened.outdated() ? Text.of("results.said.outdated") : null);
    count();
    int left =
        Integer.parseInt(workbench.remembered().get("keying.row." + opened.form().id(), "0"));
    flow.open(
        rows,
        opened.form().loans().size(),
        opened.causes(),
        keyer.source() == LoanResult.Source.BANK_SHEET,
        rows.stream().filter(r -> r.number() == left).findFirst().orElse(firstEmpty()));
  }

  /// From the bank's own sheet in its order, as far as it is known.
  private List<FormRow> inOrder(KeyingSheet opened) {
    if (keyer.source() != LoanResult.Source.BANK_SHEET) {
      return opened.rows();
    }
    List<Long> order = opened.form().bankOrder();
    return opened.rows().stream()
        .sorted(
            Comparator.comparingInt(
                row -> {
                  int place = order.indexOf(row.loan().id());
                  return place < 0 ? Integer.MAX_VALUE : place;
                }))
        .toList();
  }

  private KeyedRow firstEmpty() {
    return rows.stream()
        .filter(r -> !r.isKeyed())
        .findFirst()
        .orElse(rows.isEmpty() ? null : rows.getFirst());
  }

  void close() {
    KeyedRow here = flow.current().get();
    if (here != null && sheet.get() != null) {
      workbench
          .remembered()
          .put("keying.row." + sheet.get().form().id(), Integer.toString(here.number()));
    }
  }

  /// The rest is as in the books and able to repay: asks for the count on the paper first.
  void rest() {
    if (atControl.get() != null) {
      restAllTheSame();
      return;
    }
    long left = rows.stream().filter(r -> !r.isKeyed()).count();
    flow.say(Text.of("results.said.rest", left));
    atControl.set(ControlGroup.ABLE);
  }

  /// F10 again: the paper itself may be wrong. The form stays marked.
  private void restAllTheSame() {
    BoxCheck check = BoxCheck.of(controls, rows);
    if (check.agrees() || check.isDifference()) {
      saveRest(check.paper());
    } else {
      confirmRest();
    }
  }

  /// Esc: out of the control box, out of a started row, back to the list.
  void escape() {
    if (atControl.get() != null) {
      atControl.set(null);
      flow.say(null);
    } else if (!flow.escape()) {
      leave.run();
    }
  }

  private void confirmRest() {
    BoxCheck check = BoxCheck.of(controls, rows);
    if (check.agrees()) {
      saveRest(check.paper());
      return;
    }
    rows.forEach(row -> row.suspect().set(check.suspects().contains(row.number())));
    flow.say(check.said());
    if (check.ask() != null) {
      atControl.set(check.ask());
    }
  }

  private void saveRest(List<ControlFigure> paper) {
    List<KeyedRow> rest = rows.stream().filter(r -> !r.isKeyed()).toList();
    rest.forEach(row -> row.saving(KeyResults.matched(row.form().loan())));
    Keyer by = keyer;
    workbench
        .jobs()
        .run(
            Jobs.Lane.DB,
            Text.of("results.job.save"),
            progress -> {
              List<FormRow> forms = rest.stream().map(KeyedRow::form).toList();
              KeyResults.Saved saved = keyResults.saveRest(stored, forms, paper, by);
              stored = saved.form();
              return keyResults.next(stored);
            })
        .onDone(this::goOn)
        .onProblem(error -> failed(rest, error));
  }

  /// Opens the next form, or goes back to the list after the last one.
  private void goOn(Optional<Long> next) {
    workbench.remembered().put("keying.row." + sheet.get().form().id(), "0");
    if (next.isPresent() && keyer.reading() == 1) {
      open(next.get(), keyer);
    } else {
      leave.run();
    }
  }

  private void save(KeyedRow row, Answer answer) {
    row.saving(answer);
    row.suspect().set(false);
    Keyer by = keyer;
    workbench
        .jobs()
        .run(
            Jobs.Lane.DB,
            Text.of("results.job.save"),
            progress -> {
              KeyResults.Saved saved =
                  keyResults.save(stored, row.form(), row.stored(), by, answer);
              stored = saved.form();
              row.store(saved.results().getFirst());
              return saved.results().getFirst();
            })
        .onDone(
            result -> {
              if (row.answer().get() == answer) {
                row.show(result);
              }
              count();
            })
        .onProblem(error -> failed(List.of(row), error));
  }

  private void failed(List<KeyedRow> of, UserError error) {
    of.forEach(row -> row.show(row.stored()));
    of.forEach(row -> row.state().set(KeyedRow.State.FAILED));
    workbench.dialogs().error(error);
  }

  private void count() {
    long keyed = rows.stream().filter(KeyedRow::isKeyed).count();
    counted.set(Text.of("results.head.counted", keyed, rows.size()));
  }

  /// Takes the content of the current row away.
  void remove() {
    KeyedRow row = flow.current().get();
    if (row == null || row.stored() == null) {
      return;
    }
    workbench
        .jobs()
        .run(
            Jobs.Lane.DB,
            Text.of("results.job.save"),
            progress -> {
              keyResults.remove(stored, row.form(), row.stored());
              row.store(null);
              return null;
            })
        .onDone(nothing -> shownAnew(row));
  }

  /// Opens a settled row again; the reason goes into the history.
  void reopen() {
    KeyedRow row = flow.current().get();
    if (row == null || row.state().get() != KeyedRow.State.LOCKED) {
      flow.say(Text.of("results.said.notLocked"));
      return;
    }
    String code = row.form().loan().code();
    workbench
        .dialogs()
        .ask(Text.of("results.ask.reopen", code), "", "results.ask.reopen.verb")
        .ifPresent(reason -> reopen(row, code, reason));
  }

  private void reopen(KeyedRow row, String code, String reason) {
    workbench
        .jobs()
        .run(
            Jobs.Lane.DB,
            Text.of("results.job.save"),
            progress -> {
              row.store(lockResults.reopen(row.stored(), code, reason));
              return null;
            })
        .onDone(nothing -> shownAnew(row));
  }

  private void shownAnew(KeyedRow row) {
    row.show(row.stored());
    flow.choose(row);
    count();
  }

  ObservableList<KeyedRow> rows() {
    return rows;
  }

  ReadOnlyObjectProperty<KeyingSheet> sheet() {
    return sheet.getReadOnlyProperty();
  }

  RowFlow flow() {
    return flow;
  }

  /// The line of the control box where the cursor stands; null while it stands in a row.
  ReadOnlyObjectProperty<ControlGroup> atControl() {
    return atControl.getReadOnlyProperty();
  }

  /// The cursor was put into the control box by hand.
  void standInControls(ControlGroup group) {
    atControl.set(group);
  }

  /// The cursor was put into the row again.
  void leaveControls() {
    atControl.set(null);
  }

  /// How many of the rows are keyed.
  ReadOnlyObjectProperty<Text> counted() {
    return counted.getReadOnlyProperty();
  }

  ControlBox controls() {
    return controls;
  }
}
