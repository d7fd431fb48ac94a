package vn.doichieu.ui.results;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.doichieu.ui.kit.Action;
import vn.doichieu.ui.kit.Shortcuts;

/// The side of the keying page: codes and control box, or the picture of the paper, with the
/// control box beside it as long as that is filled in.
final class ScanSide {
  private static final double SHARE_OF_WIDTH = 0.54;
  private static final double SHARE_BESIDE_CONTROLS = 0.36;
  private final ScanViewModel scans;
  private final ScanPane pane;
  private final BooleanBinding beside;
  private final HBox node;

  ScanSide(KeyingViewModel model, ScanViewModel scans, Node codes, Node controls) {
    this.scans = scans;
    pane = new ScanPane(scans);
    beside = scans.on().not().or(model.atControl().isNotNull());
    var side = new VBox(codes, controls);
    side.getStyleClass().add("keying-side");
    node = new HBox(pane.node(), side);
    pane.node().setMinSize(0, 0);
    show(pane.node(), Bindings.createBooleanBinding(scans.on()::get, scans.on()));
    show(codes, scans.on().not());
    show(side, beside);
  }

  /// @param page its keys work everywhere in it
  Node within(Region page) {
    List<Action> keys = pane.keys();
    Shortcuts.install(page, () -> scans.on().get() ? keys : List.of());
    page.addEventFilter(KeyEvent.KEY_PRESSED, this::numberPad);
    pane.node()
        .prefWidthProperty()
        .bind(
            page.widthProperty()
                .multiply(
                    Bindings.when(beside).then(SHARE_BESIDE_CONTROLS).otherwise(SHARE_OF_WIDTH)));
    scans.on().addListener((o, was, is) -> gap());
    gap();
    return node;
  }

  private void gap() {
    node.getStyleClass().setAll(scans.on().get() ? List.of("scan-side") : List.of());
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
