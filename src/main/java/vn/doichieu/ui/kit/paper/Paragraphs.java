package vn.doichieu.ui.kit.paper;

import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.doichieu.base.Text;
import vn.doichieu.domain.document.Paper;
import vn.doichieu.domain.document.Paragraph;
import vn.doichieu.domain.document.Paragraph.Level;
import vn.doichieu.domain.document.PlanFields.Field;
import vn.doichieu.ui.kit.Dialogs;

/// The paragraphs of the paper being edited, and what can be done with them.
public final class Paragraphs {
  private final ObservableList<ParagraphDraft> list = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<Text> hint = new ReadOnlyObjectWrapper<>();
  private final Dialogs dialogs;
  private final Runnable changed;
  private FieldMarks marks = new FieldMarks(List.of());
  private long unsaved;

  Paragraphs(Dialogs dialogs, Runnable changed) {
    this.dialogs = dialogs;
    this.changed = changed;
  }

  public ObservableList<ParagraphDraft> list() {
    return list;
  }

  /// Why the last change was not made; null after one that was.
  public ReadOnlyObjectProperty<Text> hint() {
    return hint.getReadOnlyProperty();
  }

  void clear() {
    list.clear();
    hint.set(null);
  }

  /// Paragraphs that stay keep their draft, so that the caret stays too.
  void fill(Paper paper, List<Field> fields) {
    marks = new FieldMarks(fields);
    list.setAll(paper.paragraphs().stream().map(this::kept).toList());
    hint.set(null);
  }

  private ParagraphDraft kept(Paragraph p) {
    for (ParagraphDraft draft : list) {
      if (draft.id() == p.id()
          && draft.level().get() == p.level()
          && draft.stored().strip().equals(p.text())) {
        draft.marks(marks);
        return draft;
      }
    }
    return listened(new ParagraphDraft(p.id(), p.level(), p.text(), marks));
  }

  /// Gives new paragraphs the ids under which they were saved.
  void identify(Paper sent, Paper saved) {
    for (int i = 0; i < sent.paragraphs().size() && i < saved.paragraphs().size(); i++) {
      Paragraph was = sent.paragraphs().get(i);
      if (was.id() < 0) {
        long id = saved.paragraphs().get(i).id();
        list.stream()
            .filter(d -> d.id() < 0 && d.stored().strip().equals(was.text()))
            .findFirst()
            .ifPresent(d -> d.id(id));
      }
    }
  }

  void label(List<String> labels) {
    for (int i = 0; i < list.size(); i++) {
      list.get(i).label(labels.get(i));
    }
  }

  /// Decides on a change of the text before it is made.
  ///
  /// @return what goes in instead of the typed text; null when nothing is to happen
  String typed(ParagraphDraft draft, int start, int end, String text) {
    return switch (draft.typing(start, end, text)) {
      case Typing.Accepted(String cleaned) -> {
        hint.set(null);
        yield cleaned;
      }
      case Typing.Refused(String field) -> {
        hint.set(Text.of("editor.field.refused", field));
        yield null;
      }
      case Typing.RemovesFields(int from, int to, String cleaned, String fields) -> {
        if (asked("editor.field.remove", "editor.field.remove.text", fields)) {
          String shown = draft.text().get();
          draft.text().set(shown.substring(0, from) + cleaned + shown.substring(to));
        }
        yield null;
      }
    };
  }

  private boolean asked(String key, String textKey, String what) {
    return dialogs.confirm(Text.of(key, what), Text.of(textKey), "kit.action.delete");
  }

  /// A new paragraph after this one; what stands behind the caret goes into it.
  ///
  /// @return the new one
  public ParagraphDraft split(ParagraphDraft draft, int caret) {
    String shown = draft.text().get();
    int at = draft.marks().outside(shown, caret);
    boolean heading =
        draft.level().get() == Level.SECTION || draft.level().get() == Level.SUBSECTION;
    Level level = heading && at == shown.length() ? Level.TEXT : draft.level().get();
    String rest = shown.substring(at).strip();
    ParagraphDraft added = listened(new ParagraphDraft(--unsaved, level, "", marks));
    added.text().set(rest);
    draft.text().set(shown.substring(0, at).stripTrailing());
    list.add(list.indexOf(draft) + 1, added);
    changed.run();
    return added;
  }

  /// Puts a field in at the caret.
  ///
  /// @return the caret after it
  int insert(ParagraphDraft draft, int caret, Field field) {
    String shown = draft.text().get();
    int at = draft.marks().outside(shown, Math.min(caret, shown.length()));
    String mark = FieldMarks.marked(field);
    draft.text().set(shown.substring(0, at) + mark + shown.substring(at));
    return at + mark.length();
  }

  /// Asks first unless it is blank.
  public void remove(ParagraphDraft draft) {
    boolean blank = draft.text().get().isBlank();
    if (list.size() > 1
        && (blank
            || asked(
                "editor.paragraph.remove", "editor.paragraph.remove.text", shortened(draft)))) {
      list.remove(draft);
      changed.run();
    }
  }

  /// @param step -1 upwards, 1 downwards
  public void move(ParagraphDraft draft, int step) {
    int from = list.indexOf(draft);
    int to = from + step;
    if (to >= 0 && to < list.size()) {
      list.remove(from);
      list.add(to, draft);
      changed.run();
    }
  }

  private static String shortened(ParagraphDraft draft) {
    UnaryOperator<String> cut = t -> t.length() <= 60 ? t : t.substring(0, 60).strip() + "…";
    return cut.apply(FieldMarks.plain(draft.text().get()));
  }

  private ParagraphDraft listened(ParagraphDraft draft) {
    draft.text().addListener((o, was, is) -> changed.run());
    draft.level().addListener((o, was, is) -> changed.run());
    return draft;
  }
}
