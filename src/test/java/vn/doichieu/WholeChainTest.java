package vn.doichieu;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import vn.doichieu.cli.Exit;

/// The program in a terminal, from an empty folder to the papers, as a script would run it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WholeChainTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Map<String, String> PASSWORD =
      Map.of("DOICHIEU_PASSWORD", "mật khẩu của mẫu");

  @TempDir static Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private Path data;

  @BeforeAll
  void sample() {
    data = folder.resolve("phường mẫu");
    assertThat(run("sample", "--data", data.toString())).isEqualTo(Exit.OK);
  }

  @Test
  @Order(1)
  void the_sample_ward_holds_what_it_promises() throws IOException {
    assertThat(run("check", "--data", data.toString(), "--json")).isEqualTo(Exit.OK);
    JsonNode counted = JSON.readTree(said());
    assertThat(counted.get("points").asInt()).isEqualTo(3);
    assertThat(counted.get("residentialGroups").asInt()).isEqualTo(17);
    assertThat(counted.get("groups").asInt()).isEqualTo(50);
    assertThat(counted.get("borrowers").asInt()).isEqualTo(2030);
    assertThat(counted.get("loans").asInt()).isEqualTo(2600);
    assertThat(counted.get("balance").asLong()).isGreaterThan(100_000_000_000L);
    assertThat(counted.get("sessions").asInt()).isZero();
    assertThat(counted.get("faults")).isEmpty();
  }

  @Test
  @Order(2)
  void without_a_schedule_notices_say_what_to_do() {
    assertThat(run("print", "notices", "--data", data.toString(), "--out", folder.toString()))
        .isEqualTo(Exit.USER_ERROR);
    assertThat(complaint()).contains("Chưa có lịch đối chiếu").contains("xếp lịch");
  }

  @Test
  @Order(2)
  void a_schedule_whose_file_cannot_be_written_is_not_saved() throws IOException {
    Path nowhere = folder.resolve("không có thư mục này/lich.json");
    assertThat(run("schedule", "--data", data.toString(), "--json", nowhere.toString()))
        .isEqualTo(Exit.USER_ERROR);
    assertThat(complaint()).contains("Dữ liệu không bị thay đổi");
    run("check", "--data", data.toString(), "--json");
    assertThat(JSON.readTree(said()).get("sessions").asInt()).isZero();
  }

  @Test
  @Order(3)
  void the_schedule_gives_every_group_a_session() throws IOException {
    Path result = folder.resolve("lich.json");
    assertThat(run("schedule", "--data", data.toString(), "--json", result.toString()))
        .isEqualTo(Exit.OK);
    assertThat(JSON.readTree(result.toFile()).get("sessions")).hasSize(50);
    run("check", "--data", data.toString(), "--json");
    assertThat(JSON.readTree(said()).get("sessions").asInt()).isEqualTo(50);
  }

  @Test
  @Order(4)
  void every_kind_of_paper_is_written() throws IOException {
    for (String kind : new String[] {"plan", "notices", "scripts", "letter", "forms"}) {
      Path papers = folder.resolve(kind);
      assertThat(run("print", kind, "--data", data.toString(), "--out", papers.toString()))
          .as(complaint())
          .isEqualTo(Exit.OK);
      try (var files = Files.list(papers)) {
        assertThat(files.filter(f -> f.toString().endsWith(".pdf")))
            .isNotEmpty()
            .allSatisfy(
                f ->
                    assertThat(Files.readString(f, StandardCharsets.ISO_8859_1))
                        .startsWith("%PDF"));
      }
    }
    try (var forms = Files.list(folder.resolve("forms"))) {
      assertThat(forms).as("all in one and a file per group").hasSize(51);
    }
    try (var notices = Files.list(folder.resolve("notices"))) {
      assertThat(notices).as("the notice and a sheet per session").hasSize(51);
    }
  }

  @Test
  @Order(5)
  void the_same_list_imported_again_changes_nothing() throws IOException {
    Path list;
    try (var files = Files.list(data)) {
      list = files.filter(f -> f.toString().endsWith(".xlsx")).findFirst().orElseThrow();
    }
    Path report = folder.resolve("bao-cao.json");
    int exit =
        run(
            "import-loans",
            list.toString(),
            "--data",
            data.toString(),
            "--json",
            report.toString());
    assertThat(exit).as(complaint()).isEqualTo(Exit.OK);
    JsonNode counted = JSON.readTree(report.toFile());
    assertThat(counted.get("loans").asInt()).isEqualTo(2600);
    assertThat(counted.get("borrowers").asInt()).isEqualTo(2030);
    assertThat(counted.get("errors")).isEmpty();
    run("check", "--data", data.toString(), "--json");
    assertThat(JSON.readTree(said()).get("loans").asInt()).isEqualTo(2600);
  }

  @Test
  @Order(6)
  void a_wrong_password_is_one_sentence_and_exit_code_1() {
    int exit = run(Map.of("DOICHIEU_PASSWORD", "sai mat khau"), "check", "--data", data.toString());
    assertThat(exit).isEqualTo(Exit.USER_ERROR);
    assertThat(complaint()).startsWith("Mật khẩu chưa đúng.");
  }

  @Test
  @Order(6)
  void an_empty_password_is_none() {
    Path fresh = folder.resolve("chưa có");
    int exit = run(Map.of("DOICHIEU_PASSWORD", ""), "sample", "--data", fresh.toString());
    assertThat(exit).isEqualTo(Exit.USER_ERROR);
    assertThat(complaint()).startsWith("Chưa có mật khẩu.");
    assertThat(fresh).doesNotExist();
  }

  @Test
  @Order(6)
  void a_result_that_cannot_be_written_is_an_error() {
    var full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("no room");
          }
        };
    err.reset();
    int exit = new Wiring(PASSWORD).commandLine(full, err).run("check", "--data", data.toString());
    assertThat(exit).isEqualTo(Exit.USER_ERROR);
    assertThat(complaint()).contains("Không ghi được kết quả");
  }

  @Test
  @Order(6)
  void a_sample_is_not_made_over_existing_data() {
    assertThat(run("sample", "--data", data.toString())).isEqualTo(Exit.USER_ERROR);
    assertThat(complaint()).contains("đã có tệp khác");
  }

  @Test
  @Order(6)
  void wrong_usage_is_exit_code_2_with_a_vietnamese_sentence() {
    assertThat(run("print", "--data", data.toString())).isEqualTo(Exit.USAGE);
    assertThat(complaint()).contains("Lệnh còn thiếu").contains("--help");
    assertThat(run("khong-co-lenh-nay")).isEqualTo(Exit.USAGE);
    assertThat(run("print", "bao-cao", "--out", "x")).isEqualTo(Exit.USAGE);
    assertThat(complaint()).contains("bao-cao");
  }

  @Test
  @Order(6)
  void help_speaks_vietnamese() {
    assertThat(run("--help")).isEqualTo(Exit.OK);
    assertThat(said())
        .contains("Đối chiếu, phân loại nợ", "import-loans", "schedule", "solve")
        .contains("Cách dùng: doichieu", "[LỆNH]", "Các lệnh:", "Giải một bài toán")
        .doesNotContain("Usage", "Commands", "COMMAND");
    assertThat(run("print", "--help")).isEqualTo(Exit.OK);
    assertThat(said()).contains("Thư mục chứa các tệp");
  }

  private int run(String... arguments) {
    return run(PASSWORD, arguments);
  }

  private int run(Map<String, String> environment, String... arguments) {
    out.reset();
    err.reset();
    return new Wiring(environment).commandLine(out, err).run(arguments);
  }

  private String said() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String complaint() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
