package vn.doichieu.ui.desk;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.doichieu.app.Readiness;
import vn.doichieu.base.Messages;
import vn.doichieu.ui.kit.Action;
import vn.doichieu.ui.kit.Buttons;
import vn.doichieu.ui.kit.Formats;
import vn.doichieu.ui.kit.Icons;
import vn.doichieu.ui.kit.Place;
import vn.doichieu.ui.kit.ScreenView;
import vn.doichieu.ui.kit.Shortcuts;
import vn.doichieu.ui.kit.WorkState;

final class DeskView implements ScreenView {
  /// So many stand without scrolling: all parts of the procedure.
  private static final int MOST_ROWS = Readiness.Step.values().length;

  private final DeskViewModel model;
  private final ScrollPane pane;
  private final HBox tiles = new HBox();
  private final DeskCharts charts = new DeskCharts();
  private final Button goOn;
  private boolean arriving;

  DeskView(DeskViewModel model) {
    this.model = model;
    goOn = Buttons.of(model.goOn());
    goOn.disabledProperty().addListener((o, was, is) -> focus());
    tiles.getStyleClass().add("desk-tiles");
    var left =
        new VBox(
            heading("desk.procedure"),
            list("procedure", model.parts(), DeskView::part, model::go),
            heading("desk.findings"),
            findings());
    left.getStyleClass().add("desk-column");
    HBox.setHgrow(left, Priority.ALWAYS);
    var columns = new HBox(left, charts.node());
    columns.getStyleClass().add("desk-columns");
    VBox.setVgrow(columns, Priority.ALWAYS);
    var body = new VBox(nextStep(), tiles, columns);
    body.getStyleClass().add("screen-body");
    pane = new ScrollPane(body);
    pane.setFitToWidth(true);
    pane.setFocusTraversable(false);
    pane.getStyleClass().addAll("edge-to-edge", "desk");
    Shortcuts.install(pane, () -> List.of(model.goOn()));
    model
        .figures()
        .addListener(
            (o, was, is) -> {
              tiles(is);
              charts.show(is);
            });
  }

  private Node nextStep() {
    var caption = new Label(Messages.text("desk.next"));
    caption.getStyleClass().add("quiet");
    var sentence = new Label();
    sentence.setId("next-step");
    sentence.textProperty().bind(model.nextStep());
    sentence.setWrapText(true);
    sentence.getStyleClass().add("title-4");
    var where = new Label();
    where.textProperty().bind(model.nextScreen());
    where.getStyleClass().add("quiet");
    var words = new VBox(caption, sentence, where);
    words.getStyleClass().add("desk-next-words");
    HBox.setHgrow(words, Priority.ALWAYS);
    goOn.setId("go-on");
    var card = new HBox(words, goOn);
    card.setAlignment(Pos.CENTER_LEFT);
    card.getStyleClass().add("desk-next");
    return card;
  }

  private Node findings() {
    var none = new Label(Messages.text("desk.findings.none"));
    none.getStyleClass().add("quiet");
    ListView<Readiness.Finding> list =
        list("findings", model.findings(), DeskView::finding, model::go);
    list.setPlaceholder(none);
    return list;
  }

  private static <T> ListView<T> list(
      String id, ObservableList<T> items, Function<T, Node> look, Consumer<T> open) {
    var list = new ListView<>(items);
    list.setId(id);
    list.getStyleClass().add("desk-list");
    list.setCellFactory(view -> new LookCell<>(look));
    list.focusedProperty().addListener((o, was, is) -> selectFirst(list));
    list.addEventHandler(
        KeyEvent.KEY_PRESSED,
        e -> {
          T chosen = list.getSelectionModel().getSelectedItem();
          if (e.getCode() == KeyCode.ENTER && !e.isControlDown() && chosen != null) {
            e.consume();
            open.accept(chosen);
          }
        });
    list.setOnMouseClicked(
        e -> {
          if (e.getClickCount() == 2 && list.getSelectionModel().getSelectedItem() != null) {
            open.accept(list.getSelectionModel().getSelectedItem());
          }
        });
    items.addListener((ListChangeListener<T>) change -> fit(list));
    fit(list);
    return list;
  }

