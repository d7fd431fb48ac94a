package vn.doichieu.ui.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.doichieu.app.CampaignState;
import vn.doichieu.domain.schedule.Arrangement;
import vn.doichieu.domain.schedule.Coverage;

/// The campaign with everything that takes a moment to work out.
record Loaded(CampaignState state, Board board, List<Notice> notices) {

  static Loaded of(CampaignState state, LocalDate today) {
    List<Notice> notices = new ArrayList<>();
    if (state.schedule().sessions().isEmpty()) {
      Arrangement.of(state.unit(), state.roster(), state.plan(), state.teams(), state.schedule())
          .problems()
          .forEach(problem -> notices.add(Notice.of(problem)));
    } else {
      state.review().violations(state.allSessions()).stream()
          .map(text -> Notice.of(Notice.Kind.VIOLATION, text))
          .forEach(notices::add);
      Coverage.gaps(state.roster(), state.schedule()).stream()
          .map(gap -> Notice.of(Notice.Kind.VIOLATION, gap.text()))
          .forEach(notices::add);
      state.review().warnings(state.allSessions(), today).stream()
          .map(text -> Notice.of(Notice.Kind.WARNING, text))
          .forEach(notices::add);
    }
    return new Loaded(state, Board.of(state), List.copyOf(notices));
  }

  boolean isBroken() {
    return notices.stream().anyMatch(n -> n.kind() == Notice.Kind.VIOLATION);
  }

  /// How many (date, half, point) hold a session of the plan.
  long halfDaysInUse() {
    return planned().map(board::row).distinct().count();
  }

  long sessions() {
    return planned().count();
  }

  long supplements() {
    return board.cards().size() - sessions();
  }

  private Stream<SessionCard> planned() {
    return board.cards().stream().filter(c -> !c.session().isSupplementary());
  }
}
