package vn.doichieu.ui.kit;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/// Stands for a screen that one can go to.
public final class BlankScreen implements ScreenView {
  @Override
  public Node node() {
    return new StackPane();
  }

  @Override
  public List<Action> actions() {
    return List.of();
  }

  @Override
  public void open(Place place) {}

  @Override
  public void close() {}
}
