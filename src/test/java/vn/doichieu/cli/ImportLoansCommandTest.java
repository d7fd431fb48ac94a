package vn.doichieu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import vn.doichieu.app.BankFile;
import vn.doichieu.app.ImportWard;

class ImportLoansCommandTest {
  @TempDir Path folder;
  private ImportWard ward;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void open() {
    ward = new ImportWard(folder);
  }

  @AfterEach
  void close() {
    ward.close();
  }

  @Test
  void a_good_list_is_imported_and_reported() throws IOException {
    JsonNode report = run(0, new BankFile().loans(1, 40).loan(1, "Số TK", "105002"));

    assertThat(report.get("rows").asInt()).isEqualTo(41);
    assertThat(report.get("loans").asInt()).isEqualTo(40);
    assertThat(report.get("duplicateRows").asInt()).isEqualTo(1);
    assertThat(report.get("skippedRows").asInt()).isEqualTo(3);
    assertThat(report.get("balance").asLong()).isEqualTo(40 * 50_000_000L);
    assertThat(report.get("interest").asLong()).isEqualTo(40 * 125_000L);
    assertThat(report.get("groups").asInt()).isEqualTo(1);
    assertThat(report.get("borrowers").asInt()).isEqualTo(40);
    assertThat(report.get("errors")).isEmpty();
    assertThat(ward.roster().loans()).hasSize(40);
    assertThat(out.toString()).contains("40 món vay", "Dư nợ 2.000.000.000 đồng", "Đã nhập xong");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void a_list_with_errors_is_not_imported_and_every_error_is_in_the_report() throws IOException {
    var list = new BankFile().loans(1, 3);
    for (int i = 4; i < 34; i++) {
      list.loan(i, "Tổng dư nợ", "?");
    }

    JsonNode report = run(1, list);

    assertThat(report.get("errors")).hasSize(30);
    JsonNode first = report.get("errors").get(0);
    assertThat(first.get("sheet").asText()).isEqualTo("BCQUERY");
    assertThat(first.get("row").asInt()).isEqualTo(9);
    assertThat(first.get("column").asText()).isEqualTo("U (Tổng dư nợ)");
    assertThat(first.get("value").asText()).isEqualTo("?");
    assertThat(first.get("message").asText()).contains("Ghi số đồng");
    assertThat(err.toString()).contains("dòng 9, cột U", "10 mục nữa", "chưa nhập gì");
    assertThat(ward.roster().loans()).isEmpty();
  }

  @Test
  void a_list_of_another_ward_needs_an_option() throws IOException {
    var list = new BankFile().loan(1, "Mã xã", "600777");

    run(1, list);
    assertThat(err.toString()).contains("--accept-other-ward");
    run(0, list, "--accept-other-ward");
    assertThat(ward.roster().loans()).hasSize(1);
  }

  @Test
  void a_trial_run_changes_nothing() throws IOException {
    JsonNode report = run(0, new BankFile().loans(1, 4), "--dry-run");

    assertThat(report.get("imported").asBoolean()).isFalse();
    assertThat(report.get("added").asInt()).isEqualTo(4);
    assertThat(ward.roster().loans()).isEmpty();
  }

  @Test
  void a_report_that_cannot_be_written_means_that_nothing_was_imported() throws IOException {
    Path file = new BankFile().loans(1, 4).write(folder.resolve("ds.xlsx"));
    Path nowhere = folder.resolve("không-có").resolve("báo-cáo.json");

    assertThat(command().execute(file.toString(), "--json", nowhere.toString())).isNotZero();

    assertThat(ward.roster().loans()).isEmpty();
  }

  private CommandLine command() {
    return new CommandLine(
            new ImportLoansCommand(
                (data, user, password) -> ward.useCases(), Map.of("DOICHIEU_PASSWORD", "x")))
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err));
  }

  private JsonNode run(int exitCode, BankFile content, String... options) throws IOException {
    Path file = content.write(folder.resolve("ds.xlsx"));
    Path report = folder.resolve("báo-cáo.json");
    String[] arguments = new String[options.length + 3];
    arguments[0] = file.toString();
    arguments[1] = "--json";
    arguments[2] = report.toString();
    System.arraycopy(options, 0, arguments, 3, options.length);
    assertThat(command().execute(arguments)).as(err.toString()).isEqualTo(exitCode);
    return new ObjectMapper().readTree(report.toFile());
  }
}
