package vn.doichieu.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.doichieu.base.Messages;
import vn.doichieu.base.Text;
import vn.doichieu.domain.schedule.HalfDay;
import vn.doichieu.domain.schedule.Pin;
import vn.doichieu.domain.schedule.Placement;
import vn.doichieu.domain.schedule.Request;
import vn.doichieu.domain.schedule.ScheduleProblem;
import vn.doichieu.domain.schedule.ScheduleResult;

class ScheduleJsonTest {
  private static final String GOOD =
      """
      {"slotMinutes":60,
       "days":[{"date":"2025-10-21","point":"P0",
         "halves":[{"start":"07:30","slots":4},{"start":"13:30","slots":3}]}],
       "teams":["T1","T2"],
       "sessions":[
         {"id":"G1","point":"P0","slots":2,"venue":"H1","people":["R1"],
          "pinned":{"date":"2025-10-21","start":"07:30","team":"T1"}},
         {"id":"G2","point":"P0","slots":1,"venue":null,"pinned":{"team":"T2"}}]}
      """;

  private static ScheduleJson.Reading read(String json) throws IOException {
    return ScheduleJson.read(json.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void a_problem_is_read_as_it_is_written() throws IOException {
    LocalDate date = LocalDate.of(2025, 10, 21);
    assertThat(read(GOOD).problem())
        .isEqualTo(
            new ScheduleProblem(
                60,
                List.of(
                    new HalfDay(date, "P0", LocalTime.of(7, 30), 4),
                    new HalfDay(date, "P0", LocalTime.of(13, 30), 3)),
                List.of("T1", "T2"),
                List.of(
                    new Request(
                        "G1",
                        "P0",
                        2,
                        "H1",
                        List.of("R1"),
                        new Pin(date, LocalTime.of(7, 30), "T1"),
                        null),
                    new Request("G2", "P0", 1, null, List.of(), new Pin(null, null, "T2"), null))));
  }

  @Test
  void nothing_to_arrange_is_a_problem_like_any_other() throws IOException {
    assertThat(read("{'slotMinutes':60,'days':[],'teams':[],'sessions':[]}".replace('\'', '"')))
        .isEqualTo(
            new ScheduleJson.Reading(
                new ScheduleProblem(60, List.of(), List.of(), List.of()), List.of()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "\"slotMinutes\":60 | \"slotMinutes\":0 | slotMinutes | 0 không dùng được",
        "\"slotMinutes\":60 | \"slotMinutes\":\"60\" | slotMinutes | phải là số nguyên từ 1",
        "\"slotMinutes\":60, | ~~ | slotMinutes | còn thiếu",
        "\"date\":\"2025-10-21\",\"point\" | \"date\":\"2025-02-30\",\"point\" | days[0].date |"
            + " ngày \"2025-02-30\" không hợp lệ",
        "\"point\":\"P0\", | ~~ | days[0].point | còn thiếu",
        "\"start\":\"13:30\" | \"start\":\"25:00\" | days[0].halves[1].start | giờ \"25:00\"",
        "\"start\":\"13:30\" | \"start\":\"24:00\" | days[0].halves[1].start | giờ \"24:00\"",
        "\"start\":\"13:30\" | \"start\":\"23:30\" | days[0].halves[1] | qua nửa đêm",
        "\"start\":\"13:30\" | \"start\":\"09:30\" | days[0].halves[1] | trùng giờ với một buổi"
            + " khác",
        "\"slots\":4 | \"slots\":-4 | days[0].halves[0].slots | -4 không dùng được",
        "[\"T1\",\"T2\"] | [\"T1\",\"T1\",\"T2\"] | teams[1] | \"T1\" đã có trong danh sách",
        "[\"T1\",\"T2\"] | \"T1\" | teams | không phải là một danh sách",
        "\"slots\":2 | \"slots\":0 | sessions[0].slots | 0 không dùng được",
        "\"slots\":2 | \"slots\":1.5 | sessions[0].slots | 1.5 không dùng được",
        "\"slots\":2 | \"slots\":99999999999 | sessions[0].slots | 99999999999 không dùng được",
        "\"id\":\"G2\" | \"id\":\"G1\" | sessions[1].id | \"G1\" đã dùng ở sessions[0]",
        "\"id\":\"G2\" | \"id\":\" \" | sessions[1].id | không được để trống",
        "[\"R1\"] | [7] | sessions[0].people[0] | 7 không dùng được",
        "{\"team\":\"T2\"} | {\"start\":\"sáng\"} | sessions[1].pinned.start | giờ \"sáng\"",
        "{\"team\":\"T2\"} | 3 | sessions[1].pinned | 3 không phải là một đối tượng"
      })
  void a_wrong_value_is_named_with_its_place(String right, String wrong, String place, String says)
      throws IOException {
    assertThat(GOOD).contains(right);
    ScheduleJson.Reading reading = read(GOOD.replace(right, wrong));
    assertThat(reading.problem()).isNull();
    assertThat(reading.problems())
        .anySatisfy(
            problem -> {
              assertThat(problem.place()).isEqualTo(place);
              assertThat(Messages.text(problem.text())).contains(says);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"slotMinutes\":60 | sai ở dòng 1",
        "hello | sai ở dòng 1",
        "[] | một đối tượng JSON {...}",
        "'' | một đối tượng JSON {...}",
        "{} {} | sai ở dòng 1"
      })
  void a_file_that_holds_no_problem_is_said_to(String json, String says) throws IOException {
    assertThat(read(json).problems())
        .singleElement()
        .satisfies(problem -> assertThat(Messages.text(problem.text())).contains(says));
  }

  @Test
  void a_result_is_written_in_the_agreed_form() {
    var result =
        new ScheduleResult(
            ScheduleResult.Status.FEASIBLE,
            List.of(Text.of("schedule.reason.conflict.pin", "G9")),
            2,
            1,
            List.of(new Placement("G1", LocalDate.of(2025, 10, 21), LocalTime.of(7, 30), "Tổ 1")));
    assertThat(ScheduleJson.write(result).replaceAll("\\s+", ""))
        .isEqualTo(
            """
            {"status":"FEASIBLE","reasons":["Không xếp được nếu giữ cùng lúc các phiên đã ghim: G9."],
            "halfDays":{"used":2,"bound":1},
            "sessions":[{"id":"G1","date":"2025-10-21","start":"07:30","team":"Tổ 1"}]}
            """
                .replaceAll("\\s+", ""));
  }
}
