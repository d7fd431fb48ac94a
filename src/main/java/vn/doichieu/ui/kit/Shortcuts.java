package vn.doichieu.ui.kit;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// Keys of actions. No shortcut is a bare letter or Backspace: Vietnamese input programs send those
/// by themselves.
public final class Shortcuts {
  private static final Map<String, KeyCode> NAMES =
      Map.of(
          "Esc", KeyCode.ESCAPE,
          "PgUp", KeyCode.PAGE_UP,
          "PgDn", KeyCode.PAGE_DOWN,
          "Plus", KeyCode.EQUALS,
          "Minus", KeyCode.MINUS,
          "Delete", KeyCode.DELETE,
          "Enter", KeyCode.ENTER,
          "0", KeyCode.DIGIT0);

  private Shortcuts() {}

  /// `Ctrl+Shift+P` as the toolkit's combination.
  static KeyCombination parse(String shortcut) {
    List<String> parts = List.of(shortcut.split("\\+"));
    KeyCode code = code(parts.getLast());
    return new KeyCodeCombination(
        code,
        modifier(parts, "Shift"),
        modifier(parts, "Ctrl"),
        modifier(parts, "Alt"),
        KeyCombination.ModifierValue.UP,
        KeyCombination.ModifierValue.UP);
  }

  private static KeyCode code(String name) {
    if (NAMES.containsKey(name)) {
      return NAMES.get(name);
    }
    KeyCode code = KeyCode.getKeyCode(name);
    if (code == null) {
      throw new IllegalArgumentException("No such key: " + name);
    }
    return code;
  }

  private static KeyCombination.ModifierValue modifier(List<String> parts, String name) {
    return parts.contains(name)
        ? KeyCombination.ModifierValue.DOWN
        : KeyCombination.ModifierValue.UP;
  }

  /// Lets the keys of the current actions work everywhere inside `area`. Undo and redo stay with
  /// the typing as long as the focused text field has some; after that the field would swallow
  /// them, so they are taken before it.
  public static void install(Node area, Supplier<List<Action>> actions) {
    area.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (isUndo(event) && !editing(event)) {
            fire(event, actions.get());
          }
        });
    area.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (!isUndo(event)) {
            fire(event, actions.get());
          }
        });
  }

  private static void fire(KeyEvent event, List<Action> actions) {
    actions.stream()
        .filter(action -> !action.shortcut().isEmpty())
        .filter(action -> parse(action.shortcut()).match(event))
        .findFirst()
        .ifPresent(
            action -> {
              event.consume();
              action.fire();
            });
  }

  private static boolean isUndo(KeyEvent event) {
    return event.isControlDown()
        && (event.getCode() == KeyCode.Z || event.getCode() == KeyCode.Y)
        && !event.isAltDown();
  }

  private static boolean editing(KeyEvent event) {
    return event.getTarget() instanceof TextInputControl text
        && text.isEditable()
        && (event.getCode() == KeyCode.Z ? text.isUndoable() : text.isRedoable());
  }
}
