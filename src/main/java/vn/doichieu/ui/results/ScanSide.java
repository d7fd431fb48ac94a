package vn.doichieu.ui.results;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.doichieu.ui.kit.Action;
import vn.doichieu.ui.kit.Shortcuts;

/// The side of the keying page: codes and control box, or the picture of the paper, with the
/// control box under it as long as that is filled in.
final class ScanSide {
  private static final double SHARE_OF_WIDTH = 0.52;
  private final ScanViewModel scans;
  private final ScanPane pane;
  private final VBox node;

  ScanSide(KeyingViewModel model, ScanViewModel scans, Node codes, Node controls) {
    this.scans = scans;
    pane = new ScanPane(scans);
    node = new VBox(codes, pane.node(), controls);
    VBox.setVgrow(pane.node(), Priority.ALWAYS);
    pane.node().setMinHeight(0);
    show(pane.node(), Bindings.createBooleanBinding(scans.on()::get, scans.on()));
    show(codes, scans.on().not());
    show(controls, scans.on().not().or(model.atControl().isNotNull()));
  }

  /// @param page its keys work everywhere in it
  Node within(Region page) {
    List<Action> keys = pane.keys();
    Shortcuts.install(page, () -> scans.on().get() ? keys : List.of());
    page.addEventFilter(KeyEvent.KEY_PRESSED, this::numberPad);
    scans.on().addListener((o, was, is) -> size(page));
    size(page);
    return node;
  }

  private void size(Region page) {
    node.getStyleClass().setAll(scans.on().get() ? "scan-side" : "keying-side");
    if (scans.on().get()) {
      node.prefWidthProperty().bind(page.widthProperty().multiply(SHARE_OF_WIDTH));
      node.setMinWidth(0);
      node.setMaxWidth(Region.USE_PREF_SIZE);
    } else {
      node.prefWidthProperty().unbind();
    }
  }

  /// Plus and minus of the number pad are other keys than those beside the letters.
  private void numberPad(KeyEvent event) {
    if (scans.on().get() && event.isAltDown()) {
      if (event.getCode() == KeyCode.ADD) {
        scans.zoom().larger();
        event.consume();
      } else if (event.getCode() == KeyCode.SUBTRACT) {
        scans.zoom().smaller();
        event.consume();
      }
    }
  }

  private static void show(Node part, BooleanBinding condition) {
    part.visibleProperty().bind(condition);
    part.managedProperty().bind(condition);
  }
}
