package vn.doichieu.ui.shell;

import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import vn.doichieu.base.Messages;
import vn.doichieu.ui.kit.Action;
import vn.doichieu.ui.kit.Buttons;
import vn.doichieu.ui.kit.Icons;
import vn.doichieu.ui.kit.Job;

/// What is saved, what is running with its way to cancel, who is signed in.
final class StatusLine {
  private static final Duration WORTH_SHOWING = Duration.millis(300);
  private final ShellViewModel model;
  private final HBox jobs = new HBox();
  private final HBox bar;

  StatusLine(ShellViewModel model) {
    this.model = model;
    var saved = new Label();
    saved.textProperty().bind(model.saved());
    saved.setGraphic(Icons.of("fth-check"));
    saved.visibleProperty().bind(saved.textProperty().isNotEmpty());
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    bar = new HBox(saved, gap, jobs, new Label(model.user(), Icons.of("fth-user")));
    bar.setAlignment(Pos.CENTER_LEFT);
    bar.getStyleClass().add("status-line");
    jobs.setAlignment(Pos.CENTER_RIGHT);
    jobs.getStyleClass().add("status-jobs");
    var delay = new PauseTransition(WORTH_SHOWING);
    delay.setOnFinished(e -> show());
    model
        .jobs()
        .running()
        .addListener(
            (ListChangeListener<Job<?>>)
                change -> {
                  if (model.jobs().running().isEmpty()) {
                    delay.stop();
                    show();
                  } else {
                    delay.play();
                  }
                });
  }

  Node node() {
    return bar;
  }

  /// The oldest job, and how many wait behind it.
  private void show() {
    jobs.getChildren().clear();
    var running = model.jobs().running();
    if (running.isEmpty()) {
      return;
    }
    Job<?> job = running.getFirst();
    var progress = new ProgressBar();
    progress.progressProperty().bind(job.progress());
    String title = Messages.text(job.title());
    progress.setAccessibleText(title);
    jobs.getChildren().addAll(new Label(title), progress);
    if (running.size() > 1) {
      var more = new Label(Messages.text("shell.jobs.more", running.size() - 1));
      more.getStyleClass().add("quiet");
      jobs.getChildren().add(more);
    }
    jobs.getChildren().add(Buttons.icon(Action.of("shell.jobs.cancel", "fth-x", "", job::cancel)));
  }
}
