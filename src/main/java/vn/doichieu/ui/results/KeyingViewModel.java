package vn.doichieu.ui.results;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.doichieu.app.KeyResults.Keyer;
import vn.doichieu.app.KeyingSheet;
import vn.doichieu.base.Text;
import vn.doichieu.domain.result.Answer;
import vn.doichieu.domain.result.ControlGroup;
import vn.doichieu.domain.result.FormRow;
import vn.doichieu.ui.kit.Workbench;

/// Keys one form: opens it, saves row by row, and checks it against the box on the paper. Where the
/// cursor stands is state of [RowFlow]; the view only follows it.
final class KeyingViewModel {
  private final Workbench workbench;
  private final FormSaves saves;
  private final Runnable leave;
  private final ObservableList<KeyedRow> rows = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<KeyingSheet> sheet = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<ControlGroup> atControl = new ReadOnlyObjectWrapper<>();
  private final RowFlow flow = new RowFlow(this::save);
  private final ReadOnlyObjectWrapper<Text> counted = new ReadOnlyObjectWrapper<>();
  private final ControlBox controls = new ControlBox();

  /// @param leave goes back to the list of forms
  KeyingViewModel(Workbench workbench, ResultsWork work, Runnable leave) {
    this.workbench = workbench;
    saves = new FormSaves(workbench, work);
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
    saves.open(formId, by, this::show);
  }

  /// Reads the form anew and stays at its row.
  void reload() {
    if (sheet.get() != null) {
      close();
      open(sheet.get().form().id(), saves.keyer());
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
        saves.isBankSheet(),
        rows.stream().filter(r -> r.number() == left).findFirst().orElse(firstEmpty()));
  }

  /// From the bank's own sheet in its order, as far as it is known.
  private List<FormRow> inOrder(KeyingSheet opened) {
    if (!saves.isBankSheet()) {
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
    saves.rememberBankOrder();
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
    List<KeyedRow> rest = rows.stream().filter(r -> !r.isKeyed()).toList();
    BoxCheck check = BoxCheck.of(controls, rows);
    if (check.agrees() || check.isDifference()) {
      saves.saveRest(rest, check.paper(), this::goOn);
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
    List<KeyedRow> rest = rows.stream().filter(r -> !r.isKeyed()).toList();
    BoxCheck check = BoxCheck.of(controls, rows);
    if (check.agrees()) {
      saves.saveRest(rest, check.paper(), this::goOn);
      return;
    }
    rows.forEach(row -> row.suspect().set(check.suspects().contains(row.number())));
    flow.say(check.said());
    if (check.ask() != null) {
      atControl.set(check.ask());
    }
  }

  /// Opens the next form, or goes back to the list after the last one.
  private void goOn(Optional<Long> next) {
    workbench.remembered().put("keying.row." + sheet.get().form().id(), "0");
    if (next.isPresent() && saves.keyer().reading() == 1) {
      open(next.get(), saves.keyer());
    } else {
      leave.run();
    }
  }

  private void save(KeyedRow row, Answer answer) {
    row.suspect().set(false);
    saves.save(row, answer, this::count);
  }

  /// A loan that the paper has in a blank line, for it stands on no list.
  void added() {
    workbench
        .dialogs()
        .ask(
            Text.of("results.added.ask", sheet.get().form().number().text()),
            "",
            "results.added.verb")
        .ifPresent(noted -> saves.noteAdded(noted, flow::say));
  }

  /// Takes the content of the current row away.
  void remove() {
    KeyedRow row = flow.current().get();
    if (row != null && row.stored() != null) {
      saves.remove(row, () -> shownAnew(row));
    }
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
        .ifPresent(reason -> saves.reopen(row, reason, () -> shownAnew(row)));
  }

  private void count() {
    long keyed = rows.stream().filter(KeyedRow::isKeyed).count();
    counted.set(Text.of("results.head.counted", keyed, rows.size()));
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
