package vn.doichieu.ui.kit.paper;

import javafx.scene.control.TextArea;
import javafx.scene.text.Text;
import vn.doichieu.ui.kit.TextMenu;

/// A text area as high as its text: the pane around it scrolls, never the area.
final class GrowingArea extends TextArea {
  /// As in the style sheet, in em: left and right of the text, above and below it.
  private static final double SIDES = 1.5;

  private static final double ENDS = 0.95;
  private final Text ruler = new Text();

  GrowingArea() {
    setWrapText(true);
    setPrefRowCount(1);
    getStyleClass().add("growing-area");
    TextMenu.install(this);
    textProperty().addListener((o, was, is) -> fit());
    widthProperty().addListener((o, was, is) -> fit());
    fontProperty().addListener((o, was, is) -> fit());
  }

  private void fit() {
    if (getWidth() <= 0) {
      return;
    }
    double em = getFont().getSize();
    ruler.setFont(getFont());
    ruler.setText(getText() == null || getText().isEmpty() ? " " : getText());
    ruler.setWrappingWidth(Math.max(40, getWidth() - SIDES * em));
    double height = Math.ceil(ruler.getLayoutBounds().getHeight() + ENDS * em);
    setMinHeight(height);
    setPrefHeight(height);
    setMaxHeight(height);
  }
}
