package vn.doichieu.ui.kit.paper;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.doichieu.domain.document.Paragraph.Level;

/// A paragraph while it is edited: its text with the fields' values between marks.
public final class ParagraphDraft {
  private final StringProperty text = new SimpleStringProperty();
  private final ObjectProperty<Level> level = new SimpleObjectProperty<>();
  private final ReadOnlyStringWrapper label = new ReadOnlyStringWrapper("");
  private FieldMarks marks;
  private String stored;
  private long id;

  /// @param id negative until it is saved
  ParagraphDraft(long id, Level level, String stored, FieldMarks marks) {
    this.id = id;
    this.level.set(level);
    this.stored = stored;
    this.marks = marks;
    text.set(marks.shown(stored));
    text.addListener(
        (o, was, is) -> this.marks.stored(is, this.stored).ifPresent(s -> this.stored = s));
  }

  public StringProperty text() {
    return text;
  }

  public ObjectProperty<Level> level() {
    return level;
  }

  /// Its number as printed: `6.1.` or `-`.
  public ReadOnlyStringProperty label() {
    return label.getReadOnlyProperty();
  }

  /// The text without the marks of its fields.
  public String plain() {
    return FieldMarks.plain(text.get());
  }

  void label(String printed) {
    label.set(printed);
  }

  long id() {
    return id;
  }

  void id(long saved) {
    id = saved;
  }

  /// The text with its fields by name.
  String stored() {
    return stored;
  }

  void marks(FieldMarks other) {
    marks = other;
    String kept = stored;
    text.set(other.shown(kept));
    stored = kept;
  }

  FieldMarks marks() {
    return marks;
  }

  Typing typing(int start, int end, String typed) {
    return marks.typing(text.get(), start, end, typed);
  }
}
