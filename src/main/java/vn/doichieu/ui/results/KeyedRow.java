package vn.doichieu.ui.results;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import vn.doichieu.domain.result.Answer;
import vn.doichieu.domain.result.FormRow;
import vn.doichieu.domain.result.LoanResult;

/// One row of the form as the screen shows it.
final class KeyedRow {
  enum State {
    EMPTY,
    /// Typed, not yet on disk.
    SAVING,
    SAVED,
    LOCKED,
    /// On disk is something else than what was typed.
    FAILED
  }

  private final FormRow form;
  private final ObjectProperty<Answer> answer = new SimpleObjectProperty<>();
  private final ObjectProperty<State> state = new SimpleObjectProperty<>(State.EMPTY);
  private final ObjectProperty<Boolean> suspect = new SimpleObjectProperty<>(false);

  /// What is on disk; only the lane of the data touches it once the sheet is open.
  private volatile LoanResult stored;

  KeyedRow(FormRow form, LoanResult stored) {
    this.form = form;
    show(stored);
  }

  FormRow form() {
    return form;
  }

  int number() {
    return form.number();
  }

  /// Null while nothing was keyed.
  ObjectProperty<Answer> answer() {
    return answer;
  }

  ObjectProperty<State> state() {
    return state;
  }

  /// Whether the control box points at this row.
  ObjectProperty<Boolean> suspect() {
    return suspect;
  }

  LoanResult stored() {
    return stored;
  }

  void store(LoanResult result) {
    stored = result;
  }

  boolean isKeyed() {
    return answer.get() != null;
  }

  /// Shows what is on disk.
  void show(LoanResult result) {
    stored = result;
    answer.set(result == null ? null : result.answer());
    state.set(result == null ? State.EMPTY : result.locked() ? State.LOCKED : State.SAVED);
  }

  void saving(Answer typed) {
    answer.set(typed);
    state.set(State.SAVING);
  }
}
