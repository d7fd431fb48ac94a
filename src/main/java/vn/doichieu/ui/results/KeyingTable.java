package vn.doichieu.ui.results;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.TableViewSkin;
import javafx.scene.control.skin.VirtualFlow;
import vn.doichieu.base.Messages;
import vn.doichieu.domain.result.FormRows;

/// All rows of the form in the order of the paper. The colour and the last column say how far each
/// is.
final class KeyingTable {
  private static final PseudoClass SUSPECT = PseudoClass.getPseudoClass("suspect");
  private static final PseudoClass NEW_PAGE = PseudoClass.getPseudoClass("new-page");

  private final KeyingViewModel model;
  private final TableView<KeyedRow> view = new TableView<>();

  KeyingTable(KeyingViewModel model) {
    this.model = model;
    view.setId("keying-rows");
    view.setFocusTraversable(false);
    view.setItems(model.rows());
    view.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    add("results.column.row", 52, "cell-number", r -> fixed(Integer.toString(r.number())));
    add("results.column.customer", 148, "cell-text", r -> fixed(r.form().borrower().fullName()));
    add("results.column.loan", 80, "cell-text", r -> fixed(end(r.form().loan().code())));
    add("results.column.principal", 100, "cell-number", r -> fixed(r.form().loan().principal()));
    add("results.column.outcome", 122, "cell-text", r -> r.answer().map(AnswerWords::outcome));
    add(
        "results.column.class",
        122,
        "cell-text",
        r -> r.answer().map(a -> AnswerWords.ability(a, model.sheet().get().causes())));
    add("results.column.more", 70, "cell-text", r -> r.answer().map(AnswerWords::more));
    add("results.column.state", 60, "cell-text", r -> r.state().map(AnswerWords::state));
    view.getColumns().forEach(c -> c.setSortable(false));
    view.getColumns().forEach(c -> c.setReorderable(false));
    view.setRowFactory(table -> row());
    model.flow().current().addListener((o, was, is) -> select(is));
    view.setOnMouseClicked(
        e -> {
          KeyedRow clicked = view.getSelectionModel().getSelectedItem();
          if (clicked != null) {
            model.flow().choose(clicked);
          }
        });
  }

  TableView<KeyedRow> node() {
    return view;
  }

  /// Leaves out what the picture of the paper shows as well, while that stands beside the rows.
  void narrow(ObservableValue<Boolean> narrow) {
    List.of(2, 3, 6)
        .forEach(
            c -> view.getColumns().get(c).visibleProperty().bind(narrow.map(hidden -> !hidden)));
  }

  private void select(KeyedRow row) {
    if (row == null) {
      view.getSelectionModel().clearSelection();
      return;
    }
    int index = model.rows().indexOf(row);
    view.getSelectionModel().clearAndSelect(index);
    if (!isSeen(index)) {
      view.scrollTo(Math.max(0, index - 3));
    }
  }

  private boolean isSeen(int index) {
    if (!(view.getSkin() instanceof TableViewSkin<?>)) {
      return false;
    }
    return view.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
        && flow.getFirstVisibleCell() != null
        && index > flow.getFirstVisibleCell().getIndex()
        && index < flow.getLastVisibleCell().getIndex();
  }

  private static TableRow<KeyedRow> row() {
    var row = new TableRow<KeyedRow>();
    ObservableValue<KeyedRow.State> state = row.itemProperty().flatMap(KeyedRow::state);
    state.addListener(
        (o, was, is) -> {
          for (KeyedRow.State each : KeyedRow.State.values()) {
            String name = each.name().toLowerCase(java.util.Locale.ROOT);
            row.pseudoClassStateChanged(PseudoClass.getPseudoClass(name), each == is);
          }
        });
    row.itemProperty()
        .flatMap(KeyedRow::suspect)
        .addListener((o, was, is) -> row.pseudoClassStateChanged(SUSPECT, Boolean.TRUE.equals(is)));
    row.itemProperty()
        .addListener(
            (o, was, is) -> row.pseudoClassStateChanged(NEW_PAGE, is != null && beginsPage(is)));
    row.getStyleClass().add("keying-row");
    return row;
  }

  /// Whether the paper goes on to its next page here.
  private static boolean beginsPage(KeyedRow row) {
    return row.number() > 1 && row.form().page() != FormRows.page(row.number() - 1);
  }

  private void add(
      String headingKey,
      int width,
      String styleClass,
      Function<KeyedRow, ObservableValue<? extends Object>> value) {
    var column = new TableColumn<KeyedRow, Object>(Messages.text(headingKey));
    column.setPrefWidth(width);
    column.getStyleClass().add(styleClass);
    column.setCellValueFactory(
        cell -> {
          @SuppressWarnings("unchecked")
          var observed = (ObservableValue<Object>) value.apply(cell.getValue());
          return observed;
        });
    view.getColumns().add(column);
  }

  /// By its end a loan is told from others; the whole code stands at the current row.
  private static String end(String code) {
    return code.length() <= 6 ? code : "…" + code.substring(code.length() - 6);
  }

  private static ObservableValue<Object> fixed(Object value) {
    return new ReadOnlyObjectWrapper<>(value.toString());
  }
}
