package vn.doichieu.ui.unit;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.doichieu.base.Entity;
import vn.doichieu.base.Problem;
import vn.doichieu.base.VietnameseText;

/// What stands in a form: the properties that its fields edit.
abstract class Draft<E extends Entity> {
  private final List<Property<?>> properties = new ArrayList<>();

  /// Set to false by "Ngừng dùng"; no field of its own.
  final BooleanProperty active = flag();

  /// @param entity null for a new one
  abstract void show(E entity);

  /// The entity as it would be saved; what is missing is empty in it.
  abstract E read(long id, int version);

  /// What is typed but cannot be part of an entity.
  List<Problem> gaps() {
    return List.of();
  }

  final void onChange(Runnable changed) {
    properties.forEach(p -> p.addListener((o, was, is) -> changed.run()));
  }

  final StringProperty text() {
    return kept(new SimpleStringProperty(""));
  }

  final BooleanProperty flag() {
    return kept(new SimpleBooleanProperty());
  }

  final <T> ObjectProperty<T> value() {
    return kept(new SimpleObjectProperty<>());
  }

  static String clean(StringProperty text) {
    return text.get() == null ? "" : VietnameseText.clean(text.get());
  }

  static Long id(ObjectProperty<? extends Entity> chosen) {
    return chosen.get() == null ? null : (Long) chosen.get().id();
  }

  /// At a field that must not stay empty.
  static List<Problem> unlessChosen(String place, ObjectProperty<?> chosen) {
    return chosen.get() == null ? List.of(Problem.at(place, "unit.problem.required")) : List.of();
  }

  private <P extends Property<?>> P kept(P property) {
    properties.add(property);
    return property;
  }
}
