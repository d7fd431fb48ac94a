package vn.doichieu.ui.announce;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.doichieu.app.PrintPapers;
import vn.doichieu.base.Messages;
import vn.doichieu.domain.announce.Script;
import vn.doichieu.ui.kit.Action;
import vn.doichieu.ui.kit.EmptyState;
import vn.doichieu.ui.kit.Focus;
import vn.doichieu.ui.kit.Icons;
import vn.doichieu.ui.kit.Jobs;
import vn.doichieu.ui.kit.Place;
import vn.doichieu.ui.kit.ScreenView;
import vn.doichieu.ui.kit.paper.PaperPage;
import vn.doichieu.ui.kit.paper.SavedBar;

/// Residential groups, the script of the chosen one, and its sheet.
final class AnnounceView implements ScreenView {
  private final AnnounceViewModel model;
  private final ListView<Script> list;
  private final ScriptPane script = new ScriptPane();
  private final EmptyState empty;
  private final StackPane root = new StackPane();
  private final List<Action> actions;

  AnnounceView(AnnounceViewModel model, Jobs jobs) {
    this.model = model;
    list = new ListView<>(model.scripts());
    list.setId("scripts");
    list.setMinWidth(190);
    list.setAccessibleText(Messages.text("announce.groups"));
    list.getStyleClass().add("script-list");
    list.setCellFactory(view -> new ScriptCell());
    list.getSelectionModel().selectedItemProperty().addListener((o, was, is) -> chosen(is));
    model.selected().addListener((o, was, is) -> show(is));
    var page = new PaperPage(model.preview(), jobs);
    var title = new Label();
    title.getStyleClass().add("fault-title");
    title
        .textProperty()
        .bind(
            model
                .sheets()
                .map(on -> Messages.text(on ? "announce.page.sheets" : "announce.page.script")));
    var right = new BorderPane(page.node());
    right.setTop(title);
    var split = new SplitPane(list, script.node(), right);
    split.setDividerPositions(0.2, 0.6);
    SplitPane.setResizableWithParent(list, false);
    var said = new Label();
    said.textProperty().bind(model.said().map(Messages::text).orElse(""));
    said.managedProperty().bind(said.textProperty().isNotEmpty());
    said.setMaxWidth(Double.MAX_VALUE);
    said.getStyleClass().add("saved-bar");
    VBox.setVgrow(split, Priority.ALWAYS);
    var whole = new VBox(split, said, new SavedBar(model.saved()));
    empty =
        new EmptyState(
            "fth-volume-2", "announce.empty.title", "announce.empty.text", model.goToSchedule());
    root.getChildren().setAll(whole, empty);
    whole.visibleProperty().bind(model.ready());
    empty.visibleProperty().bind(model.ready().not());
    model.ready().addListener((o, was, is) -> focus());
    actions =
        List.of(
            model.print(),
            model.sheetFiles(),
            model.scriptSheets(),
            model.textFiles(),
            model.copy(AnnounceView::copy),
            model.other(),
            model.reload());
    show(model.selected().get());
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public List<Action> actions() {
    return actions;
  }

  @Override
  public void open(Place place) {
    model.open();
    focus();
  }

  @Override
  public void close() {
    model.close();
  }

  private void focus() {
    if (model.ready().get()) {
      Focus.give(list);
    } else {
      empty.focusButton();
    }
  }

  private void chosen(Script chosen) {
    if (chosen != null) {
      model.selected().set(chosen);
    }
  }

  private void show(Script chosen) {
    script.show(chosen);
    if (chosen != null && chosen != list.getSelectionModel().getSelectedItem()) {
      list.getSelectionModel().select(chosen);
    }
  }

  private static void copy(String text) {
    var content = new ClipboardContent();
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
  }

  private static final class ScriptCell extends ListCell<Script> {
    ScriptCell() {
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(Script item, boolean blank) {
      super.updateItem(item, blank);
      setGraphic(null);
      setText(null);
      if (!blank) {
        var name = new Label(item.title().replaceFirst(",[^,]*$", ""));
        var time = new Label(Messages.text(PrintPapers.readingTime(item)));
        time.getStyleClass().add("quiet");
        var box = new VBox(name, time);
        if (!item.flags().isEmpty()) {
          String words = Messages.text("announce.flags", item.flags().size());
          var flags = new Label(words, Icons.of("fth-alert-triangle"));
          flags.getStyleClass().add("state-review");
          box.getChildren().add(flags);
        }
        setGraphic(box);
      }
    }
  }
}
