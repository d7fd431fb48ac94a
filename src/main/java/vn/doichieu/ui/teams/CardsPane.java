package vn.doichieu.ui.teams;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.doichieu.base.Messages;
import vn.doichieu.ui.kit.Buttons;
import vn.doichieu.ui.kit.Icons;

/// The teams as cards. The arrow keys go through teams and members.
final class CardsPane {
  private static final PseudoClass PICKED = PseudoClass.getPseudoClass("picked");
  private final TeamsViewModel model;
  private final FlowPane cards = new FlowPane();
  private final ScrollPane scroll = new ScrollPane(cards);
  private final VBox pane;
  private final List<List<Node>> nodes = new ArrayList<>();

  CardsPane(TeamsViewModel model) {
    this.model = model;
    cards.setId("teams");
    cards.getStyleClass().add("team-cards");
    cards.setFocusTraversable(true);
    cards.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("edge-to-edge");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    var keys = new Label(Messages.text("teams.cards.keys"));
    keys.getStyleClass().add("quiet");
    HBox.setHgrow(keys, Priority.ALWAYS);
    keys.setMaxWidth(Double.MAX_VALUE);
    var bar = new HBox(keys, Buttons.of(model.remove()));
    bar.setAlignment(Pos.CENTER_LEFT);
    pane = new VBox(scroll, bar);
    pane.getStyleClass().add("team-pane");
    model.cards().addListener((ListChangeListener<TeamCard>) change -> show());
    model.picked().addListener((o, was, is) -> mark());
    show();
  }

  Node node() {
    return pane;
  }

  void focus() {
    cards.requestFocus();
  }

  private void key(KeyEvent event) {
    if (event.isControlDown() || event.isAltDown()) {
      return;
    }
    Picked at = model.picked().get();
    Picked to =
        switch (event.getCode()) {
          case UP -> at.up(model.cards());
          case DOWN -> at.down(model.cards());
          case LEFT -> at.beside(-1, model.cards());
          case RIGHT -> at.beside(1, model.cards());
          default -> null;
        };
    if (to != null) {
      event.consume();
      model.pick(to);
    }
  }

  private void show() {
    nodes.clear();
    cards.getChildren().clear();
    for (int i = 0; i < model.cards().size(); i++) {
      cards.getChildren().add(card(model.cards().get(i), i));
    }
    if (model.cards().isEmpty()) {
      var empty = new Label(Messages.text("teams.cards.empty"));
      empty.setWrapText(true);
      empty.getStyleClass().add("placeholder-text");
      cards.getChildren().add(empty);
    }
    mark();
  }

  private Node card(TeamCard card, int index) {
    var title = new Label(Messages.text("teams.card.title", card.team().number()));
    title.getStyleClass().add("team-title");
    HBox.setHgrow(title, Priority.ALWAYS);
    title.setMaxWidth(Double.MAX_VALUE);
    var count = new Label(Messages.text("teams.card.count", card.lines().size(), card.sessions()));
    count.getStyleClass().add("quiet");
    count.setMinWidth(Region.USE_PREF_SIZE);
    var head = new HBox(title, count);
    head.getStyleClass().add("team-line");
    pickable(head, new Picked(index, -1));
    var box = new VBox(head);
    List<Node> lines = new ArrayList<>(List.of(head));
    for (int i = 0; i < card.lines().size(); i++) {
      Node line = line(card.lines().get(i));
      pickable(line, new Picked(index, i));
      lines.add(line);
      box.getChildren().add(line);
    }
    nodes.add(lines);
    box.getStyleClass().add("team-card");
    return box;
  }

  private static Node line(TeamCard.Line line) {
    var name = new Label(line.name());
    var duty = new Label(line.duty());
    if (!line.substituteFor().isEmpty()) {
      duty.setText(Messages.text("teams.card.substitute", line.substituteFor()));
      name.setGraphic(Icons.of("fth-corner-down-right"));
    }
    duty.getStyleClass().add("quiet");
    HBox.setHgrow(name, Priority.ALWAYS);
    name.setMaxWidth(Double.MAX_VALUE);
    name.setMinWidth(Region.USE_PREF_SIZE);
    var row = new HBox(name, duty);
    row.getStyleClass().add("team-line");
    return row;
  }

  private void pickable(Node node, Picked what) {
    node.setOnMousePressed(
        e -> {
          model.pick(what);
          focus();
        });
  }

  private void mark() {
    Picked at = model.picked().get().within(model.cards());
    for (int card = 0; card < nodes.size(); card++) {
      for (int line = 0; line < nodes.get(card).size(); line++) {
        boolean picked = card == at.card() && line == at.line() + 1;
        nodes.get(card).get(line).pseudoClassStateChanged(PICKED, picked);
        nodes.get(card).get(line).setAccessibleText(null);
      }
      cards.getChildren().get(card).pseudoClassStateChanged(PICKED, card == at.card());
    }
    if (!model.cards().isEmpty()) {
      cards.setAccessibleText(words(at));
    }
  }

  private String words(Picked at) {
    TeamCard card = model.cards().get(at.card());
    String team = Messages.text("teams.card.title", card.team().number());
    return at.line() < 0 ? team : team + ": " + card.lines().get(at.line()).name();
  }
}
