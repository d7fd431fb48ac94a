package vn.doichieu.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vn.doichieu.base.Messages;

/// What stands where there is nothing to show yet: why, and the next step with its button.
public final class EmptyState extends VBox {
  private final Button button;

  /// @param titleKey what is missing
  /// @param textKey what to do
  public EmptyState(String icon, String titleKey, String textKey, Action next) {
    button = Buttons.of(next);
    var title = new Label(Messages.text(titleKey));
    title.getStyleClass().add("title-4");
    title.setWrapText(true);
    var text = new Label(Messages.text(textKey));
    text.setWrapText(true);
    text.getStyleClass().add("quiet");
    var row = new HBox(button);
    row.setAlignment(Pos.CENTER);
    getChildren().setAll(Icons.of(icon), title, text, row);
    setAlignment(Pos.CENTER);
    getStyleClass().add("empty-state");
  }

  /// At once, or as soon as it stands in a window.
  public void focusButton() {
    Focus.give(button);
  }
}
