package vn.doichieu.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import vn.doichieu.base.Messages;

/// Buttons and menu items of actions.
public final class Buttons {
  private Buttons() {}

  /// Icon, verb and key.
  public static Button of(Action action) {
    var button = plain(action);
    String text = Messages.text(action.textKey());
    var content = new HBox(Icons.of(action.icon()), new Label(text));
    if (!action.shortcut().isEmpty()) {
      var key = new Label(action.shortcut());
      key.getStyleClass().add("key-hint");
      content.getChildren().add(key);
    }
    content.getStyleClass().add("button-content");
    content.setAlignment(Pos.CENTER_LEFT);
    content.setMouseTransparent(true);
    button.setGraphic(content);
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    if (action.primary()) {
      button.getStyleClass().add("accent");
    }
    return button;
  }

  /// Icon only; verb and key in the tip and for screen readers.
  public static Button icon(Action action) {
    var button = plain(action);
    button.setGraphic(Icons.of(action.icon()));
    button.getStyleClass().addAll("flat", "button-icon");
    String key = action.shortcut().isEmpty() ? "" : " (" + action.shortcut() + ")";
    button.setTooltip(new Tooltip(Messages.text(action.textKey()) + key));
    return button;
  }

  public static MenuItem menuItem(Action action) {
    var item = new MenuItem(Messages.text(action.textKey()), Icons.of(action.icon()));
    item.setOnAction(e -> action.fire());
    item.disableProperty().bind(action.enabled().map(on -> !on));
    return item;
  }

  private static Button plain(Action action) {
    var button = new Button();
    button.setAccessibleText(Messages.text(action.textKey()));
    button.setUserData(action);
    button.setOnAction(e -> action.fire());
    button.disableProperty().bind(action.enabled().map(on -> !on));
    button.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
    button.addEventHandler(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (e.getCode() == KeyCode.ENTER && !e.isControlDown()) {
            e.consume();
            button.fire();
          }
        });
    return button;
  }
}
