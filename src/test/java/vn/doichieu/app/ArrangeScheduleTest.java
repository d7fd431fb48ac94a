package vn.doichieu.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.doichieu.app.sample.SampleWard;
import vn.doichieu.base.Messages;
import vn.doichieu.base.Text;
import vn.doichieu.domain.access.AppUser;
import vn.doichieu.domain.campaign.Campaign;
import vn.doichieu.domain.campaign.CampaignPlan;
import vn.doichieu.domain.change.Change;
import vn.doichieu.domain.roster.Roster;
import vn.doichieu.domain.schedule.Coverage;
import vn.doichieu.domain.schedule.Schedule;
import vn.doichieu.domain.schedule.ScheduleReview;
import vn.doichieu.domain.schedule.Session;
import vn.doichieu.domain.team.Nomination;
import vn.doichieu.domain.unit.Holiday;
import vn.doichieu.domain.unit.ResidentialGroup;
import vn.doichieu.domain.unit.Unit;
import vn.doichieu.exchange.SpreadsheetReader;
import vn.doichieu.solver.Scheduler;
import vn.doichieu.store.CampaignStore;
import vn.doichieu.store.Database;
import vn.doichieu.store.RosterStore;
import vn.doichieu.store.UnitStore;
import vn.doichieu.store.key.TestKeys;

