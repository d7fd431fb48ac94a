package vn.doichieu.ui.results;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.doichieu.base.Problem;
import vn.doichieu.base.Text;
import vn.doichieu.domain.result.Answer;
import vn.doichieu.domain.result.Cause;
import vn.doichieu.domain.result.Causes;
import vn.doichieu.domain.result.Outcome;

/// The way of the cursor through a row and from row to row. It ends a row as soon as its answer is
/// whole, so that most rows need no Enter.
///
/// Two ways through a form: row after row, or by row number from one exception to the next.
final class RowFlow {
  private final RowDraft draft = new RowDraft();
  private final ReadOnlyObjectWrapper<KeyedRow> current = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<KeyField> at = new ReadOnlyObjectWrapper<>(KeyField.ROW);
  private final ReadOnlyObjectWrapper<Text> said = new ReadOnlyObjectWrapper<>();
  private final BiConsumer<KeyedRow, Answer> save;
  private List<KeyedRow> rows = List.of();
  private RowFinder finder = new RowFinder(List.of(), 0, false);
  private Causes causes = new Causes(List.of());
  private KeyField beforeNote = KeyField.OUTCOME;
  private boolean byNumber;
  private boolean filling;

  /// @param save takes the row and its answer, which keeps all rules
  RowFlow(BiConsumer<KeyedRow, Answer> save) {
    this.save = save;
    List.of(KeyField.ROW, KeyField.OUTCOME, KeyField.CAUSE, KeyField.ATTENDANT, KeyField.MEASURE)
        .forEach(field -> draft.text(field).addListener((o, was, is) -> typed(field)));
  }

  /// @param printedRows how many rows the paper has
  /// @param withoutNumbers rows are found by the end of the loan's code only: the paper has other
  ///   numbers
  /// @param first where to begin; null on a form without rows
  void open(
      List<KeyedRow> ofForm,
      int printedRows,
      Causes ofCampaign,
      boolean withoutNumbers,
      KeyedRow first) {
    rows = ofForm;
    causes = ofCampaign;
    finder = new RowFinder(ofForm, printedRows, withoutNumbers);
    byNumber = true;
    goTo(first);
    at.set(KeyField.ROW);
  }

  /// Enter: on to the next field, or with the last one to the next row.
  void enter() {
    switch (at.get()) {
      case ROW -> enterRow();
      case OUTCOME -> enterOutcome();
      case REPAID -> at.set(KeyField.CAUSE);
      case CAUSE -> enterCause();
      case PRINCIPAL -> at.set(KeyField.INTEREST);
      case INTEREST -> at.set(KeyField.REASON);
      case REASON -> at.set(KeyField.CAUSE);
      case ATTENDANT -> at.set(KeyField.CAUSE);
      case NOTE -> at.set(beforeNote);
      case CAUSE_TEXT, MEASURE -> finish();
    }
  }

  private void enterRow() {
    String typed = draft.get(KeyField.ROW);
    byNumber = !typed.isEmpty();
    if (typed.isEmpty()) {
      at.set(KeyField.OUTCOME);
    } else {
      goTo(finder.find(typed), typed);
    }
  }

  private void goTo(List<KeyedRow> found, String typed) {
    if (found.size() == 1) {
      byNumber = true;
      goTo(found.getFirst());
      at.set(KeyField.OUTCOME);
    } else {
      draft.set(KeyField.ROW, "");
      said.set(finder.notOne(found, typed));
    }
  }

  private void enterOutcome() {
    if (draft.outcome().isPresent()) {
      afterOutcome();
    } else if (current.get() != null && current.get().isKeyed()) {
      moveOn();
    } else {
      said.set(Text.of("result.rule.noOutcome"));
    }
  }

  private void afterOutcome() {
    Outcome outcome = draft.outcome().orElseThrow();
    if (outcome == Outcome.PARTLY_REPAID) {
      at.set(KeyField.REPAID);
    } else if (outcome.isClassifiable()) {
      at.set(KeyField.CAUSE);
    } else {
      finish();
    }
  }

  private void enterCause() {
    boolean explained = draft.cause().filter(c -> c.text() == Cause.TextRule.REQUIRED).isPresent();
    if (explained && draft.get(KeyField.CAUSE_TEXT).isEmpty()) {
      at.set(KeyField.CAUSE_TEXT);
    } else {
      finish();
    }
  }

  /// Codes of fixed length need no Enter.
  private void typed(KeyField field) {
    if (filling || at.get() != field || draft.get(field).isEmpty()) {
      return;
    }
    said.set(null);
    switch (field) {
      case ROW -> {
        String code = draft.get(KeyField.ROW);
        if (finder.isWhole(code)) {
          goTo(finder.find(code), code);
        }
      }
      case OUTCOME -> {
        if (draft.outcome().isPresent()) {
          fill(draft::clearAfterOutcome);
          afterOutcome();
        } else {
          said.set(Text.of("results.said.noOutcome", draft.get(field)));
        }
      }
      case CAUSE -> {
        if (draft.isCauseComplete()) {
          enterCause();
        }
      }
      default -> at.set(KeyField.CAUSE);
    }
  }

