package vn.doichieu.ui.kit;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.DIGIT2;
import static javafx.scene.input.KeyCode.DIGIT3;
import static javafx.scene.input.KeyCode.DIGIT5;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.E;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.P;
import static javafx.scene.input.KeyCode.SPACE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import vn.doichieu.base.PrintOrder;
import vn.doichieu.ui.FxTest;

class PrintDialogTest extends FxTest {
  private final Remembered remembered = Remembered.inMemory();
  private PrintForm form = form();
  private PrintForm.Answer answer;

  private PrintForm form() {
    return new PrintForm(List.of("HP tầng 2", "Canon phòng họp"), 12, remembered);
  }

  /// A window with nothing but a way to the dialog.
  private void ask() {
    show(
        () -> {
          var open = new Button();
          open.setOnAction(e -> answer = new WindowDialogs(this::stage).print(form));
          var scene = new Scene(new StackPane(open));
          new Theme(scene, remembered);
          return scene;
        });
    again();
  }

  private void again() {
    answer = null;
    press(SPACE);
    await(() -> dialog().findAny().isPresent());
  }

  private Stream<Window> dialog() {
    return Window.getWindows().stream().filter(w -> w instanceof Stage && w != stage());
  }

  private double height() {
    return fx(() -> dialog().findFirst().orElseThrow().getHeight());
  }

  private String focused() {
    return fx(
        () ->
            dialog()
                .map(w -> w.getScene().getFocusOwner())
                .filter(owner -> owner != null && owner.getId() != null)
                .map(owner -> owner.getId())
                .findFirst()
                .orElse(""));
  }

  @Test
  void everything_is_chosen_by_keys_alone() {
    ask();
    assertThat(focused()).isEqualTo("printer");
    screenshot("print-dialog");
    press(DOWN, 2);
    press(ENTER);
    assertThat(focused()).isEqualTo("copies");
    press(DIGIT3);
    press(ENTER, 2);
    assertThat(focused()).isEqualTo("from");
    press(DIGIT2);
    press(ENTER);
    press(DIGIT5);
    press(ENTER);
    assertThat(focused()).isEqualTo("twoSided");
    press(SPACE);
    screenshot("print-dialog-filled");
    press(ENTER, 2);
    assertThat(answer).isEqualTo(PrintForm.Answer.PRINT);
    assertThat(form.order()).isEqualTo(new PrintOrder("Canon phòng họp", 3, 2, 5, true));
  }

  @Test
  void its_own_key_prints_all_at_once_on_the_printer_used_last() {
    form.printer().set("Canon phòng họp");
    form.order();
    form = form();
    ask();
    press(CONTROL, P);
    assertThat(answer).isEqualTo(PrintForm.Answer.PRINT);
    assertThat(form.order()).isEqualTo(new PrintOrder("Canon phòng họp", 1, 1, 12, false));
  }

  @Test
  void a_page_that_does_not_exist_keeps_the_dialog_open() {
    remembered.put("theme", "dark");
    ask();
    double height = height();
    press(ENTER, 3);
    press(DIGIT1);
    press(DIGIT3);
    press(CONTROL, P);
    assertThat(answer).isNull();
    assertThat(focused()).isEqualTo("from");
    assertThat(height()).as("room for the message").isGreaterThan(height);
    screenshot("print-dialog-problem");
    press(DIGIT1);
    press(DIGIT2);
    press(CONTROL, P);
    assertThat(answer).isEqualTo(PrintForm.Answer.PRINT);
    assertThat(form.order().from()).isEqualTo(12);
  }

  @Test
  void one_leaves_for_a_file_or_for_nothing() {
    ask();
    press(CONTROL, E);
    assertThat(answer).isEqualTo(PrintForm.Answer.SAVE);
    again();
    press(ESCAPE);
    assertThat(answer).isEqualTo(PrintForm.Answer.LEAVE);
  }
}