/// The sample ward, from its list of loans to a schedule that is moved and pinned by hand.
class ArrangeScheduleTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2025-10-16T03:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));

  @TempDir private Path folder;
  private Database database;
  private Recorder recorder;
  private UnitStore units;
  private RosterStore rosters;
  private CampaignStore campaigns;
  private ArrangeSchedule arrange;
  private MoveSession move;
  private long campaign;

  @BeforeEach
  void sample_ward() {
    database = Database.create(folder.resolve("ward"), TestKeys.numbered(1), CLOCK);
    recorder = new Recorder(database, new AppUser(1, 0, "vt", "Văn thư", AppUser.Role.CLERK));
    units = new UnitStore(database);
    rosters = new RosterStore(database);
    campaigns = new CampaignStore(database);
    SetUpWard.save(recorder, SampleWard.ward());
    var importing = new ImportLoans(recorder, units, rosters, new SpreadsheetReader(), CLOCK);
    new MakeSample(recorder, units, rosters, importing).run(folder.resolve("list.xlsx"));
    campaign = campaigns.campaigns().getFirst().id();
    arrange = new ArrangeSchedule(recorder, units, rosters, campaigns, Scheduler::new);
    move = new MoveSession(recorder, units, rosters, campaigns);
  }

  @AfterEach
  void close() {
    database.close();
  }

  private Schedule arranged() {
    ArrangeSchedule.Outcome outcome = arrange.run(campaign);
    assertThat(outcome.problems()).isEmpty();
    assertThat(words(outcome.result().reasons())).isEmpty();
    assertThat(outcome.isSaved()).isTrue();
    return campaigns.schedule(campaign);
  }

  private ScheduleReview review() {
    return new ScheduleReview(
        units.load(), rosters.load(), campaigns.plan(campaign), campaigns.teams(campaign));
  }

  private static List<String> words(List<Text> texts) {
    return texts.stream().map(Messages::text).toList();
  }

  @Test
  void every_loan_gets_its_session_no_rule_is_broken_and_the_load_is_spread() {
    Schedule schedule = arranged();
    assertThat(Coverage.gaps(rosters.load(), schedule)).isEmpty();
    assertThat(words(review().violations(schedule))).isEmpty();
    assertThat(words(review().warnings(schedule, LocalDate.of(2025, 10, 16)))).isEmpty();
    assertThat(words(review().warnings(schedule, LocalDate.of(2025, 10, 19))))
        .containsExactly(
            "Phiên đầu tiên vào ngày 21/10/2025, không còn đủ 3 ngày để báo trước cho người vay.");
    assertThat(schedule.sessions().stream().map(s -> s.date() + " " + s.start().getHour() / 12))
        .as("12 half-days are announced")
        .satisfies(halves -> assertThat(halves.stream().distinct().count()).isEqualTo(12));
  }

  @Test
  void arranging_again_changes_nothing() {
    Schedule first = arranged();
    assertThat(arranged()).isEqualTo(first);
  }

  @Test
  void a_session_moved_by_hand_says_what_breaks_and_stays_where_it_was_put() {
    Schedule schedule = arranged();
    Session session = schedule.sessions().getLast();
    Session other =
        schedule.sessions().stream()
            .filter(s -> s.teamId() != session.teamId() && s.date().equals(session.date()))
            .findFirst()
            .orElseThrow();
    var target =
        new MoveSession.Target(other.date(), other.start(), other.teamId(), session.venueId());
    assertThat(words(move.wouldBreak(session, target)))
        .anySatisfy(sentence -> assertThat(sentence).startsWith("Tổ ").contains("cùng lúc"));

    move.save(session, target);
    assertThat(words(review().violations(campaigns.schedule(campaign)))).isNotEmpty();
    Schedule again = arranged();
    Session kept = again.sessionsOfGroup(session.groupId()).getFirst();
    assertThat(MoveSession.Target.of(kept)).isEqualTo(target);
    assertThat(kept.teamPinned()).isTrue();
    assertThat(words(review().violations(again))).isEmpty();
  }

  @Test
  void a_move_into_the_lunch_break_is_told() {
    Session session = arranged().sessions().getFirst();
    var noon =
        new MoveSession.Target(session.date(), LocalTime.NOON, session.teamId(), session.venueId());
    assertThat(words(move.wouldBreak(session, noon)))
        .anySatisfy(sentence -> assertThat(sentence).contains("lúc 12:00 ngày", "không nằm trọn"));
  }

  @Test
  void a_holiday_is_never_used_unless_a_session_was_put_there_by_hand() {
    LocalDate second = campaigns.plan(campaign).days().get(1).date();
    recorder.save(
        Text.of("app.name"),
        List.of(
            Change.added(
                new Holiday(
                    recorder.newId(), 0, second, Holiday.Kind.HOLIDAY, "Ngày hội của phường"))));
    recorder.save(Text.of("app.name"), moreTime(campaigns.plan(campaign)));
    Schedule schedule = arranged();
    assertThat(schedule.sessions()).noneMatch(s -> s.date().equals(second));

    Session session = schedule.sessions().getFirst();
    var onHoliday =
        new MoveSession.Target(second, session.start(), session.teamId(), session.venueId());
    move.save(session, onHoliday);
    Schedule again = arranged();
    assertThat(again.sessions().stream().filter(s -> s.date().equals(second)))
        .extracting(Session::groupId)
        .containsExactly(session.groupId());
    assertThat(words(review().violations(again)))
        .containsExactly("Ngày 22/10/2025 là ngày nghỉ: Ngày hội của phường.");
  }

  /// One minute for each borrower, so that a day less is enough.
  private static List<Change> moreTime(CampaignPlan plan) {
    var c = plan.campaign();
    return List.of(
        Change.of(
            c,
            new Campaign(
                c.id(),
                c.version(),
                c.title(),
                c.dataDate(),
                c.windowFrom(),
                c.windowTo(),
                c.state(),
                1,
                c.slotMinutes(),
                c.morningStart(),
                c.morningEnd(),
                c.afternoonStart(),
                c.afternoonEnd(),
                c.spread())));
  }

  @Test
  void what_is_missing_is_named_with_where_to_set_it() {
    Unit unit = units.load();
    ResidentialGroup home = unit.residentialGroups().getFirst();
    List<Change> changes = new ArrayList<>();
    changes.add(
        Change.of(
            home,
            new ResidentialGroup(
                home.id(),
                home.version(),
                home.code(),
                home.name(),
                home.formerName(),
                home.pointId(),
                null,
                home.headId(),
                true)));
    Nomination nomination = campaigns.teams(campaign).nominations().getFirst();
    campaigns
        .teams(campaign)
        .nominations(nomination.organisationId(), nomination.pointId())
        .forEach(n -> changes.add(Change.removed(n)));
    recorder.save(Text.of("app.name"), changes);
    ArrangeSchedule.Outcome outcome = arrange.run(campaign);
    assertThat(outcome.result()).isNull();
    assertThat(words(outcome.problems().stream().map(p -> p.text()).toList()))
        .containsExactlyInAnyOrder(
            home.name()
                + " chưa có hội trường. Hãy chọn nơi họp của "
                + home.name()
                + " trong Đơn vị.",
            unit.organisation(nomination.organisationId()).shortName()
                + " chưa cử người dự ở điểm "
                + unit.point(nomination.pointId()).name()
                + ". Hãy ghi tên người được cử trong Tổ đối chiếu.");
    assertThat(campaigns.schedule(campaign).sessions()).isEmpty();
  }

  @Test
  void a_loan_whose_group_has_no_session_is_found() {
    Schedule schedule = arranged();
    Roster roster = rosters.load();
    List<Session> fewer = schedule.sessions().subList(1, schedule.sessions().size());
    long missing = schedule.sessions().getFirst().groupId();
    assertThat(Coverage.gaps(roster, new Schedule(fewer, List.of())))
        .extracting(Coverage::groupId)
        .containsExactly(missing);
  }
}
