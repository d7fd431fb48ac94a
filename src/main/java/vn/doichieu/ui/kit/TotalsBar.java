package vn.doichieu.ui.kit;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import vn.doichieu.base.Messages;

/// The last row "Tổng cộng" under a table: of the rows as shown, under their columns.
final class TotalsBar<R> {
  private final TableView<R> view;
  private final List<Column<R>> columns;
  private final HBox cells = new HBox();
  private final Pane window = new Pane(cells);

  TotalsBar(TableView<R> view, List<Column<R>> columns, ObservableList<R> rows) {
    this.view = view;
    this.columns = columns;
    window.getStyleClass().add("totals");
    var clip = new Rectangle();
    clip.widthProperty().bind(window.widthProperty());
    clip.heightProperty().bind(window.heightProperty());
    window.setClip(clip);
    window.minHeightProperty().bind(cells.heightProperty());
    rows.addListener((ListChangeListener<R>) change -> sum(rows));
    view.getColumns()
        .addListener(
            (ListChangeListener<TableColumn<R, ?>>)
                change -> {
                  lay();
                  sum(rows);
                });
    view.skinProperty().addListener((o, was, is) -> follow());
    lay();
    sum(rows);
  }

  Node node() {
    return window;
  }

  /// The same cells stay as long as the columns do: new ones at every letter of a search would have
  /// to be styled anew.
  private void lay() {
    cells.getChildren().clear();
    boolean named = false;
    for (TableColumn<R, ?> shown : view.getColumns()) {
      var cell = new Label();
      Column<R> column = columnOf(shown);
      if (column != null && !column.total() && !named) {
        cell.setText(Messages.text("kit.table.total"));
        named = true;
      }
      cell.getStyleClass().add("total-cell");
      if (column != null) {
        cell.getStyleClass().add(Cells.alignment(column.kind()));
      }
      cell.minWidthProperty().bind(shown.widthProperty());
      cell.maxWidthProperty().bind(shown.widthProperty());
      cells.getChildren().add(cell);
    }
  }

  private void sum(List<R> rows) {
    for (int i = 0; i < cells.getChildren().size(); i++) {
      Column<R> column = columnOf(view.getColumns().get(i));
      if (column != null && column.total()) {
        ((Label) cells.getChildren().get(i)).setText(Cells.total(column, rows));
      }
    }
  }

  private Column<R> columnOf(TableColumn<R, ?> shown) {
    return columns.stream().filter(c -> c == shown.getUserData()).findFirst().orElse(null);
  }

  /// Scrolls sideways with the table.
  private void follow() {
    for (Node node : view.lookupAll(".scroll-bar")) {
      if (node instanceof ScrollBar bar && bar.getOrientation() == Orientation.HORIZONTAL) {
        cells.translateXProperty().bind(bar.valueProperty().negate());
      }
    }
  }
}
