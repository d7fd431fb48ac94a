package vn.doichieu.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import vn.doichieu.base.Messages;

/// A screen that shows one of its parts at a time: by a click, or by F6 one after the other.
public final class Parts {
  private record Part(ToggleButton button, Node content, Runnable focus) {}

  private final List<Part> parts = new ArrayList<>();
  private final ToggleGroup group = new ToggleGroup();
  private final HBox bar = new HBox();
  private final BorderPane pane = new BorderPane();
  private final IntegerProperty shown = new SimpleIntegerProperty(-1);

  public Parts() {
    bar.getStyleClass().add("parts");
    bar.setAlignment(Pos.CENTER_LEFT);
    pane.setTop(bar);
    Shortcuts.install(pane, () -> List.of(next()));
    group
        .selectedToggleProperty()
        .addListener(
            (o, was, is) -> {
              if (is == null) {
                group.selectToggle(was);
              }
            });
  }

  /// @param focus puts the cursor where work in this part begins
  public Parts add(String titleKey, Node content, Runnable focus) {
    var button = new ToggleButton(Messages.text(titleKey));
    button.setToggleGroup(group);
    button.setMinWidth(Region.USE_PREF_SIZE);
    int index = parts.size();
    button.setOnAction(e -> show(index));
    parts.add(new Part(button, content, focus));
    bar.getChildren().add(button);
    style();
    if (index == 0) {
      show(0);
    }
    return this;
  }

  /// Ends the bar with the key that goes on, and with something of the screen.
  public Parts with(Node node) {
    var key = new Label("F6");
    key.getStyleClass().add("key-hint");
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    bar.getChildren().addAll(key, space, node);
    return this;
  }

  public Region node() {
    return pane;
  }

  public int shown() {
    return shown.get();
  }

  public void show(int index) {
    shown.set(index);
    Part part = parts.get(index);
    part.button().setSelected(true);
    pane.setCenter(part.content());
    pane.applyCss();
  }

  public void focus() {
    parts.get(shown.get()).focus().run();
  }

  private Action next() {
    return Action.of(
        "kit.parts.next",
        "fth-columns",
        "F6",
        () -> {
          show((shown.get() + 1) % parts.size());
          focus();
        });
  }

  private void style() {
    for (int i = 0; i < parts.size(); i++) {
      var classes = parts.get(i).button().getStyleClass();
      classes.removeAll("left-pill", "center-pill", "right-pill");
      classes.add(i == 0 ? "left-pill" : i == parts.size() - 1 ? "right-pill" : "center-pill");
    }
  }
}
