package vn.doichieu.ui.kit.paper;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import vn.doichieu.base.Messages;
import vn.doichieu.ui.kit.Action;
import vn.doichieu.ui.kit.Buttons;
import vn.doichieu.ui.kit.Icons;

/// Where the last papers were saved, with a button that opens the folder, or how the printing is.
public final class SavedBar extends HBox {
  public SavedBar(SavedPapers model) {
    var words = new Label();
    words.setId("saved");
    words.setGraphic(Icons.of("fth-check-circle"));
    words.textProperty().bind(model.words().map(Messages::text).orElse(""));
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    var folder = Buttons.of(Action.of("papers.action.folder", "fth-folder", "", model::openFolder));
    folder.managedProperty().bind(model.hasFolder());
    folder.visibleProperty().bind(model.hasFolder());
    getChildren().setAll(words, folder);
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("saved-bar");
    managedProperty().bind(model.words().isNotNull());
    visibleProperty().bind(model.words().isNotNull());
  }
}
