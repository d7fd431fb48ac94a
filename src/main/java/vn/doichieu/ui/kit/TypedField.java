package vn.doichieu.ui.kit;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TextField;
import vn.doichieu.base.Text;

/// A text field for a value that is written in some way: date, time, number, money. The value
/// follows the typing wherever it can be read, and the text is put into form when the field is
/// left. What cannot be read stays as typed and leaves the value null.
final class TypedField<T> extends TextField {
  private final ObjectProperty<T> value;
  private final Function<T, String> format;
  private final Function<String, Optional<T>> parse;
  private final String hintKey;
  private final ReadOnlyObjectWrapper<Text> malformed = new ReadOnlyObjectWrapper<>();
  private boolean typing;

  TypedField(
      ObjectProperty<T> value,
      Function<T, String> format,
      Function<String, Optional<T>> parse,
      String hintKey) {
    this.value = value;
    this.format = format;
    this.parse = parse;
    this.hintKey = hintKey;
    TextMenu.install(this);
    show();
    textProperty().addListener((o, old, typed) -> read());
    value.addListener(
        (o, old, now) -> {
          if (!typing) {
            show();
          }
        });
    focusedProperty()
        .addListener(
            (o, was, is) -> {
              if (was && malformed.get() == null) {
                show();
              }
            });
  }

  ReadOnlyObjectProperty<Text> malformed() {
    return malformed.getReadOnlyProperty();
  }

  private void show() {
    String text = value.get() == null ? "" : format.apply(value.get());
    if (!Objects.equals(getText(), text)) {
      setText(text);
    }
  }

  private void read() {
    String typed = getText() == null ? "" : getText();
    Optional<T> read = typed.isBlank() ? Optional.empty() : parse.apply(typed);
    malformed.set(read.isEmpty() && !typed.isBlank() ? Text.of(hintKey) : null);
    typing = true;
    value.set(read.orElse(null));
    typing = false;
  }
}
