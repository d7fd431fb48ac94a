package vn.doichieu.ui.roster;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import vn.doichieu.ui.kit.Action;
import vn.doichieu.ui.kit.Place;
import vn.doichieu.ui.kit.ScreenView;

/// Stands for a screen that one can go to.
final class BlankScreen implements ScreenView {
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
