package vn.doichieu.ui.kit;

import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;

/// Gives the focus to a part of a screen that may not stand in the window yet.
public final class Focus {
  private Focus() {}

  /// At once, or as soon as the node stands in a window.
  public static void give(Node node) {
    if (node.getScene() != null) {
      node.requestFocus();
      return;
    }
    node.sceneProperty()
        .addListener(
            new ChangeListener<>() {
              @Override
              public void changed(ObservableValue<? extends Scene> scene, Scene was, Scene is) {
                node.sceneProperty().removeListener(this);
                node.requestFocus();
              }
            });
  }
}
