package vn.doichieu.ui.schedule;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.doichieu.base.Messages;
import vn.doichieu.ui.kit.Action;
import vn.doichieu.ui.kit.Buttons;

/// The selected session with what can be done with it; while it moves, where it would go.
final class SelectionBar {
  private static final PseudoClass PINNED = PseudoClass.getPseudoClass("pinned");
  private static final PseudoClass BREAKS = PseudoClass.getPseudoClass("breaks");
  private final ScheduleViewModel model;
  private final Label sentence = new Label();
  private final Label keys = new Label();
  private final HBox buttons = new HBox();
  private final VBox pane = new VBox(sentence, keys, buttons);

  /// @param move takes the selected card up
  SelectionBar(ScheduleViewModel model, Action move) {
    this.model = model;
    sentence.setId("selection");
    sentence.setWrapText(true);
    sentence.setMinHeight(Region.USE_PREF_SIZE);
    keys.getStyleClass().add("quiet");
    buttons.getChildren().add(Buttons.of(move));
    for (PinPart part : PinPart.values()) {
      buttons.getChildren().add(pin(part));
    }
    buttons.setAlignment(Pos.CENTER_LEFT);
    buttons.getStyleClass().add("screen-actions-row");
    pane.getStyleClass().add("selection-bar");
    model.selected().addListener((o, was, is) -> show());
    model.mover().step().addListener((o, was, is) -> show());
    show();
  }

  Node node() {
    return pane;
  }

  private Button pin(PinPart part) {
    Button button = Buttons.of(model.pin(part));
    model
        .selected()
        .addListener(
            (o, was, is) ->
                button.pseudoClassStateChanged(PINNED, is != null && part.isPinned(is.session())));
    return button;
  }

  private void show() {
    MoveViewModel.Step step = model.mover().step().get();
    boolean moving = step != null;
    if (moving) {
      sentence.setText(step.sentence() + " " + step.verdict());
      keys.setText(Messages.text("schedule.move.keys"));
    } else {
      SessionCard card = model.selected().get();
      sentence.setText(card == null ? Messages.text("schedule.selection.none") : card.sentence());
      boolean extra = card != null && card.session().isSupplementary();
      keys.setText(extra ? Messages.text("schedule.supplement.hint") : "");
    }
    keys.setVisible(!keys.getText().isEmpty());
    keys.setManaged(keys.isVisible());
    buttons.setVisible(!moving);
    buttons.setManaged(!moving);
    pane.pseudoClassStateChanged(BREAKS, moving && !step.breaks().isEmpty());
  }
}
