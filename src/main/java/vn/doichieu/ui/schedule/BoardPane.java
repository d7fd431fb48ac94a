package vn.doichieu.ui.schedule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.doichieu.base.Messages;
import vn.doichieu.base.VietnameseDates;

/// Half-days × teams. The arrow keys go from card to card; with F2 or Ctrl they move the card.
final class BoardPane {
  private static final PseudoClass PICKED = PseudoClass.getPseudoClass("picked");
  private static final PseudoClass MOVING = PseudoClass.getPseudoClass("moving");
  private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");
  private final ScheduleViewModel model;
  private final GridPane grid = new GridPane();
  private final GridPane teams = new GridPane();
  private final ScrollPane scroll = new ScrollPane(grid);
  private final VBox pane = new VBox(teams, scroll);
  private final Map<Long, CardNode> cards = new HashMap<>();
  private final Map<List<Integer>, VBox> cells = new HashMap<>();
  private final GhostCard ghost = new GhostCard();

  BoardPane(ScheduleViewModel model) {
    this.model = model;
    grid.setId("board");
    grid.getStyleClass().add("board");
    grid.setFocusTraversable(true);
    grid.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    teams.getStyleClass().add("board-teams");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().addAll("edge-to-edge", "board-pane");
    scroll
        .viewportBoundsProperty()
        .addListener((o, was, is) -> arrive(was.getHeight(), is.getHeight()));
    grid.heightProperty().addListener((o, was, is) -> arrive(was.doubleValue(), is.doubleValue()));
    model.board().addListener((o, was, is) -> show(is));
    model.selected().addListener((o, was, is) -> mark());
    model.mover().step().addListener((o, was, is) -> showMove(is));
    show(model.board().get());
  }

  Node node() {
    return pane;
  }

  void focus() {
    grid.requestFocus();
    if (model.selected().get() == null) {
      model.along(0);
    }
  }

  private void key(KeyEvent event) {
    if (event.isAltDown()) {
      return;
    }
    boolean moving = model.mover().isMoving() || event.isControlDown();
    boolean done =
        switch (event.getCode()) {
          case UP -> vertical(-1, moving, event.isControlDown());
          case DOWN -> vertical(1, moving, event.isControlDown());
          case LEFT -> horizontal(-1, moving);
          case RIGHT -> horizontal(1, moving);
          case PAGE_UP -> model.mover().isMoving() && go(m -> m.halfDay(-1));
          case PAGE_DOWN -> model.mover().isMoving() && go(m -> m.halfDay(1));
          case ENTER -> put();
          case ESCAPE -> leave();
          default -> false;
        };
    if (done) {
      event.consume();
    }
  }

  private boolean vertical(int step, boolean moving, boolean halfDay) {
    if (moving) {
      return go(m -> halfDay ? m.halfDay(step) : m.time(step));
    }
    model.along(step);
    return true;
  }

  private boolean horizontal(int step, boolean moving) {
    if (moving) {
      return go(m -> m.team(step));
    }
    model.beside(step);
    return true;
  }

  private boolean go(UnaryOperator<Moving> way) {
    model.mover().go(way);
    return true;
  }

  private boolean put() {
    boolean moving = model.mover().isMoving();
    model.mover().put();
    return moving;
  }

  private boolean leave() {
    boolean moving = model.mover().isMoving();
    model.mover().leave();
    return moving;
  }

  private void show(Board board) {
    grid.getChildren().clear();
    grid.getColumnConstraints().clear();
    cards.clear();
    cells.clear();
    teams.getChildren().clear();
    teams.getColumnConstraints().clear();
    column(10);
    for (int team = 0; team < board.teams().size(); team++) {
      column(90.0 / board.teams().size());
      var name = new Label(Messages.text("teams.card.title", board.teams().get(team).number()));
      name.getStyleClass().add("board-team");
      teams.add(name, team + 1, 0);
    }
    for (int row = 0; row < board.rows().size(); row++) {
      grid.add(heading(board.rows().get(row)), 0, row + 1);
      for (int team = 0; team < board.teams().size(); team++) {
        VBox cell = cell(board, row, team);
        cells.put(List.of(row, team), cell);
        grid.add(cell, team + 1, row + 1);
      }
    }
    mark();
  }

  private void column(double percent) {
    for (GridPane each : List.of(teams, grid)) {
      var column = new ColumnConstraints();
      column.setPercentWidth(percent);
      each.getColumnConstraints().add(column);
    }
  }

  private static Node heading(HalfDayRow row) {
    String half = row.morning() ? "schedule.board.morning" : "schedule.board.afternoon";
    var when = new Label(Messages.text(half));
    when.getStyleClass().add("board-half");
    var day =
        new Label(
            VietnameseDates.weekday(row.date())
                + " "
                + VietnameseDates.slashed(row.date()).substring(0, 5));
    var point = new Label(row.point());
    point.getStyleClass().add("quiet");
    var box = new VBox(when, day, point);
    box.getStyleClass().add("board-heading");
    return box;
  }

  private VBox cell(Board board, int row, int team) {
    var cell = new VBox();
    cell.getStyleClass().add("board-cell");
    for (SessionCard card : board.cell(row, team)) {
      var node = new CardNode(card);
      node.setOnMousePressed(
          e -> {
            model.selected().set(card);
            grid.requestFocus();
          });
      node.setOnDragDetected(
          e -> {
            node.startFullDrag();
            model.mover().begin();
          });
      cards.put(card.session().id(), node);
      cell.getChildren().add(node);
    }
    cell.setOnMouseDragEntered(e -> model.mover().go(m -> m.cell(row, team)));
    cell.setOnMouseDragReleased(e -> model.mover().put());
    return cell;
  }

  private void mark() {
    SessionCard chosen = model.selected().get();
    cards.forEach(
        (id, node) ->
            node.pseudoClassStateChanged(PICKED, chosen != null && chosen.session().id() == id));
    if (chosen != null) {
      grid.setAccessibleText(chosen.sentence());
      reveal(cards.get(chosen.session().id()));
    }
  }

  private void showMove(MoveViewModel.Step step) {
    cells.values().forEach(cell -> cell.getChildren().remove(ghost));
    cells.values().forEach(cell -> cell.pseudoClassStateChanged(TARGET, false));
    cards.forEach(
        (id, node) ->
            node.pseudoClassStateChanged(
                MOVING, step != null && step.moving().card().session().id() == id));
    if (step != null) {
      VBox cell = cells.get(List.of(step.moving().row(), step.moving().team()));
      cell.pseudoClassStateChanged(TARGET, true);
      ghost.show(step);
      cell.getChildren().add(ghost);
      grid.setAccessibleText(step.sentence() + " " + step.verdict());
      reveal(ghost);
    }
  }

  /// A card may be chosen before the board has its size.
  private void arrive(double heightBefore, double height) {
    if (heightBefore != height && !model.mover().isMoving()) {
      mark();
    }
  }

  /// Scrolls as little as needed.
  private void reveal(Node node) {
    if (node == null || scroll.getViewportBounds().getHeight() == 0) {
      return;
    }
    grid.applyCss();
    grid.layout();
    Bounds inside = grid.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
    double hidden = grid.getHeight() - scroll.getViewportBounds().getHeight();
    if (hidden <= 0 || inside == null) {
      return;
    }
    double top = scroll.getVvalue() * hidden;
    double height = scroll.getViewportBounds().getHeight();
    if (inside.getMinY() < top) {
      scroll.setVvalue(inside.getMinY() / hidden);
    } else if (inside.getMaxY() > top + height) {
      scroll.setVvalue((inside.getMaxY() - height + 8) / hidden);
    }
  }
}
