package vn.doichieu.ui.kit;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import vn.doichieu.base.Messages;
import vn.doichieu.base.Text;

/// A labelled field with room for its message underneath.
final class FormField {
  private final String place;
  private final Control control;
  private final ObservableValue<Text> malformed;
  private final Label label;
  private final Label message = new Label();
  private final BooleanProperty left = new SimpleBooleanProperty();

  /// @param malformed why what stands in the field cannot be read; null when it can
  FormField(String place, String labelKey, Control control, ObservableValue<Text> malformed) {
    this.place = place;
    this.control = control;
    this.malformed = malformed;
    label = new Label(Messages.text(labelKey));
    label.setLabelFor(control);
    label.getStyleClass().add("form-label");
    control.setId(place);
    control.setAccessibleText(label.getText());
    message.getStyleClass().add("form-message");
    message.setWrapText(true);
    message.setManaged(false);
    message.setVisible(false);
    control
        .focusedProperty()
        .addListener(
            (o, was, is) -> {
              if (was) {
                left.set(true);
              }
            });
  }

  String place() {
    return place;
  }

  Control control() {
    return control;
  }

  Label label() {
    return label;
  }

  BooleanProperty left() {
    return left;
  }

  ObservableValue<Text> malformed() {
    return malformed;
  }

  VBox stacked() {
    var box = new VBox(control, message);
    box.getStyleClass().add("form-cell");
    control.setMaxWidth(Double.MAX_VALUE);
    return box;
  }

  /// @param text null when there is nothing to complain about
  void say(Text text) {
    boolean wrong = text != null;
    message.setText(wrong ? Messages.text(text) : "");
    message.setGraphic(wrong ? Icons.of("fth-alert-circle") : null);
    message.setManaged(wrong);
    message.setVisible(wrong);
    control.setAccessibleHelp(message.getText());
    control.pseudoClassStateChanged(atlantafx.base.theme.Styles.STATE_DANGER, wrong);
  }
}
