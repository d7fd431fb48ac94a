package vn.doichieu.ui.schedule;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import vn.doichieu.app.MoveSession.Target;
import vn.doichieu.domain.schedule.Session;

/// A card on its way: where it would be put down.
///
/// @param row of the board
/// @param team column of the board
record Moving(Board board, SessionCard card, int row, int team, LocalTime start, int slot) {

  static Moving begin(Board board, SessionCard card, int slotMinutes) {
    return new Moving(
        board, card, board.row(card), board.column(card), card.session().start(), slotMinutes);
  }

  /// One step of the grid; beyond the end of a half-day into the next one.
  Moving time(int steps) {
    LocalTime to = start.plusMinutes((long) steps * slot);
    HalfDayRow half = board.rows().get(row);
    if (to.isBefore(half.start())) {
      return row == 0 ? this : halfDay(-1);
    }
    boolean fits = !to.plusMinutes(card.session().minutes()).isAfter(half.end());
    return fits ? at(row, team, to) : row == board.rows().size() - 1 ? this : halfDay(1);
  }

  /// To another half-day, at the first time when the team is free there.
  Moving halfDay(int steps) {
    int to = Math.clamp(row + steps, 0, board.rows().size() - 1);
    return to == row ? this : cell(to, team);
  }

  Moving team(int steps) {
    return at(row, Math.clamp(team + steps, 0, board.teams().size() - 1), start);
  }

  Moving cell(int toRow, int toTeam) {
    return at(toRow, toTeam, firstFree(toRow, toTeam));
  }

  boolean isMoved() {
    return !target().equals(Target.of(card.session()));
  }

  Target target() {
    return new Target(
        board.rows().get(row).date(),
        start,
        board.teams().get(team).id(),
        card.session().venueId());
  }

  private Moving at(int toRow, int toTeam, LocalTime to) {
    return new Moving(board, card, toRow, toTeam, to, slot);
  }

  private LocalTime firstFree(int toRow, int toTeam) {
    HalfDayRow half = board.rows().get(toRow);
    List<SessionCard> others = board.cell(toRow, toTeam);
    int minutes = card.session().minutes();
    long room = Duration.between(half.start(), half.end()).toMinutes() - minutes;
    for (int after = 0; after <= room; after += slot) {
      LocalTime from = half.start().plusMinutes(after);
      LocalTime until = from.plusMinutes(minutes);
      if (others.stream().map(SessionCard::session).noneMatch(s -> meets(s, from, until))) {
        return from;
      }
    }
    return half.start();
  }

  private boolean meets(Session other, LocalTime from, LocalTime until) {
    return other.id() != card.session().id()
        && other.start().isBefore(until)
        && from.isBefore(other.end());
  }
}
