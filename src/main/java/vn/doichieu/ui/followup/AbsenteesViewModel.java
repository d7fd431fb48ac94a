package vn.doichieu.ui.followup;

import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.doichieu.app.FollowUpState;
import vn.doichieu.domain.followup.CallNote;

/// Who did not come, and what calling him brought.
public final class AbsenteesViewModel extends Register<AbsenteeRow> {
  private final StringProperty phone = new SimpleStringProperty("");
  private final ObjectProperty<CallNote.Answer> answer = new SimpleObjectProperty<>();
  private final ObjectProperty<LocalDate> calledOn = new SimpleObjectProperty<>();
  private final StringProperty note = new SimpleStringProperty("");

  AbsenteesViewModel(FollowUpData data) {
    super(data);
    answer.addListener(
        (o, was, is) -> {
          if (is != null && calledOn.get() == null && data.state().get() != null) {
            calledOn.set(data.state().get().today());
          }
        });
  }

  StringProperty phone() {
    return phone;
  }

  ObjectProperty<CallNote.Answer> answer() {
    return answer;
  }

  /// Today as soon as an answer is chosen.
  ObjectProperty<LocalDate> calledOn() {
    return calledOn;
  }

  StringProperty note() {
    return note;
  }

  void save() {
    AbsenteeRow at = row().get();
    if (at == null) {
      return;
    }
    CallNote before = at.call();
    var after =
        new CallNote(
            before == null ? data().work().edit().newId() : before.id(),
            before == null ? 0 : before.version(),
            data().campaign(),
            at.absentee().borrower().id(),
            FollowUpData.trimmed(phone.get()),
            answer.get(),
            calledOn.get(),
            FollowUpData.trimmed(note.get()));
    save(key(at), () -> data().work().edit().save(before, after));
  }

  @Override
  List<AbsenteeRow> rows(FollowUpState state) {
    return state.absentees().stream().map(a -> AbsenteeRow.of(state, a)).toList();
  }

  @Override
  Object key(AbsenteeRow row) {
    return List.of(row.absentee().borrower().id(), row.absentee().group().id());
  }

  @Override
  void fill(AbsenteeRow row) {
    CallNote call = row == null ? null : row.call();
    phone.set(call == null ? "" : call.phone());
    calledOn.set(call == null ? null : call.calledOn());
    answer.set(call == null ? null : call.answer());
    note.set(call == null ? "" : call.note());
  }
}
