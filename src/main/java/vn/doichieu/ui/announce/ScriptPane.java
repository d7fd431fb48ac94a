package vn.doichieu.ui.announce;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.doichieu.app.PrintPapers;
import vn.doichieu.base.Messages;
import vn.doichieu.domain.announce.Flag;
import vn.doichieu.domain.announce.Script;
import vn.doichieu.ui.kit.Icons;

/// A script in large type, its lines numbered, with what the announcer could stumble over.
final class ScriptPane {
  private final VBox text = new VBox();
  private final ScrollPane pane = new ScrollPane(text);

  ScriptPane() {
    pane.setFitToWidth(true);
    pane.setId("script");
    pane.setAccessibleText(Messages.text("announce.script"));
    pane.getStyleClass().addAll("form-pane", "edge-to-edge");
    text.getStyleClass().add("script");
  }

  Region node() {
    return pane;
  }

  /// @param script null for none
  void show(Script script) {
    text.getChildren().clear();
    pane.setVvalue(0);
    if (script == null) {
      return;
    }
    var title = new Label(script.title());
    title.setWrapText(true);
    title.getStyleClass().add("title-3");
    var time =
        new Label(
            Messages.text("announce.time", Messages.text(PrintPapers.readingTime(script))),
            Icons.of("fth-clock"));
    time.getStyleClass().add("quiet");
    text.getChildren().addAll(title, time);
    for (Flag flag : script.flags()) {
      var unclear = new Label(Messages.text(flag.text()), Icons.of("fth-alert-triangle"));
      unclear.setWrapText(true);
      unclear.getStyleClass().add("editor-hint");
      text.getChildren().add(unclear);
    }
    text.getChildren().add(lines(script));
  }

  private static GridPane lines(Script script) {
    var grid = new GridPane();
    grid.getStyleClass().add("script-lines");
    var numbers = new ColumnConstraints();
    numbers.setMinWidth(Region.USE_PREF_SIZE);
    var words = new ColumnConstraints();
    words.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().setAll(numbers, words);
    for (int i = 0; i < script.sentences().size(); i++) {
      var number = new Label(Integer.toString(i + 1));
      number.getStyleClass().add("script-number");
      GridPane.setValignment(number, javafx.geometry.VPos.TOP);
      number.setAlignment(Pos.TOP_RIGHT);
      var line = new Label(script.sentences().get(i));
      line.setWrapText(true);
      line.setMinHeight(Region.USE_PREF_SIZE);
      line.getStyleClass().add("script-line");
      grid.addRow(i, number, line);
    }
    return grid;
  }
}
