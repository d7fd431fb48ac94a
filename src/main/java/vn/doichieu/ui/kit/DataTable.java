package vn.doichieu.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import vn.doichieu.base.Messages;
import vn.doichieu.base.Table;

/// A table with STT, typed columns, sorting, search, totals and copying.
public final class DataTable<R> {
  private final String id;
  private final TableRows<R> rows;
  private final List<Column<R>> columns;
  private final Remembered remembered;
  private final TableView<R> view = new TableView<>();
  private final BorderPane pane = new BorderPane(view);
  private final ColumnZoom zoom = new ColumnZoom();

  DataTable(
      String id,
      TableRows<R> rows,
      List<Column<R>> columns,
      String placeholderKey,
      Remembered remembered) {
    this.id = id;
    this.rows = rows;
    this.columns = columns;
    this.remembered = remembered;
    view.setId(id);
    var placeholder = new Label(Messages.text(placeholderKey));
    placeholder.setWrapText(true);
    placeholder.getStyleClass().add("placeholder-text");
    view.setPlaceholder(placeholder);
    view.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    view.getColumns().add(numberColumn());
    columns.forEach(column -> view.getColumns().add(column(column)));
    view.setItems(rows.shown());
    view.setSortPolicy(table -> sort());
    view.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    pane.getStyleClass().add("data-table");
    if (columns.stream().anyMatch(Column::total)) {
      pane.setBottom(new TotalsBar<>(view, columns, rows.shown()).node());
    }
    pane.getChildren().add(zoom.node());
    keepSelection();
  }

  public Region node() {
    return pane;
  }

  /// Filters as the user types.
  public void search(String typed) {
    rows.search(typed);
  }

  /// Shows only rows of this kind, of which the search then finds some.
  public void filter(Predicate<R> kind) {
    rows.filter(kind);
  }

  /// The table as it is seen: the rows shown, in their order, under the columns as they are moved.
  public Table asTable(String title) {
    List<Column<R>> seen =
        view.getColumns().stream()
            .flatMap(shown -> columns.stream().filter(c -> c == shown.getUserData()))
            .toList();
    return Cells.table(title, seen, rows.shown());
  }

  /// The rows as shown: filtered and sorted.
  public ObservableList<R> shown() {
    return rows.shown();
  }

  public ReadOnlyObjectProperty<R> selected() {
    return view.getSelectionModel().selectedItemProperty();
  }

  /// All selected rows, one or several.
  public ObservableList<R> selection() {
    return view.getSelectionModel().getSelectedItems();
  }

  public void clearSelection() {
    view.getSelectionModel().clearSelection();
  }

  public void select(R row) {
    view.getSelectionModel().clearAndSelect(view.getItems().indexOf(row));
    view.scrollTo(row);
  }

  /// Keeps one and the same row chosen here and in a model; no row leaves the other side as it is.
  ///
  /// @param chosen runs when the user has chosen a row, before the model takes it
  public void follow(ObjectProperty<R> row, Runnable chosen) {
    row.addListener(
        (o, was, is) -> {
          if (is != null && !is.equals(selected().get())) {
            select(is);
          }
        });
    selected()
        .addListener(
            (o, was, is) -> {
              if (is != null) {
                chosen.run();
                row.set(is);
              }
            });
  }

  public void focus() {
    view.requestFocus();
    if (view.getSelectionModel().isEmpty()) {
      view.getSelectionModel().selectFirst();
    }
  }

  /// Enter or a double click on a row.
  public void onOpen(Consumer<R> handler) {
    view.addEventHandler(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (e.getCode() == KeyCode.ENTER && selected().get() != null) {
            e.consume();
            handler.accept(selected().get());
          }
        });
    view.setOnMouseClicked(
        e -> {
          if (e.getButton() == MouseButton.PRIMARY
              && e.getClickCount() == 2
              && selected().get() != null) {
            handler.accept(selected().get());
          }
        });
  }

  private TableColumn<R, Object> numberColumn() {
    var number = new TableColumn<R, Object>(Messages.text("kit.table.number"));
    number.setSortable(false);
    number.setReorderable(false);
    zoom.follow(number, 56, now -> {});
    number.getStyleClass().add("cell-number");
    number.setCellFactory(
        c ->
            new TableCell<>() {
              @Override
              public void updateIndex(int index) {
                super.updateIndex(index);
                boolean row = index >= 0 && index < view.getItems().size();
                setText(row ? Formats.number(index + 1L) : "");
              }
            });
    return number;
  }

  private TableColumn<R, Object> column(Column<R> column) {
    var shown = new TableColumn<R, Object>(Messages.text(column.headingKey()));
    String key = "table." + id + "." + column.headingKey() + ".width";
    double width = Double.parseDouble(remembered.get(key, Integer.toString(column.width())));
    zoom.follow(shown, width, now -> remembered.put(key, Long.toString(Math.round(now))));
    shown.getStyleClass().add(Cells.alignment(column.kind()));
    shown.setUserData(column);
    shown.setCellValueFactory(
        cell -> new ReadOnlyObjectWrapper<>(column.value().apply(cell.getValue())));
    shown.setCellFactory(
        c ->
            new TableCell<>() {
              @Override
              protected void updateItem(Object item, boolean empty) {
                super.updateItem(item, empty);
                setText(empty ? "" : Cells.words(item));
              }
            });
    return shown;
  }

  @SuppressWarnings("unchecked")
  private boolean sort() {
    if (view.getSortOrder().isEmpty()) {
      rows.sort(null, false);
    } else {
      TableColumn<R, ?> by = view.getSortOrder().getFirst();
      Column<R> column = (Column<R>) by.getUserData();
      rows.sort(column::sortKey, by.getSortType() == TableColumn.SortType.DESCENDING);
    }
    return true;
  }

  private void keepSelection() {
    var last = new ArrayList<R>(1);
    selected()
        .addListener(
            (o, was, is) -> {
              if (is != null) {
                last.clear();
                last.add(is);
              }
            });
    rows.shown()
        .addListener(
            (ListChangeListener<R>)
                change -> {
                  if (!last.isEmpty() && selected().get() == null) {
                    int index = rows.shown().indexOf(last.getFirst());
                    if (index >= 0) {
                      view.getSelectionModel().select(index);
                    }
                  }
                });
  }

  private void key(KeyEvent event) {
    if (event.isControlDown() && event.getCode() == KeyCode.C) {
      event.consume();
      var content = new ClipboardContent();
      content.putString(Cells.tabSeparated(columns, view.getSelectionModel().getSelectedItems()));
      Clipboard.getSystemClipboard().setContent(content);
    }
  }
}