  /// The customer's figures differ from the books.
  void difference() {
    amend();
    if (current.get() != null) {
      at.set(KeyField.PRINCIPAL);
    }
  }

  void attendant() {
    amend();
    draft.set(KeyField.ATTENDANT, "");
    at.set(KeyField.ATTENDANT);
  }

  void measure() {
    amend();
    draft.set(KeyField.MEASURE, "");
    at.set(KeyField.MEASURE);
  }

  void note() {
    amend();
    if (at.get() != KeyField.NOTE) {
      beforeNote = at.get();
    }
    at.set(KeyField.NOTE);
  }

  /// Shift+Enter: back to the field before.
  void back() {
    KeyField[] order = KeyField.values();
    at.set(order[Math.max(0, at.get().ordinal() - 1)]);
  }

  /// The same as in the row above: of the current field, or at its beginning of the whole row. It
  /// is copied only when asked for, never by itself.
  void sameAsAbove() {
    int index = rows.indexOf(current.get());
    Answer above = index > 0 ? rows.get(index - 1).answer().get() : null;
    if (above == null) {
      said.set(Text.of("results.said.nothingAbove"));
      return;
    }
    var other = new RowDraft();
    other.show(current.get().form().loan(), causes, above);
    if (at.get() == KeyField.OUTCOME) {
      fill(
          () -> {
            for (KeyField field : KeyField.values()) {
              draft.set(field, other.get(field));
            }
          });
      finish();
    } else {
      draft.set(at.get(), other.get(at.get()));
    }
  }

  /// On to the next row without keying this one.
  void skip() {
    said.set(null);
    moveOn();
  }

  void go(int rowsDown) {
    int index = rows.indexOf(current.get()) + rowsDown;
    if (index >= 0 && index < rows.size()) {
      byNumber = false;
      goTo(rows.get(index));
      at.set(KeyField.OUTCOME);
    }
  }

  private void finish() {
    RowDraft.Outcomes read = draft.read();
    if (read.answer() == null) {
      Problem first = read.problems().getFirst();
      said.set(first.text());
      at.set(KeyField.of(first.place()));
      return;
    }
    said.set(null);
    save.accept(current.get(), read.answer());
    moveOn();
  }

  private void moveOn() {
    int next = rows.indexOf(current.get()) + 1;
    if (byNumber) {
      goTo(current.get());
      at.set(KeyField.ROW);
    } else if (next < rows.size()) {
      goTo(rows.get(next));
      at.set(KeyField.OUTCOME);
    } else {
      goTo(current.get());
      at.set(KeyField.ROW);
      said.set(Text.of("results.said.lastRow"));
    }
  }

  private void goTo(KeyedRow row) {
    current.set(row);
    if (row != null) {
      fill(
          () -> {
            draft.show(row.form().loan(), causes, row.answer().get());
            draft.set(KeyField.OUTCOME, "");
          });
    }
  }

  /// Part of a keyed row is to be changed: its outcome, which waits to be typed anew, stands again.
  private void amend() {
    KeyedRow row = current.get();
    if (row != null && row.isKeyed() && draft.get(KeyField.OUTCOME).isEmpty()) {
      fill(() -> draft.show(row.form().loan(), causes, row.answer().get()));
    }
  }

  /// Sets fields without taking it for typing.
  private void fill(Runnable set) {
    filling = true;
    set.run();
    filling = false;
  }

  /// Back out of a row that was begun.
  ///
  /// @return false when no row was
  boolean escape() {
    if (at.get() == KeyField.ROW) {
      return false;
    }
    goTo(current.get());
    at.set(KeyField.ROW);
    return true;
  }

  /// A row was chosen by hand.
  void choose(KeyedRow row) {
    byNumber = false;
    goTo(row);
    at.set(KeyField.OUTCOME);
  }

  /// The cursor was put into a field by hand.
  void stand(KeyField field) {
    at.set(field);
  }

  void say(Text text) {
    said.set(text);
  }

  RowDraft draft() {
    return draft;
  }

  /// Null on a form without rows.
  ReadOnlyObjectProperty<KeyedRow> current() {
    return current.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<KeyField> at() {
    return at.getReadOnlyProperty();
  }

  /// What there is to say: a problem, a question, the likely rows; null for nothing.
  ReadOnlyObjectProperty<Text> said() {
    return said.getReadOnlyProperty();
  }
}
