package vn.doichieu.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import vn.doichieu.base.Messages;
import vn.doichieu.ui.kit.Icons;

/// The look of the windows before the main one.
final class StartPage {
  private StartPage() {}

  static Node heading(String titleKey, String textKey) {
    var title = new Label(Messages.text(titleKey), Icons.of("fth-check-square"));
    title.getStyleClass().addAll("title-1", "start-title");
    var text = new Label(Messages.text(textKey));
    text.setWrapText(true);
    text.getStyleClass().add("start-text");
    var heading = new VBox(title, text);
    heading.setAlignment(Pos.CENTER);
    heading.getStyleClass().add("start-heading");
    return heading;
  }

  static ScrollPane pane(VBox page) {
    page.getStyleClass().add("start-page");
    page.setAlignment(Pos.TOP_CENTER);
    var pane = new ScrollPane(page);
    pane.setFitToWidth(true);
    pane.setFitToHeight(true);
    pane.setFocusTraversable(false);
    pane.getStyleClass().addAll("start-pane", "edge-to-edge");
    return pane;
  }

  /// While the data folder is looked at.
  static ScrollPane waiting() {
    var wheel = new ProgressIndicator();
    wheel.setMaxSize(36, 36);
    var page = new VBox(heading("app.name", "shell.start.opening"), wheel);
    ScrollPane pane = pane(page);
    page.setAlignment(Pos.CENTER);
    return pane;
  }
}
