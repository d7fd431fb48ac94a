package vn.doichieu.ui.kit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import vn.doichieu.base.Messages;
import vn.doichieu.base.Text;
import vn.doichieu.base.UserError;
import vn.doichieu.base.VietnameseText;

/// The dialogs of the running program, over its window.
public final class WindowDialogs implements Dialogs {
  private final Supplier<Window> owner;
  private Path lastFolder;

  public WindowDialogs(Supplier<Window> owner) {
    this.owner = owner;
  }

  @Override
  public void error(UserError error) {
    show(
        "fth-alert-triangle",
        Messages.text(error.happened()),
        Messages.text(error.remedy()),
        null,
        button("kit.dialog.understood", ButtonData.OK_DONE));
  }

  @Override
  public void bug(String code) {
    show(
        "fth-alert-octagon",
        Messages.text("kit.dialog.bug"),
        Messages.text("kit.dialog.bug.remedy", code),
        null,
        button("kit.dialog.understood", ButtonData.OK_DONE));
  }

  @Override
  public boolean confirm(Text question, Text explanation, String verbKey) {
    ButtonType verb = button(verbKey, ButtonData.OK_DONE);
    return show(
                "fth-help-circle",
                Messages.text(question),
                Messages.text(explanation),
                null,
                verb,
                button("kit.action.cancel", ButtonData.CANCEL_CLOSE))
            .orElse(null)
        == verb;
  }

  @Override
  public Optional<String> ask(Text question, String initial, String verbKey) {
    var field = new TextField(initial);
    TextMenu.install(field);
    field.setAccessibleText(Messages.text(question));
    ButtonType verb = button(verbKey, ButtonData.OK_DONE);
    return show(
            "fth-edit-3",
            Messages.text(question),
            "",
            field,
            verb,
            button("kit.action.cancel", ButtonData.CANCEL_CLOSE))
        .filter(answer -> answer == verb)
        .map(answer -> VietnameseText.clean(field.getText()))
        .filter(text -> !text.isEmpty());
  }

  @Override
  public PrintForm.Answer print(PrintForm form) {
    return new PrintDialog(form, owner.get()).ask();
  }

  @Override
  public Optional<Path> openFile(Text title, FileKind kind) {
    return chosen(chooser(title, kind).showOpenDialog(owner.get()));
  }

  @Override
  public List<Path> openFiles(Text title, FileKind kind) {
    List<java.io.File> files = chooser(title, kind).showOpenMultipleDialog(owner.get());
    return files == null ? List.of() : files.stream().flatMap(f -> chosen(f).stream()).toList();
  }

  @Override
  public Optional<Path> saveFile(Text title, String name, FileKind kind) {
    FileChooser chooser = chooser(title, kind);
    chooser.setInitialFileName(name);
    return chosen(chooser.showSaveDialog(owner.get()));
  }

  @Override
  public Optional<Path> folder(Text title) {
    var chooser = new DirectoryChooser();
    chooser.setTitle(Messages.text(title));
    if (lastFolder != null) {
      chooser.setInitialDirectory(lastFolder.toFile());
    }
    return chosen(chooser.showDialog(owner.get()));
  }

  private FileChooser chooser(Text title, FileKind kind) {
    var chooser = new FileChooser();
    chooser.setTitle(Messages.text(title));
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(Messages.text(kind.textKey()), kind.patterns()));
    if (lastFolder != null && lastFolder.toFile().isDirectory()) {
      chooser.setInitialDirectory(lastFolder.toFile());
    }
    return chooser;
  }

  private Optional<Path> chosen(java.io.File file) {
    if (file == null) {
      return Optional.empty();
    }
    lastFolder = file.isDirectory() ? file.toPath() : file.toPath().toAbsolutePath().getParent();
    return Optional.of(file.toPath());
  }

  private static ButtonType button(String textKey, ButtonData data) {
    return new ButtonType(Messages.text(textKey), data);
  }

  private Optional<ButtonType> show(
      String icon, String heading, String text, Node input, ButtonType... buttons) {
    var dialog = new Dialog<ButtonType>();
    dialog.initOwner(owner.get());
    dialog.setTitle(Messages.text("app.name"));
    var title = new Label(heading);
    title.getStyleClass().add("title-4");
    var body = new VBox(title);
    if (!text.isEmpty()) {
      body.getChildren().add(new Label(text));
    }
    body.getChildren().forEach(node -> ((Label) node).setWrapText(true));
    if (input != null) {
      body.getChildren().add(input);
    }
    body.getStyleClass().add("dialog-body");
    var row = new HBox(Icons.of(icon), body);
    row.getStyleClass().add("dialog-row");
    dialog.getDialogPane().setContent(row);
    dialog.getDialogPane().setHeader(null);
    dialog.getDialogPane().setGraphic(null);
    dialog.getDialogPane().getButtonTypes().setAll(buttons);
    if (owner.get() != null) {
      Theme.copy(owner.get().getScene(), dialog.getDialogPane());
    }
    if (input != null) {
      dialog.setOnShown(e -> input.requestFocus());
    }
    return dialog.showAndWait();
  }
}
