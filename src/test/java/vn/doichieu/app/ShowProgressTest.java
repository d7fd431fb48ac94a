package vn.doichieu.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.doichieu.base.Messages;
import vn.doichieu.base.Text;
import vn.doichieu.cli.CommandLineProgram;
import vn.doichieu.cli.ProgressCommand;
import vn.doichieu.cli.Terminal;
import vn.doichieu.domain.change.Change;
import vn.doichieu.domain.result.LoanResult;
import vn.doichieu.domain.result.ProgressFigures;
import vn.doichieu.domain.roster.Loan;

/// A ward of 20 groups, half of whose forms were keyed on ten days.
class ShowProgressTest {
  @TempDir Path folder;
  private WholeOffice ward;

  @BeforeEach
  void open() {
    ward = new WholeOffice(folder, 2, 20, 400);
  }

  @AfterEach
  void close() {
    ward.close();
  }

  private ShowProgress.Shown shown() {
    return ward.showProgress().run(ward.campaign());
  }

  private int keyedOnAllDays() {
    return shown().keyedPerDay().values().stream().mapToInt(Integer::intValue).sum();
  }

  private Loan firstOpenLoan() {
    var results = ward.read.results(ward.campaign());
    return ward.read.roster().loans().stream()
        .filter(l -> results.of(l) == null)
        .findFirst()
        .orElseThrow();
  }

  private LoanResult result(Loan loan) {
    return LoanResult.of(
        ward.recorder.newId(),
        ward.campaign(),
        loan,
        1,
        null,
        LoanResult.Source.SPREADSHEET,
        "Cán bộ",
        KeyResults.matched(loan));
  }

  @Test
  void the_days_on_which_rows_were_keyed_come_from_the_history() {
    assertThat(shown().keyedPerDay()).hasSize(10);
    assertThat(keyedOnAllDays()).isEqualTo(200);
    assertThat(shown().progress().total().keyed().loans()).isEqualTo(200);
    assertThat(shown().forecast()).hasValueSatisfying(f -> assertThat(f.left()).isEqualTo(200));
    assertThat(Messages.text(shown().expectation()))
        .startsWith("Dự kiến nhập xong ngày ")
        .contains("còn 200 món");
  }

  @Test
  void a_row_that_was_keyed_since_counts_and_one_that_was_taken_away_does_not() {
    shown();
    LoanResult more = result(firstOpenLoan());
    ward.recorder.save(Text.of("app.name"), List.of(Change.added(more)));
    assertThat(keyedOnAllDays()).isEqualTo(201);
    assertThat(shown().keyedPerDay()).hasSize(11);
    ward.recorder.save(Text.of("app.name"), List.of(Change.removed(more.saved())));
    assertThat(keyedOnAllDays()).isEqualTo(200);
  }

  @Test
  void an_import_says_nothing_about_how_fast_the_ward_keys() {
    ward.recorder.saveImport(Text.of("app.name"), List.of(Change.added(result(firstOpenLoan()))));
    assertThat(keyedOnAllDays()).isEqualTo(200);
    assertThat(shown().progress().total().keyed().loans()).isEqualTo(201);
  }

  @Test
  void the_command_line_tells_the_same_figures_as_the_screen() throws IOException {
    ProgressFigures total = shown().progress().total();
    JsonNode json = new ObjectMapper().readTree(run("progress", "--json"));
    assertThat(json.at("/total/owed/loans").asInt()).isEqualTo(total.owed().loans());
    assertThat(json.at("/total/reconciled/balance").asLong())
        .isEqualTo(total.reconciled().balance().dong());
    assertThat(json.at("/total/forms/keyed").asInt()).isEqualTo(10);
    assertThat(json.at("/forecast/finished").asText())
        .isEqualTo(shown().forecast().orElseThrow().finished().toString());
    assertThat(json.get("groups")).hasSize(20);
    for (String by :
        List.of("groups", "residentialGroups", "organisations", "programmes", "points", "teams")) {
      long sum = 0;
      for (JsonNode row : json.get(by)) {
        sum += row.at("/owed/balance").asLong();
      }
      assertThat(sum).as(by).isEqualTo(total.owed().balance().dong());
    }
    assertThat(run("progress"))
        .contains(
            "Phải đối chiếu: 400 món", "Dự kiến nhập xong ngày", "Hội Nông dân: đã đối chiếu");
  }

  private String run(String... arguments) {
    var out = new StringWriter();
    var terminal = new Terminal(new PrintWriter(out), new PrintWriter(out));
    Map<String, String> environment = Map.of("DOICHIEU_PASSWORD", "x");
    var command =
        new ProgressCommand(
            terminal,
            (where, user, password) -> PartialUseCases.of(ward.read, ward.showProgress()),
            environment);
    var program = new CommandLineProgram(terminal, where -> {}, environment, List.of(command));
    assertThat(program.run(arguments)).as(out.toString()).isZero();
    return out.toString();
  }
}
