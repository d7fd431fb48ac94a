package vn.doichieu.ui.plan;

import java.util.function.Consumer;
import javafx.collections.ObservableList;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import vn.doichieu.base.Messages;

/// The outline at the left: Enter or a click goes to the place.
final class OutlinePane {
  private final ListView<OutlineEntry> list;

  OutlinePane(ObservableList<OutlineEntry> entries, Consumer<OutlineEntry> go) {
    list = new ListView<>(entries);
    list.setId("outline");
    list.setAccessibleText(Messages.text("plan.outline"));
    list.getStyleClass().add("outline");
    list.setCellFactory(view -> new EntryCell());
    list.setOnKeyPressed(
        e -> {
          OutlineEntry entry = list.getSelectionModel().getSelectedItem();
          if (e.getCode() == KeyCode.ENTER && entry != null) {
            e.consume();
            go.accept(entry);
          }
        });
    list.setOnMouseClicked(
        e -> {
          OutlineEntry entry = list.getSelectionModel().getSelectedItem();
          if (entry != null) {
            go.accept(entry);
          }
        });
  }

  Region node() {
    return list;
  }

  private static final class EntryCell extends ListCell<OutlineEntry> {
    EntryCell() {
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(OutlineEntry entry, boolean empty) {
      super.updateItem(entry, empty);
      setText(empty ? "" : entry.words());
      setTooltip(empty ? null : new Tooltip(entry.words()));
      getStyleClass().removeIf(c -> c.startsWith("outline-"));
      if (!empty) {
        getStyleClass().add("outline-" + entry.kind().name().toLowerCase(java.util.Locale.ROOT));
      }
    }
  }
}
