package vn.doichieu.ui.kit;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import vn.doichieu.base.Messages;

/// Asks how a paper is printed. Its own key prints at once.
final class PrintDialog {
  private static final ButtonType LEAVE = new ButtonType("", ButtonData.CANCEL_CLOSE);
  private final PrintForm model;
  private final Form form;
  private final Dialog<PrintForm.Answer> dialog = new Dialog<>();

  PrintDialog(PrintForm model, Window owner) {
    this.model = model;
    form =
        new FormBuilder()
            .labelsLeft()
            .choice("printer", "kit.print.printer", model.printer(), model.printers(), p -> p)
            .number("copies", "kit.print.copies", model.copies())
            .choice(
                "extent",
                "kit.print.pages",
                model.extent(),
                FXCollections.observableArrayList(PrintForm.Extent.values()),
                extent -> Messages.text(extent.textKey()))
            .number("from", "kit.print.from", model.from())
            .number("to", "kit.print.to", model.to())
            .check("twoSided", "kit.print.twoSided", model.twoSided())
            .build(model.problems());
    dialog.initOwner(owner);
    dialog.setTitle(Messages.text("app.name"));
    DialogPane pane = dialog.getDialogPane();
    pane.getButtonTypes().setAll(LEAVE);
    hideButtonBar(pane);
    pane.setContent(content());
    if (owner != null) {
      Theme.copy(owner.getScene(), pane);
    }
    dialog.setResultConverter(button -> PrintForm.Answer.LEAVE);
    dialog.setOnShown(e -> form.focusFirst());
    pane.getScene().focusOwnerProperty().addListener((o, was, is) -> fit());
  }

  PrintForm.Answer ask() {
    return dialog.showAndWait().orElse(PrintForm.Answer.LEAVE);
  }

  private Node content() {
    Action print = Command.PRINT.runs(this::submit).asPrimary();
    Action save = Command.EXPORT.runs(() -> end(PrintForm.Answer.SAVE)).named("kit.print.save");
    Action leave = Command.CANCEL.runs(() -> end(PrintForm.Answer.LEAVE));
    Button first = Buttons.of(print);
    form.endsWith(first);
    var title = new Label(Messages.text("kit.print.title", model.pageCount()));
    title.getStyleClass().add("title-4");
    var buttons = new HBox(first, Buttons.of(save), Buttons.of(leave));
    buttons.getStyleClass().add("issue-buttons");
    var body = new VBox(title, form.node(), buttons);
    body.getStyleClass().add("dialog-body");
    var row = new HBox(Icons.of("fth-printer"), body);
    row.getStyleClass().add("dialog-row");
    Shortcuts.install(row, () -> List.of(print, save, leave));
    return row;
  }

  private void submit() {
    form.submit(this::print);
    fit();
  }

  /// Messages under the fields need more room than the window had when it opened.
  private void fit() {
    if (dialog.isShowing()) {
      dialog.getDialogPane().getScene().getWindow().sizeToScene();
    }
  }

  private void print() {
    if (model.check()) {
      end(PrintForm.Answer.PRINT);
    }
  }

  private void end(PrintForm.Answer answer) {
    dialog.setResult(answer);
    dialog.close();
  }

  /// The window closes by a button type only; the buttons that are seen show their keys.
  private static void hideButtonBar(DialogPane pane) {
    Node bar = pane.lookup(".button-bar");
    bar.setManaged(false);
    bar.setVisible(false);
  }
}
