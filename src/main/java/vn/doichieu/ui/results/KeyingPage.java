package vn.doichieu.ui.results;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.doichieu.base.Messages;
import vn.doichieu.ui.kit.Action;
import vn.doichieu.ui.kit.Buttons;
import vn.doichieu.ui.kit.Icons;
import vn.doichieu.ui.kit.Shortcuts;

/// The keying of one form: the current row large, all rows in paper order, the control box.
final class KeyingPage {
  private final KeyingViewModel model;
  private final EntryStrip strip;
  private final BorderPane node = new BorderPane();
  private final Action picture;
  private final Action leave;

  KeyingPage(KeyingViewModel model, ScanViewModel scans) {
    this.model = model;
    picture = Action.of("results.key.scan", "fth-image", "F9", scans::toggle);
    leave = Action.of("results.key.leave", "fth-arrow-left", "Esc", model::escape);
    RowFlow flow = model.flow();
    strip = new EntryStrip(flow);
    var controls = new ControlPane(model);
    var side = new ScanSide(model, scans, new CodeList(flow).node(), controls.node());
    var said = new Label();
    said.setWrapText(true);
    said.setMinHeight(Region.USE_PREF_SIZE);
    said.getStyleClass().add("key-said");
    said.textProperty().bind(flow.said().map(t -> t == null ? "" : Messages.text(t)).orElse(""));
    said.graphicProperty()
        .bind(flow.said().map(t -> t == null ? null : (Node) Icons.of("fth-info")));
    var top = new VBox(head(), strip.node(), said);
    top.getStyleClass().add("keying-top");
    node.setTop(top);
    var table = new KeyingTable(model);
    table.narrow(scans.on());
    node.setCenter(table.node());
    node.setRight(side.within(node));
    List<Action> keys = keys();
    var hints = new FlowPane();
    hints.getStyleClass().add("keying-keys");
    keys.forEach(action -> hints.getChildren().add(Buttons.of(action)));
    hints.getChildren().forEach(button -> button.setFocusTraversable(false));
    node.setBottom(hints);
    node.getStyleClass().add("keying");
    Shortcuts.install(node, () -> keys);
    Shortcuts.install(node, () -> List.of(picture, leave));
    node.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    model
        .atControl()
        .addListener(
            (o, was, is) -> {
              if (is == null && !strip.node().isFocusWithin()) {
                strip.focus();
              }
            });
    strip
        .node()
        .focusWithinProperty()
        .addListener(
            (o, was, is) -> {
              if (is) {
                model.leaveControls();
              }
            });
  }

  Node node() {
    return node;
  }

  void focus() {
    strip.focus();
  }

  private Node head() {
    var title = new Label();
    title.getStyleClass().add("title-4");
    title
        .textProperty()
        .bind(
            model
                .sheet()
                .map(
                    s ->
                        Messages.text(
                            s.reading() == 1 ? "results.head.first" : "results.head.second",
                            s.form().number().text(),
                            s.groupName()))
                .orElse(""));
    var counted = new Label();
    counted.getStyleClass().add("quiet");
    counted.textProperty().bind(model.counted().map(Messages::text).orElse(""));
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    var head = new HBox(title, space, counted, Buttons.of(picture), Buttons.of(leave));
    head.getChildrenUnmodifiable().forEach(part -> part.setFocusTraversable(false));
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("keying-head");
    return head;
  }

  private List<Action> keys() {
    RowFlow flow = model.flow();
    return List.of(
        Action.of("results.key.same", "fth-copy", "F7", flow::sameAsAbove),
        Action.of("results.key.skip", "fth-skip-forward", "F8", flow::skip),
        Action.of("results.key.rest", "fth-check-square", "F10", model::rest),
        Action.of("results.key.note", "fth-message-square", "F12", flow::note),
        Action.of("results.key.added", "fth-plus", "Ctrl+N", model::added),
        Action.of("results.key.remove", "fth-trash-2", "Ctrl+Delete", model::remove),
        Action.of("results.key.reopen", "fth-unlock", "Ctrl+M", model::reopen));
  }

  /// Keys that the fields would take for themselves.
  private void key(KeyEvent event) {
    Runnable run =
        event.getCode() == KeyCode.ENTER
            ? event.isShiftDown() ? model.flow()::back : model::enter
            : model.atControl().get() != null
                ? null
                : switch (event.getCode()) {
                  case UP -> () -> model.flow().go(-1);
                  case DOWN -> () -> model.flow().go(1);
                  default -> null;
                };
    if (run != null && !event.isControlDown() && !event.isAltDown()) {
      event.consume();
      run.run();
    }
  }
}
