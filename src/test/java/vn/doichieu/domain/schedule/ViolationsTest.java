package vn.doichieu.domain.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.doichieu.base.Messages;

class ViolationsTest {
  private static final LocalDate TUESDAY = LocalDate.of(2025, 10, 21);
  private static final LocalTime MORNING = LocalTime.of(7, 30);

  private ScheduleProblem problem;

  @BeforeEach
  void two_points_on_one_day() {
    problem =
        new ScheduleProblem(
            30,
            List.of(
                new HalfDay(TUESDAY, "P0", MORNING, 8),
                new HalfDay(TUESDAY, "P1", LocalTime.of(8, 0), 4)),
            List.of("T1", "T2"),
            List.of(
                new Request("A", "P0", 3, "H1", List.of("R1"), Pin.NONE, null),
                new Request("B", "P0", 2, "H1", List.of("R2"), Pin.NONE, null),
                new Request(
                    "C", "P1", 2, null, List.of("R1"), new Pin(TUESDAY, null, "T2"), null)));
  }

  private static Placement at(String id, String start, String team) {
    return new Placement(id, TUESDAY, LocalTime.parse(start), team);
  }

  private List<String> sentences(Placement... placements) {
    return Violations.of(problem, List.of(placements)).stream()
        .map(v -> Messages.text(v.text()))
        .toList();
  }

  @Test
  void a_sound_schedule_breaks_nothing() {
    assertThat(sentences(at("A", "07:30", "T1"), at("B", "09:00", "T1"), at("C", "09:00", "T2")))
        .isEmpty();
  }

  @Test
  void a_team_a_hall_and_a_person_are_in_one_place_at_a_time_also_across_points() {
    assertThat(sentences(at("A", "08:00", "T2"), at("B", "09:00", "T1"), at("C", "08:30", "T2")))
        .containsExactlyInAnyOrder(
            "Tổ T2 phải làm cùng lúc hai phiên A và C ngày 21/10/2025.",
            "Địa điểm H1 bị dùng cùng lúc cho hai phiên A và B ngày 21/10/2025.",
            "Người R1 phải có mặt cùng lúc ở hai phiên A và C ngày 21/10/2025.");
  }

  @Test
  void a_session_lies_whole_and_on_the_grid_in_a_half_day_of_its_point() {
    assertThat(sentences(at("A", "10:30", "T1"), at("B", "07:45", "T1"), at("C", "09:30", "T2")))
        .containsExactly(
            "Phiên A lúc 10:30 ngày 21/10/2025 không nằm trọn trong một buổi của điểm P0.",
            "Phiên B lúc 07:45 ngày 21/10/2025 không nằm trọn trong một buổi của điểm P0.",
            "Phiên C lúc 09:30 ngày 21/10/2025 không nằm trọn trong một buổi của điểm P1.");
  }

  @Test
  void pins_are_kept() {
    assertThat(sentences(at("A", "07:30", "T1"), at("B", "09:00", "T1"), at("C", "09:00", "T1")))
        .contains("Phiên C không ở đúng chỗ đã ghim.");
  }

  @Test
  void every_session_has_one_place_and_every_place_its_session_and_team() {
    assertThat(
            sentences(
                at("A", "07:30", "T1"),
                at("A", "10:00", "T1"),
                at("C", "09:00", "T2"),
                at("X", "09:00", "T1")))
        .containsExactly(
            "Phiên A được xếp nhiều lần.",
            "Phiên X có trong lịch nhưng không có trong yêu cầu.",
            "Phiên B chưa được xếp.");
    assertThat(sentences(at("A", "07:30", "T9"), at("B", "09:00", "T1"), at("C", "09:00", "T2")))
        .containsExactly("Phiên A giao cho tổ T9, nhưng không có tổ đó.");
  }
}
