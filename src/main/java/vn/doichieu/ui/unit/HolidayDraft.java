package vn.doichieu.ui.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.doichieu.base.Problem;
import vn.doichieu.domain.unit.Holiday;

final class HolidayDraft extends Draft<Holiday> {
  final ObjectProperty<LocalDate> date = value();
  final ObjectProperty<Holiday.Kind> kind = value();
  final StringProperty name = text();
  final ObservableList<Holiday.Kind> kinds =
      FXCollections.observableArrayList(Holiday.Kind.values());

  @Override
  void show(Holiday holiday) {
    date.set(holiday == null ? null : holiday.date());
    kind.set(holiday == null ? Holiday.Kind.HOLIDAY : holiday.kind());
    name.set(holiday == null ? "" : holiday.name());
    active.set(true);
  }

  @Override
  Holiday read(long id, int version) {
    LocalDate day = date.get() == null ? LocalDate.EPOCH : date.get();
    Holiday.Kind chosen = kind.get() == null ? Holiday.Kind.HOLIDAY : kind.get();
    return new Holiday(id, version, day, chosen, clean(name));
  }

  @Override
  List<Problem> gaps() {
    List<Problem> gaps = new ArrayList<>(unlessChosen("date", date));
    gaps.addAll(unlessChosen("kind", kind));
    return gaps;
  }
}
