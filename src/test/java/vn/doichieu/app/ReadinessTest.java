package vn.doichieu.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.doichieu.app.Readiness.State;
import vn.doichieu.app.Readiness.Step;
import vn.doichieu.base.Messages;
import vn.doichieu.base.Text;
import vn.doichieu.domain.change.Change;
import vn.doichieu.domain.document.Document;
import vn.doichieu.domain.document.DocumentKind;
import vn.doichieu.domain.schedule.Session;
import vn.doichieu.domain.team.Nomination;
import vn.doichieu.domain.team.TeamMember;

class ReadinessTest {
  @TempDir Path folder;
  private SampleData sample;

  @BeforeEach
  void make() {
    sample = new SampleData(folder, true);
  }

  @AfterEach
  void close() {
    sample.close();
  }

  private Readiness.Report report() {
    return new Readiness(sample.read, SampleData.CLOCK).run(sample.campaign());
  }

  private List<String> findings() {
    return report().findings().stream().map(f -> Messages.text(f.text())).toList();
  }

  @Test
  void every_part_has_a_sentence_and_the_sample_waits_for_its_schedule() {
    Readiness.Report report = report();
    assertThat(report.parts()).extracting(Readiness.Part::step).containsExactly(Step.values());
    assertThat(report.parts()).allSatisfy(p -> assertThat(Messages.text(p.said())).isNotBlank());
    assertThat(report.next().step()).isEqualTo(Step.SCHEDULE);
    assertThat(Messages.text(report.next().next())).startsWith("Xếp lịch đối chiếu");
    assertThat(report.part(Step.TEAMS).state()).isEqualTo(State.DONE);
    assertThat(report.findings()).isEmpty();
  }

  @Test
  void after_the_schedule_the_plan_is_written() {
    sample.arrangeCompact();
    assertThat(report().part(Step.SCHEDULE).state()).isEqualTo(State.DONE);
    assertThat(report().next().step()).isEqualTo(Step.PAPERS);
    assertThat(findings()).isEmpty();
  }

  @Test
  void a_schedule_that_changes_after_the_plan_was_issued_is_noticed_until_it_is_undone() {
    sample.arrangeCompact();
    issuePlan();
    assertThat(report().part(Step.PAPERS).state()).isEqualTo(State.DONE);
    Session session = sample.state().schedule().sessions().getFirst();
    sample.pin.run(session, true, false, false, false);
    assertThat(report().part(Step.PAPERS).state()).isEqualTo(State.DONE);
    Session pinned = sample.state().schedule().sessions().getFirst();
    sample.move.save(
        pinned,
        new MoveSession.Target(pinned.date(), pinned.start(), otherTeam(pinned), pinned.venueId()));
    assertThat(report().part(Step.PAPERS).state()).isEqualTo(State.REVIEW);
    assertThat(findings()).contains("Lịch đã đổi ở 1 phiên sau khi kế hoạch ban hành.");
    sample.undo.undo();
    assertThat(report().part(Step.PAPERS).state()).isEqualTo(State.DONE);
  }

  @Test
  void an_organisation_that_sent_nobody_is_missed() {
    Nomination first = sample.state().teams().nominations().getFirst();
    sample.state().teams().nominations(first.organisationId(), first.pointId()).stream()
        .forEach(sample.editTeams::removeNomination);
    assertThat(report().part(Step.TEAMS).state()).isEqualTo(State.IN_PROGRESS);
    assertThat(report().next().step()).isEqualTo(Step.TEAMS);
    assertThat(findings()).contains("Còn 1 nơi hội chưa cử người.");
  }

  @Test
  void a_team_without_an_officer_of_the_bank_is_named() {
    var teams = sample.state().teams();
    TeamMember officer =
        teams.membersOf(teams.teams().get(1).id()).stream()
            .filter(m -> m.duty() == TeamMember.Duty.BANK_OFFICER)
            .findFirst()
            .orElseThrow();
    sample.editTeams.removeMember(teams.teams().get(1), officer);
    assertThat(Messages.text(report().part(Step.TEAMS).said()))
        .isEqualTo("Tổ 2 chưa có cán bộ ngân hàng.");
  }

  @Test
  void two_days_before_the_first_session_it_is_late_to_tell_people() {
    sample.arrangeCompact();
    var late = Clock.offset(SampleData.CLOCK, Duration.ofDays(4));
    var report = new Readiness(sample.read, late).run(sample.campaign());
    assertThat(report.findings())
        .extracting(f -> Messages.text(f.text()))
        .anyMatch(text -> text.contains("không còn đủ 3 ngày"));
  }

  @Test
  void without_a_campaign_the_campaign_comes_next_once_the_list_is_there() {
    var report = Readiness.beforeCampaign(sample.read.unit(), sample.read.roster());
    assertThat(report.next().step()).isEqualTo(Step.PLAN);
    assertThat(Messages.text(report.next().next())).startsWith("Lập đợt đối chiếu");
  }

  private long otherTeam(Session session) {
    return sample.state().teams().teams().stream()
        .map(t -> t.id())
        .filter(id -> id != session.teamId())
        .findFirst()
        .orElseThrow();
  }

  private void issuePlan() {
    var plan =
        new Document(
            sample.recorder.newId(),
            0,
            sample.campaign(),
            DocumentKind.PLAN,
            0,
            Document.State.ISSUED,
            15,
            LocalDate.of(2025, 10, 15),
            "Đối chiếu, phân loại nợ năm 2025",
            Document.Numbering.ARABIC,
            List.of(),
            null,
            null);
    sample.recorder.save(Text.of("app.name"), List.of(Change.added(plan)));
  }
}
