package vn.doichieu.ui.schedule;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.doichieu.base.Messages;
import vn.doichieu.ui.kit.Buttons;
import vn.doichieu.ui.kit.Icons;
import vn.doichieu.ui.kit.WorkState;

/// What came out, what must be set first, what does not fit; progress while it is arranged.
final class ResultPane {
  private static final int MOST_ROWS = 4;
  private final ScheduleViewModel model;
  private final ListView<Notice> notices;
  private final VBox pane;

  ResultPane(ScheduleViewModel model) {
    this.model = model;
    var summary = new Label();
    summary.setId("summary");
    summary.textProperty().bind(model.summary());
    summary.setWrapText(true);
    HBox.setHgrow(summary, Priority.ALWAYS);
    summary.setMaxWidth(Double.MAX_VALUE);
    summary.getStyleClass().add("schedule-summary");
    var line = new HBox(summary, progress());
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("schedule-result");
    notices = new ListView<>(model.notices());
    notices.setId("notices");
    notices.getStyleClass().add("desk-list");
    notices.setCellFactory(view -> new NoticeCell());
    notices.focusedProperty().addListener((o, was, is) -> selectFirst());
    notices.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    notices.setOnMouseClicked(
        e -> {
          if (e.getClickCount() == 2) {
            go();
          }
        });
    pane = new VBox(line, notices);
    pane.getStyleClass().add("team-pane");
    model.notices().addListener((ListChangeListener<Notice>) change -> fit());
    fit();
  }

  Node node() {
    return pane;
  }

  private Node progress() {
    var bar = new ProgressBar(-1);
    var words = new Label(Messages.text("schedule.job.arrange"));
    words.setMinWidth(Region.USE_PREF_SIZE);
    Button stop = Buttons.of(model.stop());
    var box = new HBox(words, bar, stop);
    box.setAlignment(Pos.CENTER_LEFT);
    box.getStyleClass().add("schedule-progress");
    box.visibleProperty().bind(model.arranging().isNotNull());
    box.managedProperty().bind(box.visibleProperty());
    return box;
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      event.consume();
      go();
    }
  }

  private void go() {
    Notice chosen = notices.getSelectionModel().getSelectedItem();
    if (chosen != null) {
      model.go(chosen);
    }
  }

  private void selectFirst() {
    if (notices.getSelectionModel().isEmpty()) {
      notices.getSelectionModel().selectFirst();
    }
  }

  private void fit() {
    int rows = Math.min(MOST_ROWS, model.notices().size());
    notices.setVisible(rows > 0);
    notices.setManaged(rows > 0);
    notices.setStyle("-fx-pref-height: %1$sem; -fx-min-height: %1$sem".formatted(rows * 2.6 + 0.3));
  }

  private static final class NoticeCell extends ListCell<Notice> {
    NoticeCell() {
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(Notice item, boolean empty) {
      super.updateItem(item, empty);
      setText(empty ? "" : item.text());
      setGraphic(empty ? null : Icons.of(icon(item.kind())));
      getStyleClass().removeAll("state-review", "state-wrong");
      if (!empty) {
        getStyleClass().add(item.kind() == Notice.Kind.WARNING ? "state-review" : "state-wrong");
      }
    }

    private static String icon(Notice.Kind kind) {
      return kind == Notice.Kind.WARNING ? WorkState.REVIEW.icon() : "fth-alert-octagon";
    }
  }
}
