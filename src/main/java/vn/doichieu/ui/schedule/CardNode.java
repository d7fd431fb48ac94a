package vn.doichieu.ui.schedule;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import vn.doichieu.ui.kit.Icons;

/// A session on the board: time, group, borrowers, pins.
final class CardNode extends VBox {
  CardNode(SessionCard card) {
    getStyleClass().add("session-card");
    var time = new Label(card.time());
    time.getStyleClass().add("session-time");
    var who = new Label(card.leader());
    var where = new Label(card.where());
    where.getStyleClass().add("quiet");
    getChildren().addAll(time, who, where);
    if (!card.pins().isEmpty()) {
      var pins = new Label(card.pins(), Icons.of("fth-lock"));
      pins.getStyleClass().add("session-pins");
      getChildren().add(pins);
    }
  }
}
