package vn.doichieu.ui.schedule;

import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.doichieu.app.MoveSession;
import vn.doichieu.base.Messages;
import vn.doichieu.base.VietnameseDates;

/// Moves the selected card: at every step it says what would break.
public final class MoveViewModel {
  /// @param breaks what would break there, in words; empty when nothing does
  record Step(Moving moving, List<String> breaks) {
    String time() {
      return VietnameseDates.clock(moving.start())
          + "–"
          + VietnameseDates.clock(moving.start().plusMinutes(moving.card().session().minutes()));
    }

    String verdict() {
      return breaks.isEmpty() ? Messages.text("schedule.move.free") : String.join(" ", breaks);
    }

    /// The first thing that would break, and how many more; the whole stands under the board.
    String shortVerdict() {
      return breaks.size() < 2
          ? verdict()
          : Messages.text("schedule.move.more", breaks.getFirst(), breaks.size() - 1);
    }

    /// Where the card would go, in a sentence.
    String sentence() {
      return Messages.text(
          "schedule.move.to",
          moving.card().leader(),
          VietnameseDates.weekday(moving.target().date()),
          VietnameseDates.slashed(moving.target().date()),
          time(),
          moving.board().teams().get(moving.team()).number());
    }
  }

  private final ScheduleViewModel schedule;
  private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>();

  MoveViewModel(ScheduleViewModel schedule) {
    this.schedule = schedule;
  }

  /// Null while no card is on its way.
  ReadOnlyObjectProperty<Step> step() {
    return step.getReadOnlyProperty();
  }

  boolean isMoving() {
    return step.get() != null;
  }

  void begin() {
    SessionCard card = schedule.selected().get();
    if (card != null && !isMoving()) {
      int slot = schedule.loaded().get().state().plan().campaign().slotMinutes();
      show(Moving.begin(schedule.board().get(), card, slot));
    }
  }

  /// Takes the selected card up if it is not yet, and goes a step with it.
  void go(UnaryOperator<Moving> way) {
    begin();
    if (isMoving()) {
      show(way.apply(step.get().moving()));
    }
  }

  /// Puts the card down, whatever it breaks: the broken rules stay listed.
  void put() {
    if (!isMoving()) {
      return;
    }
    Moving moving = step.get().moving();
    step.set(null);
    if (moving.isMoved()) {
      schedule.save(() -> schedule.work().move().save(moving.card().session(), moving.target()));
    }
  }

  void leave() {
    step.set(null);
  }

  private void show(Moving moving) {
    var state = schedule.loaded().get().state();
    List<String> breaks =
        moving.isMoved()
            ? MoveSession.wouldBreak(
                    state.review(), state.allSessions(), moving.card().session(), moving.target())
                .stream()
                .map(Messages::text)
                .toList()
            : List.of();
    step.set(new Step(moving, breaks));
  }
}
