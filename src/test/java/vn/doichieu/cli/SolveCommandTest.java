package vn.doichieu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import vn.doichieu.app.SolveProblem;
import vn.doichieu.solver.Scheduler;

class SolveCommandTest {
  private static final String PROBLEM =
      """
      {"slotMinutes":60,
       "days":[{"date":"2025-10-21","point":"P0","halves":[{"start":"07:30","slots":4},{"start":"13:30","slots":4}]}],
       "teams":["T1","T2"],
       "sessions":[{"id":"G1","point":"P0","slots":SLOTS,"venue":"H1","people":["R1"],"pinned":{"start":"07:30","team":"T2"}},
                   {"id":"G2","point":"P0","slots":2,"venue":"H1","people":["R2"]}]}
      """;

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int solve(String problem, String... options) throws IOException {
    Path file = folder.resolve("problem.json");
    Files.writeString(file, problem);
    String[] arguments = new String[options.length + 1];
    arguments[0] = file.toString();
    System.arraycopy(options, 0, arguments, 1, options.length);
    return new CommandLine(new SolveCommand(new SolveProblem(Scheduler::new)))
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(arguments);
  }

  @Test
  void a_solved_problem_is_written_to_the_file() throws IOException {
    Path result = folder.resolve("result.json");
    assertThat(solve(PROBLEM.replace("SLOTS", "2"), "--json", result.toString())).isZero();
    JsonNode json = new ObjectMapper().readTree(result.toFile());
    assertThat(json.path("status").asText()).isEqualTo("OPTIMAL");
    assertThat(json.path("halfDays").path("used").asInt()).isEqualTo(1);
    assertThat(json.path("halfDays").path("bound").asInt()).isEqualTo(1);
    assertThat(json.path("reasons")).isEmpty();
    assertThat(json.path("sessions").get(0).toString())
        .isEqualTo(
            """
            {"id":"G1","date":"2025-10-21","start":"07:30","team":"T2"}\
            """);
    assertThat(json.path("sessions").get(1).path("start").asText()).isEqualTo("09:30");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void without_a_file_the_result_is_printed() throws IOException {
    assertThat(solve(PROBLEM.replace("SLOTS", "2"))).isZero();
    assertThat(new ObjectMapper().readTree(out.toString()).path("status").asText())
        .isEqualTo("OPTIMAL");
  }

  @Test
  void a_problem_without_a_schedule_is_still_a_success() throws IOException {
    assertThat(solve(PROBLEM.replace("SLOTS", "5"))).isZero();
    JsonNode json = new ObjectMapper().readTree(out.toString());
    assertThat(json.path("status").asText()).isEqualTo("INFEASIBLE");
    assertThat(json.path("sessions")).isEmpty();
    assertThat(json.path("reasons").get(0).asText()).startsWith("Phiên G1 dài 300 phút");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"teams\":[\"T1\",\"T2\"] | \"teams\":[] | Chưa có tổ nào",
        "\"team\":\"T2\" | \"team\":\"T9\" | Phiên G1 ghim cho tổ T9, nhưng danh sách tổ không có",
        "\"start\":\"07:30\",\"team\" | \"start\":\"12:00\",\"team\" | Phiên G1 ghim vào lúc 12:00",
        "\"pinned\":{ | \"pinned\":{\"date\":\"2025-12-31\", | Phiên G1 ghim vào ngày 31/12/2025",
        "\"id\":\"G1\",\"point\":\"P0\" | \"id\":\"G1\",\"point\":\"P9\" | Điểm P9 không có ngày"
            + " làm việc nào"
      })
  void what_nothing_can_satisfy_is_infeasible_with_its_reason(
      String right, String wrong, String says) throws IOException {
    assertThat(PROBLEM).contains(right);
    assertThat(solve(PROBLEM.replace("SLOTS", "2").replace(right, wrong))).isEqualTo(Exit.OK);
    JsonNode json = new ObjectMapper().readTree(out.toString());
    assertThat(json.path("status").asText()).isEqualTo("INFEASIBLE");
    assertThat(json.path("reasons").get(0).asText()).startsWith(says);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"days\":[]",
        "\"days\":[{\"date\":\"2025-10-21\",\"point\":\"P0\",\"halves\":[]}]"
      })
  void without_any_half_day_there_is_no_schedule(String days) throws IOException {
    String problem =
        PROBLEM.replace("SLOTS", "2").replaceAll("(?s)\"days\":.*\"teams\"", days + ",\"teams\"");
    assertThat(solve(problem)).isEqualTo(Exit.OK);
    JsonNode json = new ObjectMapper().readTree(out.toString());
    assertThat(json.path("status").asText()).isEqualTo("INFEASIBLE");
    assertThat(json.path("reasons").get(0).asText()).contains("không có ngày làm việc nào");
  }

  @Test
  void a_wrong_file_is_told_by_place_and_value() throws IOException {
    assertThat(solve(PROBLEM.replace("SLOTS", "-1"))).isEqualTo(1);
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString()).contains("sessions[0].slots: -1 không dùng được");
  }

  @Test
  void a_year_of_more_than_four_digits_is_told() throws IOException {
    assertThat(solve(PROBLEM.replace("SLOTS", "2").replace("2025-10-21", "+999999999-12-31")))
        .isEqualTo(Exit.USER_ERROR);
    assertThat(err.toString()).contains("days[0].date", "không hợp lệ");
  }

  @Test
  void an_effort_out_of_range_is_a_usage_error() throws IOException {
    assertThat(solve(PROBLEM.replace("SLOTS", "2"), "--effort", "0")).isEqualTo(Exit.USAGE);
    assertThat(solve(PROBLEM.replace("SLOTS", "2"), "--effort", "101")).isEqualTo(Exit.USAGE);
    assertThat(out.toString()).isEmpty();
  }
}
