package vn.doichieu.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import vn.doichieu.ui.kit.Buttons;
import vn.doichieu.ui.kit.Screen;
import vn.doichieu.ui.kit.ScreenView;

/// The open screen under its title and its actions.
final class ScreenFrame {
  private final Label title = new Label();
  private final FlowPane buttons = new FlowPane();
  private final BorderPane pane = new BorderPane();

  ScreenFrame() {
    title.getStyleClass().add("title-2");
    title.setMinWidth(Region.USE_PREF_SIZE);
    buttons.getStyleClass().add("screen-actions");
    buttons.setAlignment(Pos.CENTER_RIGHT);
    HBox.setHgrow(buttons, Priority.ALWAYS);
    buttons
        .prefWrapLengthProperty()
        .bind(pane.widthProperty().subtract(title.widthProperty()).subtract(80));
    var head = new HBox(title, buttons);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("screen-head");
    pane.setTop(head);
    pane.getStyleClass().add("screen");
    pane.setMinSize(0, 0);
  }

  Node node() {
    return pane;
  }

  /// Puts the screen into the window before it opens, so that it can take the focus.
  void mount(ScreenView view) {
    pane.setCenter(view.node());
    // What scrolls holds its content only once it was styled.
    pane.applyCss();
  }

  void show(Screen screen, ScreenView view) {
    title.setText(Entry.of(screen).title());
    showActions(view);
    view.onActionsChanged(() -> showActions(view));
  }

  private void showActions(ScreenView view) {
    buttons.getChildren().setAll(view.actions().stream().map(Buttons::of).toList());
  }

  /// Takes the focus into the screen where the screen itself has put it nowhere, for instance
  /// because it still reads. Else the keyboard would be left outside, in the bars of the window.
  void takeFocus() {
    if (pane.getScene() != null && !isFocusInside()) {
      pane.getCenter().lookupAll("*").stream()
          .filter(node -> node.isFocusTraversable() && isUsable(node))
          .findFirst()
          .ifPresent(Node::requestFocus);
    }
  }

  private boolean isFocusInside() {
    Node at = pane.getScene().getFocusOwner();
    while (at != null && at != pane) {
      at = at.getParent();
    }
    return at == pane;
  }

  private static boolean isUsable(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (!at.isVisible() || at.isDisabled()) {
        return false;
      }
    }
    return true;
  }
}
