package vn.doichieu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.doichieu.app.KeyResults.Keyer;
import vn.doichieu.app.KeyingWard;
import vn.doichieu.app.PartialUseCases;
import vn.doichieu.app.ResultsOffice;
import vn.doichieu.app.ResultsWorkbook;
import vn.doichieu.domain.result.Answer;
import vn.doichieu.domain.result.LoanResult.Source;
import vn.doichieu.domain.result.Outcome;
import vn.doichieu.domain.roster.Loan;

class ImportResultsCommandTest {
  @TempDir Path folder;
  private KeyingWard ward;
  private ResultsOffice office;
  private List<Loan> loans;
  private Path file;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void open() {
    ward = new KeyingWard(folder, 1, 6);
    office = new ResultsOffice(ward);
    loans = office.loans(0);
    file = folder.resolve("phieu.xlsx");
  }

  @AfterEach
  void close() {
    ward.close();
  }

  @Test
  void the_sheet_is_exported_filled_in_and_imported() throws IOException {
    assertThat(run("export", "results-sheet", file.toString())).as(err.toString()).isZero();
    ResultsWorkbook sheet = ResultsWorkbook.open(file);
    sheet.set(0, "Kết quả", 1L).set(1, "Kết quả", 4L).write(file);

    JsonNode report = report(0, "--dry-run");
    assertThat(report.get("imported").asBoolean()).isFalse();
    assertThat(ward.data.read.results(ward.campaign).all()).isEmpty();

    report = report(0);
    assertThat(report.get("imported").asBoolean()).isTrue();
    assertThat(report.get("rows").asInt()).isEqualTo(6);
    assertThat(report.get("results").asInt()).isEqualTo(2);
    assertThat(report.get("blankRows").asInt()).isEqualTo(4);
    assertThat(report.get("added").asInt()).isEqualTo(2);
    assertThat(report.get("outcomes").get("ABSENT").get("loans").asInt()).isEqualTo(1);
    assertThat(ward.data.read.results(ward.campaign).all()).hasSize(2);

    assertThat(report(0).get("unchanged").asInt()).as("the same file again").isEqualTo(2);
  }

  @Test
  void a_conflict_is_an_error_until_it_is_said_what_counts() throws IOException {
    office.key(loans.get(0), Answer.MATCHED_AND_ABLE, new Keyer("Cán bộ", Source.FORM, 1));
    new ResultsWorkbook("Mã món vay", "Kết quả")
        .row("Mã món vay", loans.get(0).code(), "Kết quả", 4L)
        .row("Mã món vay", loans.get(1).code(), "Kết quả", 4L)
        .write(file);

    JsonNode report = report(1);
    assertThat(report.get("conflictCount").asInt()).isEqualTo(1);
    assertThat(report.get("conflicts").get(0).get("loan").asText()).isEqualTo(loans.get(0).code());
    assertThat(report.get("conflicts").get(0).get("theirs").get("outcome").asText())
        .isEqualTo("ABSENT");
    assertThat(err.toString()).contains("vắng mặt", "--keep mine");
    assertThat(ward.data.read.results(ward.campaign).all()).hasSize(1);

    assertThat(report(0, "--keep", "theirs").get("replaced").asInt()).isEqualTo(1);
    assertThat(ward.data.read.results(ward.campaign).of(loans.get(0)).outcome())
        .isEqualTo(Outcome.ABSENT);
    assertThat(ward.data.read.results(ward.campaign).all()).hasSize(2);
  }

  @Test
  void what_was_keyed_here_can_be_kept() throws IOException {
    office.key(loans.get(0), Answer.MATCHED_AND_ABLE, new Keyer("Cán bộ", Source.FORM, 1));
    new ResultsWorkbook("Mã món vay", "Kết quả")
        .row("Mã món vay", loans.get(0).code(), "Kết quả", 4L)
        .row("Mã món vay", loans.get(1).code(), "Kết quả", 4L)
        .write(file);

    assertThat(report(0, "--keep", "mine").get("kept").asInt()).isEqualTo(1);
    assertThat(ward.data.read.results(ward.campaign).of(loans.get(0)).outcome())
        .isEqualTo(Outcome.DIRECT);
  }

  @Test
  void errors_are_listed_and_nothing_is_imported() throws IOException {
    new ResultsWorkbook("Mã món vay", "Kết quả")
        .row("Mã món vay", loans.get(0).code(), "Kết quả", 1L)
        .row("Mã món vay", loans.get(1).code(), "Kết quả", 77L)
        .write(file);

    JsonNode report = report(1);
    assertThat(report.get("errorCount").asInt()).isEqualTo(1);
    assertThat(report.get("errors").get(0).get("row").asInt()).isEqualTo(5);
    assertThat(report.get("errors").get(0).get("column").asText()).isEqualTo("B (Kết quả)");
    assertThat(err.toString()).contains("dòng 5", "chưa nhập gì");
    assertThat(ward.data.read.results(ward.campaign).all()).isEmpty();
  }

  private JsonNode report(int exit, String... options) throws IOException {
    Path json = folder.resolve("bao cao.json");
    List<String> arguments =
        new ArrayList<>(List.of("import-results", file.toString(), "--json", json.toString()));
    arguments.addAll(List.of(options));
    assertThat(run(arguments.toArray(String[]::new))).as(err.toString()).isEqualTo(exit);
    return new ObjectMapper().readTree(json.toFile());
  }

  private int run(String... arguments) {
    var terminal = new Terminal(new PrintWriter(out, true), new PrintWriter(err, true));
    Opening opening =
        (data, user, password) ->
            PartialUseCases.of(
                ward.data.recorder.user(), ward.data.read, office.export(), office.importResults());
    var environment = Map.of("DOICHIEU_PASSWORD", "x");
    return new CommandLineProgram(
            terminal,
            data -> {},
            environment,
            List.of(
                new ImportResultsCommand(terminal, opening, environment),
                new ExportCommand(terminal, opening, environment)))
        .run(arguments);
  }
}