  private static void selectFirst(ListView<?> list) {
    if (list.getSelectionModel().isEmpty()) {
      list.getSelectionModel().selectFirst();
    }
  }

  /// As high as its rows, so that the screen scrolls as a whole.
  private static void fit(ListView<?> list) {
    int rows = Math.clamp(list.getItems().size(), 1, MOST_ROWS);
    list.setStyle("-fx-pref-height: %sem; -fx-min-height: %sem".formatted(rows * 2.6 + 0.3, 3));
  }

  private static Node part(Readiness.Part part) {
    WorkState state = WorkStates.state(part.state());
    var name = new Label(Messages.text(WorkStates.title(part.step())));
    name.getStyleClass().add("desk-part-name");
    var said = new Label(Messages.text(part.said()));
    said.getStyleClass().add("quiet");
    said.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(said, Priority.ALWAYS);
    var word = new Label(Messages.text(state.textKey()), Icons.of(state.icon()));
    word.getStyleClass().addAll("desk-state", state.styleClass());
    word.setMinWidth(Region.USE_PREF_SIZE);
    return row(name, said, word);
  }

  private static Node finding(Readiness.Finding finding) {
    var icon = Icons.of(WorkState.REVIEW.icon());
    var text = new Label(Messages.text(finding.text()));
    text.setMaxWidth(Double.MAX_VALUE);
    text.setTooltip(new javafx.scene.control.Tooltip(text.getText()));
    HBox.setHgrow(text, Priority.ALWAYS);
    var where = new Label(Messages.text(WorkStates.title(finding.step())));
    where.getStyleClass().add("quiet");
    where.setMinWidth(Region.USE_PREF_SIZE);
    HBox row = row(icon, text, where);
    row.getStyleClass().add("state-review");
    return row;
  }

  private static HBox row(Node... nodes) {
    var row = new HBox(nodes);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("desk-row");
    return row;
  }

  private static Label heading(String key) {
    var label = new Label(Messages.text(key));
    label.getStyleClass().add("title-4");
    return label;
  }

  private void tiles(DeskFigures figures) {
    tiles
        .getChildren()
        .setAll(
            tile("desk.figure.groups", Formats.number(figures.groups())),
            tile("desk.figure.borrowers", Formats.number(figures.debtors())),
            tile("desk.figure.loans", Formats.number(figures.loans())),
            tile("desk.figure.balance", figures.balanceInMillions()),
            tile("desk.figure.sessions", Formats.number(figures.sessions())));
  }

  private static Node tile(String key, String figure) {
    var number = new Label(figure);
    number.getStyleClass().add("title-3");
    var name = new Label(Messages.text(key));
    name.getStyleClass().add("quiet");
    var tile = new VBox(number, name);
    tile.getStyleClass().add("desk-tile");
    HBox.setHgrow(tile, Priority.ALWAYS);
    return tile;
  }

  private static final class LookCell<T> extends ListCell<T> {
    private final Function<T, Node> look;

    LookCell(Function<T, Node> look) {
      this.look = look;
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(T item, boolean empty) {
      super.updateItem(item, empty);
      setGraphic(empty || item == null ? null : look.apply(item));
    }
  }

  @Override
  public Node node() {
    return pane;
  }

  @Override
  public List<Action> actions() {
    return List.of(model.reload());
  }

  @Override
  public void open(Place place) {
    model.open();
    arriving = true;
    focus();
  }

  /// The next step is known a moment after the screen was opened.
  private void focus() {
    if (arriving && !goOn.isDisabled()) {
      arriving = false;
      goOn.requestFocus();
    }
  }

  @Override
  public void close() {
    arriving = false;
  }
}
