package vn.doichieu.ui.kit.imports;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import vn.doichieu.base.Messages;
import vn.doichieu.ui.kit.Action;
import vn.doichieu.ui.kit.Buttons;
import vn.doichieu.ui.kit.Job;
import vn.doichieu.ui.kit.Shortcuts;

/// One step of an import under the name of the file; what runs can be stopped.
public final class ImportFrame {
  private final Label title = new Label();
  private final Label doing = new Label();
  private final ProgressBar progress = new ProgressBar();
  private final BorderPane node = new BorderPane();

  /// @param over whether there is nothing more to leave
  public ImportFrame(
      ReadOnlyObjectProperty<Job<?>> running, Runnable leave, ObservableValue<Boolean> over) {
    title.getStyleClass().add("title-4");
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    var waiting = new HBox(doing, progress);
    waiting.setAlignment(Pos.CENTER);
    waiting.getStyleClass().add("search-line");
    waiting.visibleProperty().bind(Bindings.isNotNull(running));
    Action leaving = Action.of("kit.import.leave", "fth-x", "Esc", leave);
    var button = Buttons.of(leaving);
    button.visibleProperty().bind(over.map(is -> !is));
    var head = new HBox(title, waiting, button);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("search-line");
    node.setTop(head);
    node.getStyleClass().add("import-page");
    Shortcuts.install(node, () -> List.of(leaving));
    running.addListener((o, was, is) -> wait(is));
  }

  public Node node() {
    return node;
  }

  public void show(String titleText, Node step) {
    title.setText(titleText);
    node.setCenter(step);
  }

  private void wait(Job<?> job) {
    if (job == null) {
      progress.progressProperty().unbind();
    } else {
      doing.setText(Messages.text(job.title()));
      progress.progressProperty().bind(job.progress());
    }
  }
}
