package vn.doichieu.ui.schedule;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import vn.doichieu.base.Messages;
import vn.doichieu.ui.kit.Icons;

/// A session on the board: time, group, borrowers, pins; a supplementary one says so.
final class CardNode extends VBox {
  CardNode(SessionCard card) {
    getStyleClass().add("session-card");
    var time = new Label(card.time());
    time.getStyleClass().add("session-time");
    var who = new Label(card.leader());
    var where = new Label(card.where());
    where.getStyleClass().add("quiet");
    if (card.session().isSupplementary()) {
      var round = new Label(Messages.text("schedule.card.supplement", card.session().supplement()));
      round.setGraphic(Icons.of("fth-repeat"));
      round.getStyleClass().add("session-round");
      getStyleClass().add("supplementary");
      getChildren().add(round);
    }
    getChildren().addAll(time, who, where);
    if (!card.pins().isEmpty()) {
      var pins = new Label(card.pins(), Icons.of("fth-lock"));
      pins.getStyleClass().add("session-pins");
      getChildren().add(pins);
    }
  }
}
