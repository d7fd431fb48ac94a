package vn.doichieu.ui.schedule;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.doichieu.ui.kit.Icons;

/// Where a moving card would be put down, and what that would break.
final class GhostCard extends VBox {
  private static final PseudoClass BREAKS = PseudoClass.getPseudoClass("breaks");
  private final Label time = new Label();
  private final Label who = new Label();
  private final Label verdict = new Label();

  GhostCard() {
    getStyleClass().addAll("session-card", "ghost-card");
    time.getStyleClass().add("session-time");
    verdict.getStyleClass().add("ghost-verdict");
    verdict.setWrapText(true);
    verdict.setMinHeight(Region.USE_PREF_SIZE);
    getChildren().addAll(time, who, verdict);
  }

  void show(MoveViewModel.Step step) {
    boolean breaks = !step.breaks().isEmpty();
    time.setText(step.time());
    who.setText(step.moving().card().leader());
    verdict.setText(step.shortVerdict());
    time.setGraphic(Icons.of(breaks ? "fth-alert-octagon" : "fth-check-circle"));
    pseudoClassStateChanged(BREAKS, breaks);
  }
}
