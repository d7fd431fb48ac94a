package vn.doichieu.ui.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.doichieu.Benchmarks;
import vn.doichieu.app.KeyingWard;
import vn.doichieu.domain.result.FormRow;
import vn.doichieu.ui.KeyEvents;
import vn.doichieu.ui.ScreenTest;
import vn.doichieu.ui.kit.Place;

/// Keying through the real screen, 150 forms of 60 rows: from a key to the painted screen, and from
/// a row's last key to its colour, which says that it is on disk.
@Tag("benchmark")
class KeyingBenchmark extends ScreenTest {
  private static final int FORMS = 150;
  private static final int ROWS = 60;
  private static final int WARM_UP_FORMS = 5;
  private static final double KEY_MS = 30;
  private static final double SAVE_MS = 50;

  @TempDir Path folder;
  private KeyingWard ward;
  private final List<Double> keys = new ArrayList<>();
  private final List<Double> saves = new ArrayList<>();
  private final List<Double> firstRows = new ArrayList<>();
  private final List<Double> lastRows = new ArrayList<>();
  private final List<Double> firstForms = new ArrayList<>();
  private final List<Double> lastForms = new ArrayList<>();

  @AfterEach
  void closeWard() {
    ward.close();
  }

  @Test
  void keys_and_saves_are_fast_from_the_first_row_to_the_last() {
    ward = new KeyingWard(folder, FORMS, ROWS);
    open(workbench -> ResultsUnderTest.screens(workbench, ward.data, ward.campaign));
    fx(() -> navigator.go(new Place.Results()));
    idle();
    keyIn(ward.forms.getFirst().number().text().replace("-", "") + "\n");
    idle();
    for (int form = 0; form < FORMS; form++) {
      keyForm(form);
    }
    Benchmarks.record(
        "keying: from a key to the painted screen (p95 %.0f)".formatted(percentile(keys)),
        "p95 ≤ 30",
        keys);
    Benchmarks.record(
        "keying: from a row's last key to its saved colour (p95 %.0f)".formatted(percentile(saves)),
        "p95 ≤ 50",
        saves);
    Benchmarks.record("of it the first five rows of a form", "", firstRows);
    Benchmarks.record("of it the last five rows of a form", "", lastRows);
    Benchmarks.record("of it the first ten forms", "", firstForms);
    Benchmarks.record("of it the last ten forms", "", lastForms);
    assertThat(percentile(keys)).isLessThanOrEqualTo(KEY_MS);
    assertThat(percentile(saves)).isLessThanOrEqualTo(SAVE_MS);
  }

  /// Every sixth row is keyed by itself, the rest with one key.
  private void keyForm(int form) {
    int absent = 0;
    for (int row = 1; row <= ROWS; row += row < 5 || row > ROWS - 6 ? 1 : 6) {
      String sequence = FormRow.code(row, ROWS) + "4";
      for (char key : sequence.substring(0, sequence.length() - 1).toCharArray()) {
        double ms = key(key);
        if (form >= WARM_UP_FORMS) {
          keys.add(ms);
        }
      }
      double saved = save(row - 1);
      absent++;
      if (form >= WARM_UP_FORMS) {
        saves.add(saved);
        (row <= 5 ? firstRows : lastRows).add(saved);
        if (form < WARM_UP_FORMS + 10) {
          firstForms.add(saved);
        } else if (form >= FORMS - 10) {
          lastForms.add(saved);
        }
      }
    }
    fx(() -> KeyEvents.press(stage().getScene(), KeyCode.F10));
    keyIn((ROWS - absent) + "\n" + absent + "\n");
    idle();
  }

  private void keyIn(String text) {
    text.chars()
        .forEach(
            letter ->
                fx(
                    () -> {
                      KeyEvents.type(stage().getScene(), (char) letter);
                      return null;
                    }));
  }

  /// From the key to the end of the layout that follows it; painting by the toolkit's own thread
  /// comes on top and is the same for every key.
  private double key(char letter) {
    return fx(
        () -> {
          long start = System.nanoTime();
          KeyEvents.type(stage().getScene(), letter);
          stage().getScene().getRoot().applyCss();
          stage().getScene().getRoot().layout();
          return (System.nanoTime() - start) / 1e6;
        });
  }

  private double save(int row) {
    var table = (javafx.scene.control.TableView<?>) find("#keying-rows");
    var keyed = (KeyedRow) table.getItems().get(row);
    var end = new java.util.concurrent.CompletableFuture<Long>();
    long start =
        fx(
            () -> {
              keyed
                  .state()
                  .addListener(
                      (o, was, is) -> {
                        if (is == KeyedRow.State.SAVED) {
                          stage().getScene().getRoot().applyCss();
                          stage().getScene().getRoot().layout();
                          end.complete(System.nanoTime());
                        }
                      });
              long pressed = System.nanoTime();
              KeyEvents.type(stage().getScene(), '4');
              return pressed;
            });
    return (end.join() - start) / 1e6;
  }

  private static double percentile(List<Double> times) {
    List<Double> sorted = times.stream().sorted().toList();
    return sorted.get((int) Math.ceil(sorted.size() * 0.95) - 1);
  }
}
