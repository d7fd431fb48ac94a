package vn.doichieu.ui.results;

import java.nio.IntBuffer;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import vn.doichieu.base.Messages;
import vn.doichieu.base.PageImage;
import vn.doichieu.ui.kit.Action;
import vn.doichieu.ui.kit.Buttons;

/// The scanned page, large enough to read, at the place of the row. At first its right half is in
/// sight, where the hand writes.
final class ScanPane {
  private static final double STEP = 0.2;
  private final ScanViewModel model;
  private final ImageView view = new ImageView();
  private final StackPane page = new StackPane(view);
  private final ScrollPane scroll = new ScrollPane(page);
  private final BorderPane pane = new BorderPane(scroll);
  private final List<Action> actions;

  ScanPane(ScanViewModel model) {
    this.model = model;
    actions =
        List.of(
            Action.of("results.scan.previous", "fth-chevron-up", "Alt+PgUp", () -> model.step(-1)),
            Action.of("results.scan.next", "fth-chevron-down", "Alt+PgDn", () -> model.step(1)),
            Action.of("results.scan.smaller", "fth-zoom-out", "Alt+Minus", model.zoom()::smaller),
            Action.of("results.scan.larger", "fth-zoom-in", "Alt+Plus", model.zoom()::larger),
            Action.of("results.scan.turn", "fth-rotate-cw", "Alt+Insert", model::turn),
            Action.of("results.scan.number", "fth-hash", "Alt+Home", model::askPage),
            Action.of("results.scan.remove", "fth-trash-2", "Alt+Delete", model::remove));
    view.setPreserveRatio(true);
    view.setSmooth(true);
    scroll.setPannable(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.ALWAYS);
    scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.ALWAYS);
    scroll.setFocusTraversable(false);
    scroll.setAccessibleText(Messages.text("results.scan.name"));
    scroll.getStyleClass().addAll("scan-page", "edge-to-edge");
    pane.setTop(bar());
    pane.setBottom(said());
    pane.getStyleClass().addAll("panel", "scan-pane");
    pane.setId("scan");
    model.picture().addListener((o, was, is) -> show(is));
    model.spot().addListener((o, was, is) -> goToSpot(was.across() != is.across()));
    model.zoom().factor().addListener((o, was, is) -> fit());
    scroll.viewportBoundsProperty().addListener((o, was, is) -> fit());
    scroll.setHvalue(1);
  }

  Region node() {
    return pane;
  }

  /// Those of the pane with their keys, and the four directions.
  List<Action> keys() {
    var all = new java.util.ArrayList<>(actions);
    all.add(Action.of("results.scan.name", "fth-image", "Alt+Up", () -> vertical(-STEP)));
    all.add(Action.of("results.scan.name", "fth-image", "Alt+Down", () -> vertical(STEP)));
    all.add(Action.of("results.scan.name", "fth-image", "Alt+Left", () -> horizontal(-STEP)));
    all.add(Action.of("results.scan.name", "fth-image", "Alt+Right", () -> horizontal(STEP)));
    return all;
  }

  private Node bar() {
    var where = new Label();
    where.textProperty().bind(model.where().map(Messages::text).orElse(""));
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    var bar = new HBox();
    actions.subList(0, 2).forEach(action -> bar.getChildren().add(Buttons.icon(action)));
    bar.getChildren().addAll(where, space);
    actions
        .subList(2, actions.size())
        .forEach(action -> bar.getChildren().add(Buttons.icon(action)));
    bar.getChildren().forEach(node -> node.setFocusTraversable(false));
    bar.getStyleClass().add("preview-bar");
    return bar;
  }

  private Node said() {
    var said = new Label();
    said.setWrapText(true);
    said.setMinHeight(Region.USE_PREF_SIZE);
    said.getStyleClass().add("scan-said");
    said.textProperty().bind(model.said().map(Messages::text).orElse(""));
    said.managedProperty().bind(model.said().isNotNull());
    said.visibleProperty().bind(model.said().isNotNull());
    return said;
  }

  /// The pixels are not copied: they are opaque, so that they mean the same with and without
  /// multiplied colours.
  private void show(PageImage page) {
    if (page == null) {
      view.setImage(null);
      return;
    }
    var pixels =
        new PixelBuffer<>(
            page.width(),
            page.height(),
            IntBuffer.wrap(page.pixels()),
            PixelFormat.getIntArgbPreInstance());
    view.setImage(new WritableImage(pixels));
    fit();
  }

  private void fit() {
    double width = scroll.getViewportBounds().getWidth();
    if (width > 0 && view.getImage() != null) {
      view.setFitWidth(width * model.zoom().factor().get());
      page.setMinSize(view.getFitWidth(), height());
      page.setMaxSize(view.getFitWidth(), height());
      goToSpot(false);
    }
  }

  /// @param across whether it is in the other half of the page
  private void goToSpot(boolean across) {
    if (across) {
      scroll.setHvalue(model.spot().get().across());
    }
    if (view.getImage() == null) {
      return;
    }
    double whole = height();
    double seen = scroll.getViewportBounds().getHeight();
    if (whole > seen) {
      scroll.setVvalue(
          Math.clamp((model.spot().get().down() * whole - seen / 2) / (whole - seen), 0, 1));
    }
  }

  /// Of the whole page on the screen.
  private double height() {
    return view.getFitWidth() * view.getImage().getHeight() / view.getImage().getWidth();
  }

  private void vertical(double by) {
    scroll.setVvalue(Math.clamp(scroll.getVvalue() + by, 0, 1));
  }

  private void horizontal(double by) {
    scroll.setHvalue(Math.clamp(scroll.getHvalue() + by, 0, 1));
  }
}
