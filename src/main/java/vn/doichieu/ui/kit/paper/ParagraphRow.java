package vn.doichieu.ui.kit.paper;

import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.doichieu.base.Messages;
import vn.doichieu.domain.document.Paragraph.Level;
import vn.doichieu.domain.document.PlanFields.Field;

/// One paragraph in the editor: its level with its number, and its text.
final class ParagraphRow extends HBox {
  private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
  private static final double MENU_EMS = 20;
  private final PaperEditorViewModel model;
  private final ParagraphDraft draft;
  private final PaperEditor editor;
  private final GrowingArea area = new GrowingArea();
  private final MenuButton level = new MenuButton();

  ParagraphRow(PaperEditorViewModel model, ParagraphDraft draft, PaperEditor editor) {
    this.model = model;
    this.draft = draft;
    this.editor = editor;
    area.setId("paragraph");
    area.setTextFormatter(new TextFormatter<>(this::guarded));
    area.textProperty().bindBidirectional(draft.text());
    area.editableProperty().bind(model.editable().orElse(false));
    area.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    area.setAccessibleText(Messages.text("editor.paragraph.name"));
    for (Level each : Level.values()) {
      var item = new MenuItem(PaperWords.level(each));
      item.setOnAction(e -> draft.level().set(each));
      level.getItems().add(item);
    }
    level.setFocusTraversable(false);
    level.getStyleClass().addAll("flat", "paragraph-level");
    level
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> (PaperWords.level(draft.level().get()) + " " + draft.label().get()).strip(),
                draft.level(),
                draft.label()));
    level.disableProperty().bind(area.editableProperty().not());
    draft.level().addListener((o, was, is) -> style());
    style();
    var side = new VBox(level);
    side.getStyleClass().add("paragraph-side");
    HBox.setHgrow(area, Priority.ALWAYS);
    getChildren().setAll(side, area);
    setAlignment(Pos.TOP_LEFT);
    getStyleClass().add("paragraph-row");
  }

  ParagraphDraft draft() {
    return draft;
  }

  void focusAt(int caret) {
    area.requestFocus();
    area.selectRange(caret, caret);
  }

  /// Selects the words, or goes to the start when they are not there.
  void focusOn(String words) {
    int at = words.isEmpty() ? -1 : area.getText().indexOf(words);
    area.requestFocus();
    area.selectRange(Math.max(0, at), at < 0 ? 0 : at + words.length());
  }

  boolean isFocusedRow() {
    return area.isFocused();
  }

  private void style() {
    Level now = draft.level().get();
    area.pseudoClassStateChanged(HEADING, now == Level.SECTION || now == Level.SUBSECTION);
  }

  /// What the model set itself passes; what is typed is asked about.
  private TextFormatter.Change guarded(TextFormatter.Change change) {
    if (!change.isContentChange() || change.getControlNewText().equals(draft.text().get())) {
      return change;
    }
    int start = change.getRangeStart();
    String typed = change.getText();
    String text = model.paragraphs().typed(draft, start, change.getRangeEnd(), typed);
    if (text == null) {
      return null;
    }
    if (!text.equals(typed)) {
      change.setText(text);
      change.selectRange(start + text.length(), start + text.length());
    }
    return change;
  }

  private void key(KeyEvent event) {
    boolean known = true;
    boolean plain = !event.isAltDown() && !event.isControlDown() && !event.isShiftDown();
    KeyCode code = event.getCode();
    if (code == KeyCode.TAB && !event.isControlDown()) {
      editor.leaveText(event.isShiftDown());
    } else if (plain && code == KeyCode.UP && area.getCaretPosition() == 0) {
      editor.step(this, -1);
    } else if (plain && code == KeyCode.DOWN && area.getCaretPosition() == area.getLength()) {
      editor.step(this, 1);
    } else if (area.isEditable()) {
      known = edit(event, code);
    } else {
      known = false;
    }
    if (known) {
      event.consume();
    }
  }

  private boolean edit(KeyEvent event, KeyCode code) {
    boolean alt = event.isAltDown();
    if (code == KeyCode.ENTER && !event.isShiftDown() && !event.isControlDown()) {
      editor.focus(model.paragraphs().split(draft, area.getCaretPosition()), 0);
    } else if (alt && (code == KeyCode.UP || code == KeyCode.DOWN)) {
      int caret = area.getCaretPosition();
      model.paragraphs().move(draft, code == KeyCode.UP ? -1 : 1);
      editor.focus(draft, caret);
    } else if (event.isControlDown() && code == KeyCode.DELETE) {
      editor.remove(this);
    } else if (code == KeyCode.F4) {
      level.show();
    } else if (code == KeyCode.F9) {
      chooseField();
    } else {
      return code == KeyCode.ENTER;
    }
    return true;
  }

  /// A list of the fields with their values, under the paragraph.
  void chooseField() {
    var menu = new ContextMenu();
    menu.getStyleClass().add("field-menu");
    for (Field field : model.fields()) {
      String value = String.join(" ", field.lines());
      String shortened = value.length() > 48 ? value.substring(0, 48) + "…" : value;
      var item = new MenuItem(Messages.text("editor.field.item", field.label(), shortened));
      item.setMnemonicParsing(false);
      item.setOnAction(
          e -> {
            int caret = model.paragraphs().insert(draft, area.getCaretPosition(), field);
            focusAt(caret);
          });
      menu.getItems().add(item);
    }
    menu.setPrefHeight(MENU_EMS * area.getFont().getSize());
    menu.show(area, Side.BOTTOM, 0, 0);
  }
}
