package vn.doichieu.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.doichieu.base.Messages;
import vn.doichieu.ui.kit.Icons;
import vn.doichieu.ui.kit.Screen;
import vn.doichieu.ui.kit.WorkState;

/// The campaign's procedure as navigation, in the order of the work, each with its state.
final class NavigationBar {
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
  private final List<Screen> screens;
  private final List<Button> buttons = new ArrayList<>();
  private final ScrollPane pane;

  NavigationBar(List<Screen> screens, Consumer<Screen> go) {
    this.screens = screens;
    for (int i = 0; i < screens.size(); i++) {
      buttons.add(button(screens.get(i), i + 1, go));
    }
    var list = new VBox();
    list.getChildren().addAll(buttons);
    list.getStyleClass().add("navigation");
    pane = new ScrollPane(list);
    pane.setFitToWidth(true);
    pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    pane.setFocusTraversable(false);
    pane.getStyleClass().addAll("navigation-pane", "edge-to-edge");
  }

  Node node() {
    return pane;
  }

  void mark(Screen current) {
    for (int i = 0; i < buttons.size(); i++) {
      buttons.get(i).pseudoClassStateChanged(CURRENT, screens.get(i).equals(current));
    }
  }

  private static Button button(Screen screen, int number, Consumer<Screen> go) {
    Entry entry = Entry.of(screen);
    String title = entry.title();
    var name = new Label(title);
    name.getStyleClass().add("navigation-title");
    var words = new VBox(name);
    words.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(words, Priority.ALWAYS);
    if (screen.state() != null) {
      words.getChildren().add(state(screen));
    }
    var key = new Label(entry.key(number));
    key.setMinWidth(Region.USE_PREF_SIZE);
    key.getStyleClass().add("key-hint");
    var content = new HBox(Icons.of(entry.icon()), words, key);
    content.getStyleClass().add("navigation-content");
    content.setAlignment(Pos.CENTER_LEFT);
    var button = new Button();
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    button.setGraphic(content);
    button.setAccessibleText(title);
    button.setMaxWidth(Double.MAX_VALUE);
    button.getStyleClass().addAll("flat", "navigation-button");
    content.prefWidthProperty().bind(button.widthProperty().subtract(24));
    button.setOnAction(e -> go.accept(screen));
    return button;
  }

  private static Label state(Screen screen) {
    var label = new Label();
    label.getStyleClass().add("navigation-state");
    show(label, screen.state().getValue());
    screen.state().addListener((o, was, is) -> show(label, is));
    return label;
  }

  private static void show(Label label, WorkState state) {
    for (WorkState each : WorkState.values()) {
      label.getStyleClass().remove(each.styleClass());
    }
    label.setText(state == null ? "" : Messages.text(state.textKey()));
    label.setGraphic(state == null ? null : Icons.of(state.icon()));
    if (state != null) {
      label.getStyleClass().add(state.styleClass());
    }
  }
}
