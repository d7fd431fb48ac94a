package vn.doichieu.ui.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.doichieu.app.CampaignState;
import vn.doichieu.domain.campaign.Campaign;
import vn.doichieu.domain.campaign.CampaignDay;
import vn.doichieu.domain.team.Team;

/// The schedule as half-days × teams, and the ways from card to card.
record Board(List<HalfDayRow> rows, List<Team> teams, List<SessionCard> cards) {
  static final Board EMPTY = new Board(List.of(), List.of(), List.of());

  static Board of(CampaignState state) {
    List<SessionCard> cards = SessionCard.all(state);
    Set<HalfDayRow> rows = new LinkedHashSet<>();
    Campaign campaign = state.plan().campaign();
    for (CampaignDay day : state.plan().days()) {
      add(rows, campaign, day.date(), state.unit().point(day.pointId()).name());
    }
    for (SessionCard card : cards) {
      add(rows, campaign, card.session().date(), card.point());
    }
    return new Board(
        rows.stream()
            .sorted(
                Comparator.comparing(HalfDayRow::date)
                    .thenComparing(HalfDayRow::point)
                    .thenComparing(HalfDayRow::start))
            .toList(),
        state.teams().teams(),
        cards);
  }

  private static void add(Set<HalfDayRow> rows, Campaign campaign, LocalDate date, String point) {
    rows.add(new HalfDayRow(date, point, true, campaign.morningStart(), campaign.morningEnd()));
    rows.add(
        new HalfDayRow(date, point, false, campaign.afternoonStart(), campaign.afternoonEnd()));
  }

  /// The cards of a cell, in the order of time.
  List<SessionCard> cell(int row, int team) {
    return cards.stream()
        .filter(c -> rows.get(row).holds(c))
        .filter(c -> c.session().teamId() == teams.get(team).id())
        .sorted(Comparator.comparing(c -> c.session().start()))
        .toList();
  }

  int row(SessionCard card) {
    for (int row = 0; row < rows.size(); row++) {
      if (rows.get(row).holds(card)) {
        return row;
      }
    }
    throw new IllegalArgumentException("Not on the board");
  }

  int column(SessionCard card) {
    for (int team = 0; team < teams.size(); team++) {
      if (teams.get(team).id() == card.session().teamId()) {
        return team;
      }
    }
    throw new IllegalArgumentException("Not on the board");
  }

  /// The next or the previous card of the same team; the same card at the end.
  SessionCard along(SessionCard from, int step) {
    List<SessionCard> column = new ArrayList<>();
    int team = column(from);
    for (int row = 0; row < rows.size(); row++) {
      column.addAll(cell(row, team));
    }
    int to = Math.clamp(column.indexOf(from) + step, 0, column.size() - 1);
    return column.get(to);
  }

  /// The nearest card of the nearest team on that side; the same card when there is none.
  SessionCard beside(SessionCard from, int step) {
    int row = row(from);
    for (int team = column(from) + step; team >= 0 && team < teams.size(); team += step) {
      int column = team;
      Optional<SessionCard> nearest =
          cards.stream()
              .filter(c -> column(c) == column)
              .min(
                  Comparator.comparing((SessionCard c) -> Math.abs(row(c) - row))
                      .thenComparing(
                          c ->
                              Math.abs(
                                  c.session().start().toSecondOfDay()
                                      - from.session().start().toSecondOfDay())));
      if (nearest.isPresent()) {
        return nearest.get();
      }
    }
    return from;
  }

  Optional<SessionCard> card(long sessionId) {
    return cards.stream().filter(c -> c.session().id() == sessionId).findFirst();
  }
}
