package vn.doichieu.ui.schedule;

import java.time.LocalDate;
import java.time.LocalTime;

/// A morning or an afternoon at a point: a row of the board.
record HalfDayRow(LocalDate date, String point, boolean morning, LocalTime start, LocalTime end) {

  boolean holds(SessionCard card) {
    return card.session().date().equals(date)
        && card.point().equals(point)
        && card.session().start().isBefore(LocalTime.NOON) == morning;
  }
}
