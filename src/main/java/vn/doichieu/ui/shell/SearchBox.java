package vn.doichieu.ui.shell;

import javafx.collections.ListChangeListener;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;
import org.controlsfx.control.textfield.CustomTextField;
import vn.doichieu.base.Messages;
import vn.doichieu.ui.kit.Icons;
import vn.doichieu.ui.kit.TextMenu;

/// Search over everything, with its hits underneath.
final class SearchBox {
  private static final double ROW_EMS = 2.6;
  private final ShellViewModel model;
  private final CustomTextField field = new CustomTextField();
  private final ListView<Found> list = new ListView<>();
  private final Popup popup = new Popup();

  SearchBox(ShellViewModel model) {
    this.model = model;
    field.setId("search-everything");
    field.setPromptText(Messages.text("shell.search.prompt"));
    field.setAccessibleText(Messages.text("shell.search.prompt"));
    field.setLeft(Icons.of("fth-search"));
    field.getStyleClass().add("search-everything");
    TextMenu.install(field);
    list.setItems(model.found());
    list.setPlaceholder(new Label(Messages.text("shell.search.nothing")));
    list.getStyleClass().add("choice-list");
    list.setFocusTraversable(false);
    list.setCellFactory(view -> new HitCell());
    popup.getContent().add(list);
    popup.setAutoHide(true);
    popup.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_TOP_LEFT);
    field
        .textProperty()
        .addListener(
            (o, was, typed) -> {
              model.search(typed);
              popUp();
            });
    model.found().addListener((ListChangeListener<Found>) c -> popUp());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  Node node() {
    return field;
  }

  void focus() {
    field.requestFocus();
    field.selectAll();
  }

  private void popUp() {
    if (field.getText().isBlank() || !field.isFocused()) {
      popup.hide();
      return;
    }
    double row = field.getFont().getSize() * ROW_EMS;
    list.setFixedCellSize(row);
    list.setPrefSize(
        field.getWidth() * 1.5, Math.max(1, Math.min(10, model.found().size())) * row + 4);
    list.getSelectionModel().selectFirst();
    if (!popup.isShowing()) {
      Bounds at = field.localToScreen(field.getBoundsInLocal());
      popup.show(field, at.getMaxX() - field.getWidth() * 1.5, at.getMaxY() + 2);
    }
  }

  private void key(KeyEvent event) {
    int at = list.getSelectionModel().getSelectedIndex();
    switch (event.getCode()) {
      case DOWN -> select(at + 1);
      case UP -> select(Math.max(0, at - 1));
      case ENTER -> go();
      case ESCAPE -> {
        field.clear();
        popup.hide();
      }
      default -> {
        return;
      }
    }
    if (event.getCode() != KeyCode.UNDEFINED) {
      event.consume();
    }
  }

  private void select(int index) {
    list.getSelectionModel().select(index);
    list.scrollTo(Math.max(0, index - 4));
  }

  private void go() {
    Found hit = list.getSelectionModel().getSelectedItem();
    if (hit != null) {
      field.clear();
      popup.hide();
      model.go(hit);
    }
  }

  private final class HitCell extends ListCell<Found> {
    HitCell() {
      setOnMouseClicked(e -> go());
    }

    @Override
    protected void updateItem(Found hit, boolean empty) {
      super.updateItem(hit, empty);
      if (empty || hit == null) {
        setGraphic(null);
      } else {
        var detail = new Label(hit.detail());
        detail.getStyleClass().add("quiet");
        var row = new HBox(10, new Label(hit.text()), detail);
        row.setAlignment(Pos.CENTER_LEFT);
        setGraphic(row);
      }
    }
  }
}
