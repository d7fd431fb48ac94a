package vn.doichieu.ui.kit.imports;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vn.doichieu.base.Messages;
import vn.doichieu.base.Text;
import vn.doichieu.ui.kit.Action;
import vn.doichieu.ui.kit.Buttons;
import vn.doichieu.ui.kit.Job;
import vn.doichieu.ui.kit.Shortcuts;

/// What an import would do, and everything that was found in the file.
public final class PreviewFrame {
  private final Label verdict = new Label();
  private final Button commit = new Button();
  private final FindingsTable findings;
  private final VBox node;

  /// @param commitId of the button that goes on
  /// @param go what the button does; its key works in the whole pane
  /// @param others what else the user can do here
  /// @param running nothing can be done while there is a job
  /// @param facts what the import would do, and what the user has to say to it
  public PreviewFrame(
      String commitId,
      Action go,
      List<Action> others,
      FindingsTable findings,
      ReadOnlyObjectProperty<Job<?>> running,
      List<Node> facts) {
    this.findings = findings;
    verdict.setWrapText(true);
    verdict.getStyleClass().add("title-4");
    commit.getStyleClass().add("accent");
    commit.setId(commitId);
    commit.setOnAction(e -> go.fire());
    commit.addEventHandler(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (e.getCode() == KeyCode.ENTER) {
            e.consume();
            go.fire();
          }
        });
    var buttons = new HBox(commit);
    others.forEach(action -> buttons.getChildren().add(Buttons.of(action)));
    buttons.setAlignment(Pos.CENTER_LEFT);
    buttons.getStyleClass().add("search-line");
    node = new VBox(verdict);
    node.getChildren().addAll(facts);
    node.getChildren().addAll(buttons, findings.node(), findings.whole());
    node.getStyleClass().add("list-page");
    node.disableProperty().bind(Bindings.isNotNull(running));
    Shortcuts.install(node, () -> List.of(go));
    Shortcuts.install(node, () -> others);
  }

  /// Leads back to the columns.
  public static Action columns(Runnable correct) {
    return Action.of("kit.import.columns", "fth-columns", "F2", correct);
  }

  public Node node() {
    return node;
  }

  /// @param says whether the file can be imported
  /// @param verb on the button that goes on
  public void show(Text says, Text verb, boolean possible) {
    verdict.setText(Messages.text(says));
    commit.setText(Messages.text(verb));
    commit.setDisable(!possible);
  }

  public boolean isPossible() {
    return !commit.isDisabled();
  }

  /// Where the user can go on: the import, else what stands in its way.
  public void focus() {
    if (isPossible()) {
      commit.requestFocus();
    } else {
      findings.focus();
    }
  }
}
