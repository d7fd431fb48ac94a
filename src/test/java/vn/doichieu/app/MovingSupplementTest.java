package vn.doichieu.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.doichieu.app.MoveSession.Target;
import vn.doichieu.base.Messages;
import vn.doichieu.domain.schedule.Session;

class MovingSupplementTest {
  private static final LocalDate MONDAY = LocalDate.of(2025, 11, 3);

  @TempDir Path folder;
  private FollowUpOffice office;
  private CampaignState state;
  private Session extra;

  @BeforeEach
  void open() {
    office = FollowUpOffice.in(folder);
    office.arrange(MONDAY, office.points());
    state = office.state().campaign();
    extra = state.followUp().supplements().sessions().getFirst();
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void a_session_of_the_plan_moved_onto_a_supplementary_one_breaks_team_and_hall_in_words() {
    Session planned =
        state.schedule().sessions().stream()
            .filter(s -> s.groupId() != extra.groupId())
            .findFirst()
            .orElseThrow();
    Target onto = new Target(extra.date(), extra.start(), extra.teamId(), extra.venueId());
    assertThat(wouldBreak(planned, onto))
        .anyMatch(
            text ->
                text.startsWith("Tổ " + state.teams().team(extra.teamId()).number() + " phải làm")
                    && text.contains(code(extra) + " (bổ sung đợt 1)"))
        .anyMatch(
            text ->
                text.startsWith("Địa điểm " + state.unit().venue(extra.venueId()).name())
                    && text.contains("(bổ sung đợt 1)"));
  }

  @Test
  void a_supplementary_session_moved_onto_one_of_the_plan_breaks_the_same() {
    Session planned =
        state.schedule().sessions().stream()
            .filter(s -> s.groupId() != extra.groupId())
            .findFirst()
            .orElseThrow();
    Target onto = new Target(planned.date(), planned.start(), planned.teamId(), planned.venueId());
    assertThat(wouldBreak(extra, onto))
        .anyMatch(text -> text.contains("phải làm cùng lúc") && text.contains("(bổ sung đợt 1)"))
        .anyMatch(text -> text.startsWith("Địa điểm") && text.contains(code(planned)));
  }

  @Test
  void it_may_go_to_any_working_day_but_not_to_a_holiday_or_beyond_the_hours_of_the_ward() {
    assertThat(state.review().violations(state.followUp().supplements()))
        .as("as arranged it breaks nothing, though its days are not those of the plan")
        .isEmpty();
    LocalDate free = LocalDate.of(2025, 11, 20);
    Target there = new Target(free, LocalTime.of(7, 30), extra.teamId(), extra.venueId());
    assertThat(wouldBreak(extra, there)).isEmpty();
    Target late = new Target(free, LocalTime.of(17, 0), extra.teamId(), extra.venueId());
    assertThat(wouldBreak(extra, late)).singleElement().asString().contains("không nằm trọn");
    Target newYear =
        new Target(LocalDate.of(2026, 1, 1), LocalTime.of(7, 30), extra.teamId(), extra.venueId());
    assertThat(wouldBreak(extra, newYear)).anyMatch(text -> text.contains("là ngày nghỉ"));
  }

  @Test
  void it_is_moved_without_being_pinned_and_leaves_the_sessions_of_the_plan_alone() {
    var move = new MoveSession(office.office.recorder, null, null, null);
    LocalDate free = LocalDate.of(2025, 11, 20);
    move.save(extra, new Target(free, LocalTime.of(7, 30), extra.teamId(), extra.venueId()));
    CampaignState now = office.state().campaign();
    assertThat(now.schedule()).isEqualTo(state.schedule());
    assertThat(now.followUp().supplements().sessions())
        .filteredOn(s -> s.id() == extra.id())
        .singleElement()
        .satisfies(
            s -> {
              assertThat(s.date()).isEqualTo(free);
              assertThat(s.dayPinned() || s.startPinned() || s.teamPinned()).isFalse();
              assertThat(s.supplement()).isEqualTo(1);
            });
  }

  private List<String> wouldBreak(Session session, Target target) {
    return MoveSession.wouldBreak(state.review(), state.allSessions(), session, target).stream()
        .map(Messages::text)
        .toList();
  }

  private String code(Session session) {
    return state.roster().group(session.groupId()).code();
  }
}
