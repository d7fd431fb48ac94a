package vn.doichieu.ui.kit.paper;

import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import vn.doichieu.app.PaperPages;
import vn.doichieu.base.Messages;
import vn.doichieu.ui.kit.Icons;
import vn.doichieu.ui.kit.Jobs;
import vn.doichieu.ui.kit.PdfPreview;

/// The pages of a paper as they will be printed.
public final class PaperPage {
  private final PdfPreview preview;
  private final BorderPane pane = new BorderPane();
  private final ListView<PaperFault> list = new ListView<>();

  public PaperPage(PaperPreview model, Jobs jobs) {
    preview = new PdfPreview(jobs);
    pane.setCenter(preview.node());
    var problem = new Label();
    problem.setWrapText(true);
    problem.textProperty().bind(model.problem().map(Messages::text).orElse(""));
    problem.managedProperty().bind(problem.textProperty().isNotEmpty());
    problem.visibleProperty().bind(problem.managedProperty());
    problem.getStyleClass().add("page-problem");
    pane.setTop(problem);
    pane.getStyleClass().add("paper-page");
    model.pages().addListener((o, was, is) -> show(is));
    show(model.pages().get());
  }

  public Region node() {
    return pane;
  }

  /// Puts a list under the page: Enter or a click goes to the place.
  void faults(ObservableList<PaperFault> faults, Consumer<PaperFault> go) {
    list.setItems(faults);
    list.setId("faults");
    list.setAccessibleText(Messages.text("editor.faults"));
    list.getStyleClass().add("fault-list");
    list.setPlaceholder(new Label(Messages.text("editor.faults.none")));
    list.setCellFactory(FaultCell::new);
    list.setOnKeyPressed(
        e -> {
          PaperFault fault = list.getSelectionModel().getSelectedItem();
          if (e.getCode() == KeyCode.ENTER && fault != null) {
            e.consume();
            go.accept(fault);
          }
        });
    list.setOnMouseClicked(
        e -> {
          PaperFault fault = list.getSelectionModel().getSelectedItem();
          if (fault != null) {
            go.accept(fault);
          }
        });
    var title = new Label();
    title.getStyleClass().add("fault-title");
    Runnable count = () -> title.setText(Messages.text("editor.faults.count", faults.size()));
    faults.addListener((ListChangeListener<PaperFault>) change -> count.run());
    count.run();
    var under = new BorderPane(list);
    under.setTop(title);
    var split = new SplitPane(preview.node(), under);
    split.setOrientation(javafx.geometry.Orientation.VERTICAL);
    split.setDividerPositions(0.76);
    pane.setCenter(split);
  }

  void focusFaults() {
    list.requestFocus();
    if (list.getSelectionModel().isEmpty()) {
      list.getSelectionModel().selectFirst();
    }
  }

  private void show(PaperPages pages) {
    preview.node().setVisible(pages != null);
    if (pages != null) {
      preview.show(pages.count(), pages::page);
    }
  }

  private static final class FaultCell extends ListCell<PaperFault> {
    private final Label words = new Label();

    FaultCell(ListView<PaperFault> list) {
      setPrefWidth(0);
      words.setWrapText(true);
      words.prefWidthProperty().bind(list.widthProperty().subtract(48));
      words.setMinHeight(Region.USE_PREF_SIZE);
    }

    @Override
    protected void updateItem(PaperFault fault, boolean empty) {
      super.updateItem(fault, empty);
      setGraphic(empty ? null : words);
      if (!empty) {
        words.setText(fault.words());
        words.setGraphic(Icons.of(fault.paragraph() < 0 ? "fth-alert-triangle" : "fth-edit-3"));
      }
    }
  }
}
