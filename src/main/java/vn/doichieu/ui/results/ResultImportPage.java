package vn.doichieu.ui.results;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.doichieu.app.ImportResults;
import vn.doichieu.base.Messages;
import vn.doichieu.ui.kit.Action;
import vn.doichieu.ui.kit.Buttons;
import vn.doichieu.ui.kit.Icons;
import vn.doichieu.ui.kit.Job;
import vn.doichieu.ui.kit.Remembered;
import vn.doichieu.ui.kit.Shortcuts;
import vn.doichieu.ui.results.ResultImportViewModel.Step;

/// The steps of an import under the name of the file; what runs can be stopped.
final class ResultImportPage {
  private final ResultImportViewModel model;
  private final ResultImportColumns columns;
  private final ResultImportPreviewPane preview;
  private final ResultImportConflicts conflicts;
  private final Label done = new Label();
  private final Button toForms;
  private final VBox donePane;
  private final Label title = new Label();
  private final Label doing = new Label();
  private final ProgressBar progress = new ProgressBar();
  private final BorderPane node = new BorderPane();

  ResultImportPage(ResultImportViewModel model, Remembered remembered) {
    this.model = model;
    columns = new ResultImportColumns(model);
    preview = new ResultImportPreviewPane(model, remembered);
    conflicts = new ResultImportConflicts(model, remembered);
    done.getStyleClass().add("title-3");
    done.setWrapText(true);
    done.setGraphic(Icons.of("fth-check-circle"));
    toForms =
        Buttons.of(Action.of("results.import.toForms", "fth-list", "", model::leave).asPrimary());
    donePane = new VBox(done, toForms);
    donePane.getStyleClass().addAll("list-page", "message-page");
    title.getStyleClass().add("title-4");
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    Action leave = Action.of("roster.import.leave", "fth-x", "Esc", model::leave);
    var running = new HBox(doing, progress);
    running.setAlignment(Pos.CENTER);
    running.getStyleClass().add("search-line");
    running.visibleProperty().bind(Bindings.isNotNull(model.running()));
    var leaving = Buttons.of(leave);
    leaving.visibleProperty().bind(model.step().isNotEqualTo(Step.DONE));
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
              }
            });
  }

  Node node() {
    return node;
  }

  void show(Step step) {
    title.setText(Messages.text("results.import.title", model.fileName()));
    switch (step) {
      case COLUMNS -> node.setCenter(columns.node());
      case PREVIEW -> node.setCenter(preview.node());
      case CONFLICTS -> node.setCenter(conflicts.node());
      case DONE -> {
        ImportResults.Done result = model.result().get();
        done.setText(
            Messages.text(
                "results.import.done",
                result.added(),
                result.secondReadings(),
                result.replaced(),
                result.kept()));
        node.setCenter(donePane);
      }
    }
  }

  void focus(Step step) {
    switch (step) {
      case COLUMNS -> columns.focus();
      case PREVIEW -> preview.focus();
      case CONFLICTS -> conflicts.focus();
      case DONE -> toForms.requestFocus();
    }
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
