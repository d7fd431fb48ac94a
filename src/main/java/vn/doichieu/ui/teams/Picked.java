package vn.doichieu.ui.teams;

import java.util.List;

/// What the arrow keys have reached: a team, or a member of it.
///
/// @param line -1 for the team itself
record Picked(int card, int line) {
  static final Picked FIRST = new Picked(0, -1);

  Picked down(List<TeamCard> cards) {
    return new Picked(card, line + 1).within(cards);
  }

  Picked up(List<TeamCard> cards) {
    return new Picked(card, line - 1).within(cards);
  }

  Picked beside(int step, List<TeamCard> cards) {
    return new Picked(card + step, line).within(cards);
  }

  /// The nearest that exists.
  Picked within(List<TeamCard> cards) {
    if (cards.isEmpty()) {
      return FIRST;
    }
    int team = Math.clamp(card, 0, cards.size() - 1);
    return new Picked(team, Math.clamp(line, -1, cards.get(team).lines().size() - 1));
  }
}
