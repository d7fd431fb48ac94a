package vn.doichieu.ui;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Key events sent to whatever has the focus, as fast as a program can type.
public final class KeyEvents {
  private KeyEvents() {}

  /// A letter, digit or sign; a line feed is Enter.
  public static void type(Scene scene, char letter) {
    if (letter == '\n') {
      press(scene, KeyCode.ENTER);
      return;
    }
    Node focused = scene.getFocusOwner();
    String text = Character.toString(letter);
    Event.fireEvent(focused, event(KeyEvent.KEY_TYPED, text, KeyCode.UNDEFINED));
  }

  public static void press(Scene scene, KeyCode code) {
    Node focused = scene.getFocusOwner();
    Event.fireEvent(focused, event(KeyEvent.KEY_PRESSED, "", code));
    Event.fireEvent(focused, event(KeyEvent.KEY_RELEASED, "", code));
  }

  private static KeyEvent event(javafx.event.EventType<KeyEvent> type, String text, KeyCode code) {
    return new KeyEvent(type, text, text, code, false, false, false, false);
  }
}
