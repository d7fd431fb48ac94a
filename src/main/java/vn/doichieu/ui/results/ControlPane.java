package vn.doichieu.ui.results;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import vn.doichieu.base.Messages;
import vn.doichieu.domain.result.ControlGroup;

/// The control box beside the rows: keyed so far, and what the paper says.
final class ControlPane {
  private final KeyingViewModel model;
  private final Map<ControlGroup, TextField> counts = new EnumMap<>(ControlGroup.class);
  private final Map<ControlGroup, TextField> amounts = new EnumMap<>(ControlGroup.class);
  private final VBox node;

  ControlPane(KeyingViewModel model) {
    this.model = model;
    var grid = new GridPane();
    grid.getStyleClass().add("control-grid");
    String[] headings = {"results.control.loans", "results.control.principal"};
    for (int i = 0; i < headings.length; i++) {
      var heading = new Label(Messages.text(headings[i]));
      heading.getStyleClass().add("key-label");
      grid.add(heading, i + 1, 0);
    }
    int row = 1;
    for (ControlBox.Line line : model.controls().lines()) {
      add(grid, row, line);
      row++;
    }
    var title = new Label(Messages.text("results.control.title"));
    title.getStyleClass().add("control-title");
    node = new VBox(title, grid);
    node.getStyleClass().addAll("panel", "control-pane");
    model
        .atControl()
        .addListener(
            (o, was, is) -> {
              if (is != null) {
                TextField field = (is == ControlGroup.DIFFERENCE ? amounts : counts).get(is);
                if (!counts.get(is).isFocused() && !amounts.get(is).isFocused()) {
                  field.requestFocus();
                  field.selectAll();
                }
              }
            });
  }

  Node node() {
    return node;
  }

  private void add(GridPane grid, int row, ControlBox.Line line) {
    String name = line.group().name().toLowerCase(Locale.ROOT);
    String words = Messages.text(line.group().textKey());
    var label = new Label(words);
    label.setWrapText(true);
    grid.add(label, 0, row);
    TextField count = field("control-" + name, words, line.loans(), 3.8);
    counts.put(line.group(), count);
    follow(count, line.group());
    TextField sum = field("control-sum-" + name, words, line.amount(), 8.5);
    amounts.put(line.group(), sum);
    follow(sum, line.group());
    grid.add(count, 1, row);
    grid.add(sum, 2, row);
  }

  private void follow(TextField field, ControlGroup group) {
    field
        .focusedProperty()
        .addListener(
            (o, was, is) -> {
              if (is) {
                model.standInControls(group);
              }
            });
  }

  private static TextField field(
      String id, String words, javafx.beans.property.StringProperty text, double widthInEm) {
    var field = new TextField();
    field.setId(id);
    field.setAccessibleText(words);
    field.textProperty().bindBidirectional(text);
    field.getStyleClass().add("number-field");
    field.setStyle("-fx-pref-width: " + widthInEm + "em");
    return field;
  }
}
