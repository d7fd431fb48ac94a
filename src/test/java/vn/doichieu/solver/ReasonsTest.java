package vn.doichieu.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.doichieu.base.Messages;
import vn.doichieu.domain.campaign.Campaign.Spread;
import vn.doichieu.domain.schedule.HalfDay;
import vn.doichieu.domain.schedule.Pin;
import vn.doichieu.domain.schedule.Request;
import vn.doichieu.domain.schedule.ScheduleProblem;
import vn.doichieu.domain.schedule.ScheduleResult;

/// Why there is no schedule, in the words the clerk reads.
class ReasonsTest {
  private static final LocalDate TUESDAY = LocalDate.of(2025, 10, 21);
  private static final HalfDay MORNING = new HalfDay(TUESDAY, "P0", LocalTime.of(7, 30), 4);
  private static final HalfDay AFTERNOON = new HalfDay(TUESDAY, "P0", LocalTime.of(13, 30), 4);
  private static final HalfDay DAY_AFTER =
      new HalfDay(TUESDAY.plusDays(1), "P0", LocalTime.of(7, 30), 2);

  private final List<Request> requests = new ArrayList<>();

  private void session(int slots, String venue, List<String> people, Pin pin) {
    String id = "G" + (requests.size() + 1);
    requests.add(new Request(id, "P0", slots, venue, people, pin, null));
  }

  private void session(int slots) {
    session(slots, null, List.of(), Pin.NONE);
  }

  private List<String> reasons(int teams, HalfDay... halves) {
    List<String> names = new ArrayList<>();
    for (int t = 1; t <= teams; t++) {
      names.add("T" + t);
    }
    ScheduleResult result =
        new Scheduler()
            .solve(new ScheduleProblem(60, List.of(halves), names, requests), Spread.COMPACT);
    assertThat(result.status()).isEqualTo(ScheduleResult.Status.INFEASIBLE);
    assertThat(result.placements()).isEmpty();
    return result.reasons().stream().map(Messages::text).toList();
  }

  @Test
  void a_point_lacks_team_hours() {
    session(4);
    session(4);
    session(3);
    assertThat(reasons(1, MORNING, AFTERNOON))
        .containsExactly(
            "Điểm P0 thiếu 3 giờ-tổ: các phiên cần 11 giờ-tổ, nhưng 1 tổ chỉ có 8 giờ-tổ trong các"
                + " buổi đã định.");
  }

  @Test
  void two_points_on_the_same_day_lack_team_hours_together() {
    session(4);
    requests.add(new Request("K", "P1", 2, null, List.of(), Pin.NONE, null));
    var samePlaceLater = new HalfDay(TUESDAY, "P1", LocalTime.of(9, 0), 2);
    assertThat(reasons(1, MORNING, samePlaceLater))
        .containsExactly(
            "Các điểm P0, P1 làm việc chung ngày, cộng lại thiếu 2 giờ-tổ: các phiên cần 6 giờ-tổ,"
                + " nhưng 1 tổ chỉ có 4 giờ-tổ.");
  }

  @Test
  void a_session_is_longer_than_any_half_day() {
    session(5);
    assertThat(reasons(2, MORNING, AFTERNOON))
        .containsExactly(
            "Phiên G1 dài 300 phút, dài hơn mọi buổi của điểm P0 (buổi dài nhất 240 phút).");
  }

  @Test
  void a_point_has_no_day() {
    requests.add(new Request("K", "P9", 1, null, List.of(), Pin.NONE, null));
    assertThat(reasons(1, MORNING))
        .containsExactly("Điểm P9 không có ngày làm việc nào, nên không xếp được phiên K.");
  }

  @Test
  void whole_sessions_do_not_fit_though_the_hours_do() {
    session(2);
    session(2);
    session(2);
    var threeHours = new HalfDay(TUESDAY, "P0", LocalTime.of(7, 30), 3);
    var threeMore = new HalfDay(TUESDAY, "P0", LocalTime.of(13, 30), 3);
    assertThat(reasons(1, threeHours, threeMore))
        .containsExactly(
            "Điểm P0 có 3 phiên dài hơn nửa buổi, mỗi tổ chỉ làm được một phiên như vậy trong một"
                + " buổi, nhưng chỉ có 2 lượt buổi của các tổ.");
  }

  @Test
  void a_hall_and_a_person_are_wanted_for_longer_than_there_is_time() {
    session(4, "Nhà Rông", List.of(), Pin.NONE);
    session(1, "Nhà Rông", List.of("Bà Nga"), Pin.NONE);
    session(4, null, List.of("Bà Nga"), Pin.NONE);
    assertThat(reasons(3, MORNING))
        .containsExactly(
            "Địa điểm Nhà Rông cần 5 giờ, nhưng các buổi chỉ có 4 giờ.",
            "Người Bà Nga phải có mặt 5 giờ, nhưng các buổi chỉ có 4 giờ.");
  }

  @Test
  void pins_contradict_the_days_and_each_other() {
    session(1, null, List.of(), new Pin(TUESDAY.plusDays(3), null, null));
    session(1, null, List.of(), new Pin(null, LocalTime.of(7, 45), null));
    session(2, "H", List.of("R"), new Pin(TUESDAY, LocalTime.of(7, 30), "T1"));
    session(1, "H", List.of("R"), new Pin(TUESDAY, LocalTime.of(8, 30), "T1"));
    assertThat(reasons(2, MORNING, AFTERNOON))
        .containsExactly(
            "Phiên G1 ghim vào ngày 24/10/2025, nhưng ngày đó điểm P0 không làm việc.",
            "Phiên G2 ghim vào lúc 07:45, nhưng không có buổi nào của điểm cho phép bắt đầu vào giờ"
                + " đó và kết thúc kịp.",
            "Tổ T1 không thể làm hai phiên đã ghim trùng giờ ngày 21/10/2025: G3 và G4.",
            "Địa điểm H không thể dùng cho hai phiên đã ghim trùng giờ ngày 21/10/2025: G3 và G4.",
            "Người R không thể có mặt ở hai phiên đã ghim trùng giờ ngày 21/10/2025: G3 và G4.");
  }

  @Test
  void only_the_rules_that_conflict_are_named() {
    session(3, "H1", List.of("R1"), Pin.NONE);
    session(3, "H2", List.of("R1"), Pin.NONE);
    session(1, "H3", List.of("R2"), Pin.NONE);
    var shorter = new HalfDay(TUESDAY, "P0", LocalTime.of(13, 30), 2);
    assertThat(reasons(2, MORNING, shorter))
        .containsExactly(
            "Không xếp được vì những người phải có mặt không thể tránh trùng giờ: R1.");
  }

  @Test
  void pins_that_together_leave_no_room_are_named() {
    session(4, null, List.of(), new Pin(TUESDAY, LocalTime.of(7, 30), null));
    session(4, null, List.of(), new Pin(TUESDAY, LocalTime.of(7, 30), null));
    session(1, null, List.of(), Pin.NONE);
    assertThat(reasons(1, MORNING, AFTERNOON, DAY_AFTER))
        .containsExactly("Không xếp được nếu giữ cùng lúc các phiên đã ghim: G1, G2.");
  }
}
