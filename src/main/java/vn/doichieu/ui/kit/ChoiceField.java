package vn.doichieu.ui.kit;

import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;
import javafx.geometry.Bounds;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;
import org.controlsfx.control.textfield.CustomTextField;
import vn.doichieu.base.Text;
import vn.doichieu.base.VietnameseText;

/// Chooses one of a list by typing part of it, without accents, or by F4, F9 or the down key.
final class ChoiceField<T> extends CustomTextField {
  private static final double ROW_EMS = 2.3;
  private final ObjectProperty<T> value;
  private final ObservableList<T> choices;
  private final Function<T, String> words;
  private final ListView<T> list = new ListView<>();
  private final Popup popup = new Popup();
  private final ReadOnlyObjectWrapper<Text> malformed = new ReadOnlyObjectWrapper<>();
  private boolean showing;

  ChoiceField(ObjectProperty<T> value, ObservableList<T> choices, Function<T, String> words) {
    this.value = value;
    this.choices = choices;
    this.words = words;
    TextMenu.install(this);
    var arrow = Icons.of("fth-chevron-down");
    arrow.getStyleClass().add("choice-arrow");
    arrow.setOnMouseClicked(e -> open());
    setRight(arrow);
    list.setFocusTraversable(false);
    list.getStyleClass().add("choice-list");
    list.setCellFactory(view -> new ChoiceCell());
    popup.getContent().add(list);
    popup.setAutoHide(true);
    popup.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_TOP_LEFT);
    showValue();
    value.addListener((o, old, now) -> showValue());
    textProperty().addListener((o, old, typed) -> typed());
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    focusedProperty().addListener((o, was, is) -> left(was));
  }

  ReadOnlyObjectProperty<Text> malformed() {
    return malformed.getReadOnlyProperty();
  }

  private void showValue() {
    showing = true;
    setText(value.get() == null ? "" : words.apply(value.get()));
    malformed.set(null);
    showing = false;
  }

  private void typed() {
    if (showing) {
      return;
    }
    filter(getText());
    boolean blank = getText().isBlank();
    if (blank) {
      value.set(null);
    }
    malformed.set(blank ? null : Text.of("kit.form.choice"));
    if (isFocused() && !blank) {
      popUp();
    }
  }

  private void filter(String typed) {
    String key = VietnameseText.searchKey(typed);
    list.getItems()
        .setAll(
            choices.stream()
                .filter(c -> VietnameseText.searchKey(words.apply(c)).contains(key))
                .toList());
    list.getSelectionModel().selectFirst();
  }

  private void open() {
    requestFocus();
    filter("");
    list.getSelectionModel().select(value.get());
    selectAll();
    popUp();
  }

  private void popUp() {
    if (getScene() == null || list.getItems().isEmpty()) {
      popup.hide();
      return;
    }
    double row = getFont().getSize() * ROW_EMS;
    list.setFixedCellSize(row);
    list.setPrefSize(getWidth(), Math.min(8, list.getItems().size()) * row + 4);
    if (!popup.isShowing()) {
      Bounds field = localToScreen(getBoundsInLocal());
      popup.show(this, field.getMinX(), field.getMaxY());
    }
  }

  private void key(KeyEvent event) {
    boolean open = popup.isShowing();
    int at = list.getSelectionModel().getSelectedIndex();
    KeyCode code = event.getCode();
    if (code == KeyCode.F4 || code == KeyCode.F9 || (code == KeyCode.DOWN && !open)) {
      open();
    } else if (open && code == KeyCode.DOWN) {
      highlight(at + 1);
    } else if (open && code == KeyCode.UP) {
      highlight(Math.max(0, at - 1));
    } else if (open && code == KeyCode.ESCAPE) {
      popup.hide();
      showValue();
    } else {
      if (open && (code == KeyCode.ENTER || code == KeyCode.TAB)) {
        choose();
      }
      return;
    }
    event.consume();
  }

  private void highlight(int index) {
    list.getSelectionModel().select(index);
    list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 3));
  }

  private void choose() {
    popup.hide();
    T chosen = list.getSelectionModel().getSelectedItem();
    if (chosen != null) {
      value.set(chosen);
      showValue();
    }
  }

  private void left(boolean was) {
    if (!was) {
      return;
    }
    popup.hide();
    if (malformed.get() != null && list.getItems().size() == 1) {
      choose();
    }
  }

  private final class ChoiceCell extends ListCell<T> {
    ChoiceCell() {
      setOnMouseClicked(e -> choose());
    }

    @Override
    protected void updateItem(T item, boolean empty) {
      super.updateItem(item, empty);
      setText(empty || item == null ? "" : words.apply(item));
    }
  }
}
