package vn.doichieu.ui.kit.imports;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import vn.doichieu.base.Messages;
import vn.doichieu.ui.kit.Formats;

/// Figures beside their names.
public final class Facts {
  private final GridPane grid = new GridPane();

  public Facts() {
    grid.getStyleClass().add("facts");
  }

  public Node node() {
    return grid;
  }

  public void clear() {
    grid.getChildren().clear();
  }

  /// @param column of the names, from 0
  public void count(int column, int row, String key, long count) {
    add(column, row, Messages.text(key), Formats.number(count));
  }

  /// @param figures stand one after the other
  public void add(int column, int row, String name, String... figures) {
    grid.add(styled(name, "quiet"), column, row);
    for (int i = 0; i < figures.length; i++) {
      grid.add(styled(figures[i], "figure"), column + 1 + i, row);
    }
  }

  private static Label styled(String text, String style) {
    var label = new Label(text);
    label.getStyleClass().add(style);
    return label;
  }
}
