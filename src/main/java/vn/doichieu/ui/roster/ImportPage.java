package vn.doichieu.ui.roster;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import vn.doichieu.base.Messages;
import vn.doichieu.base.Table;
import vn.doichieu.ui.kit.Action;
import vn.doichieu.ui.kit.Buttons;
import vn.doichieu.ui.kit.Job;
import vn.doichieu.ui.kit.Remembered;
import vn.doichieu.ui.kit.Shortcuts;

/// The steps of an import under the name of the file; what runs can be stopped.
final class ImportPage {
  private final ImportViewModel model;
  private final ColumnsPane columns;
  private final PreviewPane preview;
  private final DonePane done;
  private final Label title = new Label();
  private final Label doing = new Label();
  private final ProgressBar progress = new ProgressBar();
  private final BorderPane node = new BorderPane();

  ImportPage(ImportViewModel model, Remembered remembered) {
    this.model = model;
    columns = new ColumnsPane(model);
    preview = new PreviewPane(model, remembered);
    done = new DonePane(model);
    title.getStyleClass().add("title-4");
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    Action leave = Action.of("roster.import.leave", "fth-x", "Esc", this.model::leave);
    var running = new HBox(doing, progress);
    running.setAlignment(Pos.CENTER);
    running.getStyleClass().add("search-line");
    running.visibleProperty().bind(Bindings.isNotNull(model.running()));
    var leaving = Buttons.of(leave);
    leaving.visibleProperty().bind(model.step().isNotEqualTo(ImportViewModel.Step.DONE));
    BorderPane.setAlignment(done.node(), Pos.TOP_LEFT);
    var head = new HBox(title, running, leaving);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("search-line");
    node.setTop(head);
    node.getStyleClass().add("import-page");
    Shortcuts.install(node, () -> List.of(leave));
    model.running().addListener((o, was, is) -> wait(is));
    model
        .preview()
        .addListener(
            (o, was, is) -> {
              if (is != null) {
                preview.show(is);
                if (model.step().get() == ImportViewModel.Step.PREVIEW) {
                  preview.focus();
                }
              }
            });
  }

  Node node() {
    return node;
  }

  void show(ImportViewModel.Step step) {
    title.setText(Messages.text("roster.import.title", model.fileName()));
    switch (step) {
      case COLUMNS -> node.setCenter(columns.node());
      case PREVIEW -> node.setCenter(preview.node());
      case DONE -> {
        done.show(model.result().get());
        node.setCenter(done.node());
      }
    }
  }

  void focus(ImportViewModel.Step step) {
    switch (step) {
      case COLUMNS -> columns.focus();
      case PREVIEW -> preview.focus();
      case DONE -> done.focus();
    }
  }

  Table findings() {
    return preview.table();
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
