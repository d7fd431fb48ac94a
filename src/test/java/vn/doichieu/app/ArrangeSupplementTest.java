package vn.doichieu.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.doichieu.base.StopSignal;
import vn.doichieu.base.UserErrorException;
import vn.doichieu.domain.followup.Absentee;
import vn.doichieu.domain.followup.SupplementRound;
import vn.doichieu.domain.roster.Roster;
import vn.doichieu.domain.schedule.ScheduleResult.Status;
import vn.doichieu.domain.schedule.Session;
import vn.doichieu.domain.unit.TransactionPoint;
import vn.doichieu.solver.Scheduler;

class ArrangeSupplementTest {
  private static final LocalDate MONDAY = LocalDate.of(2025, 11, 3);

  @TempDir Path folder;
  private FollowUpOffice office;

  @BeforeEach
  void open() {
    office = FollowUpOffice.in(folder);
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void every_absentee_of_the_chosen_points_gets_one_appointment() {
    List<Absentee> absent = office.state().absentees();
    assertThat(absent).isNotEmpty();
    ArrangeSupplement.Outcome outcome = arrange(MONDAY);
    assertThat(outcome.problems()).isEmpty();
    assertThat(outcome.result().status()).isIn(Status.OPTIMAL, Status.FEASIBLE);

    SupplementRound round = office.state().followUp().round(outcome.round());
    assertThat(office.state().absentees()).allMatch(Absentee::isInvited);
    assertThat(round.invitations()).hasSameSizeAs(absent);
    assertThat(round.schedule().sessions().stream().mapToInt(Session::borrowers).sum())
        .isEqualTo(absent.size());
    assertThat(round.schedule().sessions())
        .allMatch(s -> s.supplement() == 1)
        .allMatch(s -> !s.date().isBefore(MONDAY));
    assertThat(office.office.read.schedule(office.office.campaign).sessions())
        .as("the sessions of the plan are as they were")
        .allMatch(s -> s.supplement() == 0)
        .hasSameSizeAs(office.office.read.roster().groups());
  }

  @Test
  void no_team_hall_or_leader_is_in_two_places_even_with_an_earlier_round_on_the_day() {
    TransactionPoint first = office.office.read.unit().points().getFirst();
    arrangeAt(List.of(first), MONDAY);
    arrange(MONDAY);
    Roster roster = office.office.read.roster();
    List<Session> all = office.state().followUp().supplements().sessions();
    assertThat(all.stream().map(Session::supplement).distinct()).containsExactlyInAnyOrder(1, 2);
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        Session a = all.get(i);
        Session b = all.get(j);
        boolean together =
            a.date().equals(b.date()) && a.start().isBefore(b.end()) && b.start().isBefore(a.end());
        if (together) {
          assertThat(a.teamId()).isNotEqualTo(b.teamId());
          assertThat(a.venueId()).isNotEqualTo(b.venueId());
          assertThat(roster.group(a.groupId()).leaderId())
              .isNotEqualTo(roster.group(b.groupId()).leaderId());
        }
      }
    }
  }

  @Test
  void who_is_invited_already_is_not_invited_again() {
    arrange(MONDAY);
    assertThat(arrange(MONDAY.plusDays(1)).problems())
        .singleElement()
        .satisfies(p -> assertThat(p.text().key()).isEqualTo("followup.supplement.nobody"));
  }

  @Test
  void a_day_that_is_over_or_none_at_all_is_refused() {
    assertThat(arrange(LocalDate.of(2025, 10, 30)).problems())
        .extracting(p -> p.text().key())
        .containsExactly("followup.supplement.past");
    assertThat(arrangeAt(List.of(), MONDAY).problems())
        .extracting(p -> p.text().key())
        .contains("followup.supplement.noDays");
  }

  @Test
  void a_round_is_one_action_and_can_be_taken_back() {
    arrange(MONDAY);
    office.arrange.remove(office.state().followUp().round(1));
    assertThat(office.state().followUp().rounds()).isEmpty();
    assertThat(office.state().absentees()).noneMatch(Absentee::isInvited);
    office.office.undo().undo();
    assertThat(office.state().followUp().rounds()).containsExactly(1);
    assertThat(office.state().absentees()).allMatch(Absentee::isInvited);
  }

  @Test
  void the_whole_schedule_is_not_arranged_anew_while_a_supplement_stands() {
    arrange(MONDAY);
    var all =
        new ArrangeSchedule(office.office.recorder, null, null, office.campaigns(), Scheduler::new);
    assertThatThrownBy(() -> all.run(office.office.campaign))
        .isInstanceOfSatisfying(
            UserErrorException.class,
            e -> assertThat(e.error().key()).isEqualTo("supplementsStand"));
  }

  @Test
  void its_papers_are_its_own() {
    var before = office.office.read.schedule(office.office.campaign);
    arrange(MONDAY);
    SupplementRound round = office.state().followUp().round(1);
    try (var notices = new PaperPages(office.print.notices(office.office.campaign, round));
        var scripts = new PaperPages(office.print.scripts(office.office.campaign, round))) {
      int sheets = round.schedule().sessions().size();
      assertThat(notices.count()).as("notice, schedules and a sheet each").isGreaterThan(sheets);
      assertThat(scripts.count()).isPositive();
    }
    assertThat(office.office.read.schedule(office.office.campaign))
        .as("what the campaign's papers print")
        .isEqualTo(before);
    assertThat(office.office.read.papers(office.office.campaign)).isEmpty();
  }

  private ArrangeSupplement.Outcome arrange(LocalDate day) {
    return arrangeAt(office.office.read.unit().points(), day);
  }

  /// At two days of each point, everybody in the first hall of the point.
  private ArrangeSupplement.Outcome arrangeAt(List<TransactionPoint> points, LocalDate day) {
    List<ArrangeSupplement.PointDays> days = new ArrayList<>();
    for (TransactionPoint point : points) {
      long hall =
          office.office.read.unit().venues().stream()
              .filter(v -> v.pointId() == point.id())
              .findFirst()
              .orElseThrow()
              .id();
      var dates = new TreeSet<>(List.of(day, day.plusDays(1)));
      days.add(new ArrangeSupplement.PointDays(point.id(), dates, hall));
    }
    return office.arrange.run(office.office.campaign, days, new StopSignal());
  }
}
