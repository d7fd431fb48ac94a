package vn.doichieu.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vn.doichieu.ui.kit.Action;
import vn.doichieu.ui.kit.Buttons;
import vn.doichieu.ui.kit.Form;
import vn.doichieu.ui.kit.FormBuilder;

/// The window in which a user signs in.
public final class SignInView {
  private final Form form;
  private final ScrollPane pane;

  public SignInView(SignInViewModel model) {
    form =
        new FormBuilder()
            .choice("user", "shell.signIn.user", model.user(), model.users(), name -> name)
            .password("password", "shell.signIn.password", model.password())
            .build(model.problems());
    Button open =
        Buttons.of(
            Action.of("shell.signIn.open", "fth-log-in", "Enter", () -> submit(model))
                .when(model.busy().not())
                .asPrimary());
    form.endsWith(open);
    form.node()
        .lookup("#password")
        .addEventFilter(
            javafx.scene.input.KeyEvent.KEY_PRESSED,
            e -> {
              if (e.getCode() == javafx.scene.input.KeyCode.ENTER && !e.isShiftDown()) {
                e.consume();
                open.fire();
              }
            });
    var ward = new Label(model.ward());
    ward.getStyleClass().add("title-4");
    var row = new HBox(open);
    row.setAlignment(Pos.CENTER_RIGHT);
    var card = new VBox(ward, form.node(), row);
    card.getStyleClass().addAll("card-box", "card-narrow");
    card.setMaxHeight(VBox.USE_PREF_SIZE);
    pane = StartPage.pane(new VBox(StartPage.heading("app.name", "shell.signIn.text"), card));
  }

  public Parent node() {
    return pane;
  }

  /// The password: the user is usually right already.
  public void focus() {
    form.node().lookup("#password").requestFocus();
  }

  private void submit(SignInViewModel model) {
    form.submit(model::signIn);
  }
}
