package vn.doichieu.ui.kit;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import vn.doichieu.base.Messages;
import vn.doichieu.base.Money;
import vn.doichieu.base.Problem;
import vn.doichieu.base.Text;
import vn.doichieu.base.VietnameseText;

/// Builds forms field by field. Each field has its place (the name that [Problem]s use), the key of
/// its label and the property of the draft it edits.
public final class FormBuilder {
  private static final ObservableValue<Text> NEVER = new ReadOnlyObjectWrapper<>();
  private final List<FormField> fields = new ArrayList<>();
  private final List<Object> rows = new ArrayList<>();
  private boolean labelsLeft;

  /// Labels stand over the fields unless this is called.
  public FormBuilder labelsLeft() {
    labelsLeft = true;
    return this;
  }

  public FormBuilder heading(String key) {
    var heading = new Label(Messages.text(key));
    heading.getStyleClass().addAll("title-4", "form-heading");
    rows.add(heading);
    return this;
  }

  /// Anything that is no field: a sentence, a button.
  public FormBuilder node(Node node) {
    rows.add(node);
    return this;
  }

  public FormBuilder text(String place, String labelKey, StringProperty value) {
    return add(place, labelKey, bind(new TextField(), value), NEVER);
  }

  public FormBuilder area(String place, String labelKey, StringProperty value, int lines) {
    var area = new TextArea();
    area.setPrefRowCount(lines);
    area.setWrapText(true);
    return add(place, labelKey, bind(area, value), NEVER);
  }

  /// Passwords are taken as typed, composed but not trimmed.
  public FormBuilder password(String place, String labelKey, StringProperty value) {
    var field = new PasswordField();
    field.textProperty().bindBidirectional(value);
    TextMenu.install(field);
    return add(place, labelKey, field, NEVER);
  }

  public FormBuilder check(String place, String labelKey, BooleanProperty value) {
    var box = new CheckBox();
    box.selectedProperty().bindBidirectional(value);
    return add(place, labelKey, box, NEVER);
  }

  /// @param today gives the year when none is typed
  public FormBuilder date(
      String place, String labelKey, ObjectProperty<LocalDate> value, LocalDate today) {
    Function<String, Optional<LocalDate>> parse = s -> Formats.parseDate(s, today.getYear());
    return typed(place, labelKey, value, Formats::date, parse, "date");
  }

  public FormBuilder time(String place, String labelKey, ObjectProperty<LocalTime> value) {
    return typed(place, labelKey, value, Formats::time, Formats::parseTime, "time");
  }

  /// A whole number; null when the field is empty.
  public FormBuilder number(String place, String labelKey, ObjectProperty<Long> value) {
    return typed(place, labelKey, value, Formats::number, Formats::parseNumber, "number");
  }

  public FormBuilder money(String place, String labelKey, ObjectProperty<Money> value) {
    Function<String, Optional<Money>> parse = s -> Formats.parseNumber(s).map(Money::new);
    return typed(place, labelKey, value, Money::toString, parse, "number");
  }

  public <T> FormBuilder choice(
      String place,
      String labelKey,
      ObjectProperty<T> value,
      ObservableList<T> choices,
      Function<T, String> words) {
    var field = new ChoiceField<>(value, choices, words);
    return add(place, labelKey, field, field.malformed());
  }

  /// @param problems of the draft, kept up to date by the view model; each is shown at its place
  public Form build(ObservableList<Problem> problems) {
    return new Form(rows, fields, labelsLeft, problems);
  }

  private <T> FormBuilder typed(
      String place,
      String labelKey,
      ObjectProperty<T> value,
      Function<T, String> format,
      Function<String, Optional<T>> parse,
      String kind) {
    var field = new TypedField<>(value, format, parse, "kit.form." + kind);
    field.setPromptText(Messages.text("kit.form." + kind + ".prompt"));
    field.getStyleClass().add(kind + "-field");
    return add(place, labelKey, field, field.malformed());
  }

  private FormBuilder add(
      String place, String labelKey, Control control, ObservableValue<Text> malformed) {
    var field = new FormField(place, labelKey, control, malformed);
    fields.add(field);
    rows.add(field);
    return this;
  }

  /// Text becomes composed and trimmed when the field is left; never while it is typed, since
  /// Vietnamese input programs correct what stands there.
  private static TextInputControl bind(TextInputControl control, StringProperty value) {
    control.textProperty().bindBidirectional(value);
    TextMenu.install(control);
    boolean lines = control instanceof TextArea;
    control
        .focusedProperty()
        .addListener(
            (o, was, is) -> {
              if (was && value.get() != null) {
                String clean = lines ? cleanLines(value.get()) : VietnameseText.clean(value.get());
                if (!clean.equals(value.get())) {
                  value.set(clean);
                }
              }
            });
    return control;
  }

  private static String cleanLines(String text) {
    return String.join("\n", text.lines().map(VietnameseText::clean).toList());
  }
}
