package vn.doichieu.ui.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.doichieu.app.KeyingWard;
import vn.doichieu.domain.result.Answer;
import vn.doichieu.domain.result.LoanResult;
import vn.doichieu.domain.result.ResultForm;
import vn.doichieu.domain.result.Results;
import vn.doichieu.domain.roster.Loan;
import vn.doichieu.domain.roster.Roster;
import vn.doichieu.ui.KeyEvents;
import vn.doichieu.ui.ScreenTest;
import vn.doichieu.ui.kit.Place;

/// The standard deck, typed through the real screen.
class StandardDeckTest extends ScreenTest {
  private static final long SEED = 20251021;
  private static final int FORMS = 60;
  private static final int ROWS = 52;
  private static final double KEYS_PER_LOAN = 0.9;

  @TempDir Path folder;
  private KeyingWard ward;

  @AfterEach
  void closeWard() {
    ward.close();
  }

  @Test
  void the_whole_deck_is_keyed_with_less_than_a_key_per_loan_and_arrives_as_written() {
    ward = new KeyingWard(folder, FORMS, ROWS);
    Roster roster = ward.data.read.roster();
    var deck = new KeyingDeck(SEED, ward.data.read.results(ward.campaign).causes());
    List<List<Answer>> written = new ArrayList<>();
    open(workbench -> ResultsUnderTest.screens(workbench, ward.data, ward.campaign));
    fx(() -> navigator.go(new Place.Results()));
    idle();
    String first = ward.forms.getFirst().number().text().replace("-", "");
    type(List.of(first + KeyingDeck.ENTER));
    int keys = first.length() + 1;
    for (ResultForm form : ward.forms) {
      idle();
      List<Loan> loans = form.loans().stream().map(roster::loan).toList();
      List<Answer> answers = deck.form(loans);
      written.add(answers);
      List<String> typed = deck.keys(loans, answers);
      keys += KeyingDeck.pressed(typed);
      type(typed);
    }
    idle();
    assertSaved(written);
    double perLoan = keys / (double) (FORMS * ROWS);
    System.out.printf("seed %d: %d keys, %.3f per loan%n", SEED, keys, perLoan);
    assertThat(perLoan).isLessThanOrEqualTo(KEYS_PER_LOAN);
    assertThat(focusedId()).as("back in the list").isEqualTo("form-number");
  }

  private void type(List<String> keys) {
    for (String sequence : keys) {
      for (char key : sequence.toCharArray()) {
        fx(
            () -> {
              var scene = stage().getScene();
              if (key == KeyingDeck.REST) {
                KeyEvents.press(scene, KeyCode.F10);
              } else {
                KeyEvents.type(scene, key);
              }
              return null;
            });
      }
    }
  }

  private void assertSaved(List<List<Answer>> written) {
    Results results = ward.data.read.results(ward.campaign);
    for (int f = 0; f < FORMS; f++) {
      ResultForm form = ward.forms.get(f);
      for (int row = 0; row < ROWS; row++) {
        LoanResult saved = results.of(form.loans().get(row), 1);
        assertThat(saved).as("form %d row %d", f + 1, row + 1).isNotNull();
        assertThat(saved.answer())
            .as("form %d row %d", f + 1, row + 1)
            .isEqualTo(written.get(f).get(row));
      }
    }
  }
}
