package vn.doichieu.ui.kit.paper;

import java.time.LocalDate;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vn.doichieu.base.Messages;
import vn.doichieu.ui.kit.Action;
import vn.doichieu.ui.kit.Buttons;
import vn.doichieu.ui.kit.Form;
import vn.doichieu.ui.kit.FormBuilder;

/// Asks for number and date over the text.
final class IssuePane {
  private final VBox pane = new VBox();

  IssuePane(IssueForm model, LocalDate today) {
    Form form =
        new FormBuilder()
            .labelsLeft()
            .number("number", "editor.issue.number", model.number())
            .date("issuedOn", "editor.issue.date", model.issuedOn(), today)
            .build(model.problems());
    Button issue =
        Buttons.of(
            Action.of(
                    "editor.action.issue", "fth-check-circle", "", () -> form.submit(model::submit))
                .asPrimary());
    Button cancel = Buttons.of(Action.of("kit.action.cancel", "fth-x", "Esc", model::close));
    form.endsWith(issue);
    var title = new Label(Messages.text("editor.issue.title"));
    title.getStyleClass().add("title-4");
    var text = new Label(Messages.text("editor.issue.text"));
    text.setWrapText(true);
    text.getStyleClass().add("quiet");
    var others = new Label();
    others.setWrapText(true);
    others.getStyleClass().add("form-message");
    others
        .textProperty()
        .bind(
            javafx.beans.binding.Bindings.createStringBinding(
                () -> others(model), model.problems()));
    others.managedProperty().bind(others.textProperty().isNotEmpty());
    var buttons = new HBox(issue, cancel);
    buttons.getStyleClass().add("issue-buttons");
    pane.getChildren().setAll(title, text, form.node(), others, buttons);
    pane.getStyleClass().addAll("card-box", "issue-pane");
    pane.managedProperty().bind(model.isOpen());
    pane.visibleProperty().bind(model.isOpen());
    pane.addEventFilter(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (e.getCode() == KeyCode.ESCAPE) {
            e.consume();
            model.close();
          }
        });
    model
        .isOpen()
        .addListener(
            (o, was, is) -> {
              if (is) {
                form.reset();
                form.focusFirst();
              }
            });
  }

  Node node() {
    return pane;
  }

  /// Problems that have no field here.
  private static String others(IssueForm model) {
    return model.problems().stream()
        .filter(p -> !p.place().equals("number") && !p.place().equals("issuedOn"))
        .map(p -> Messages.text(p.text()))
        .distinct()
        .collect(java.util.stream.Collectors.joining(" "));
  }
}
