package vn.doichieu.ui.roster;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.doichieu.base.Messages;
import vn.doichieu.domain.unit.Organisation;
import vn.doichieu.domain.unit.TransactionPoint;
import vn.doichieu.ui.kit.Action;
import vn.doichieu.ui.kit.Buttons;
import vn.doichieu.ui.kit.DataTable;
import vn.doichieu.ui.kit.FormBuilder;
import vn.doichieu.ui.kit.Remembered;
import vn.doichieu.ui.kit.Shortcuts;
import vn.doichieu.ui.kit.TableBuilder;

/// The table of all loans under its search field and filters.
final class ListPage {
  private final RosterViewModel model;
  private final DataTable<LoanRow> table;
  private final TextField search = new TextField();
  private final Label counted = new Label();
  private final VBox node;

  ListPage(RosterViewModel model, Remembered remembered) {
    this.model = model;
    table = loans("roster-loans", model.rows(), remembered).build();
    table.onOpen(model::open);
    model.wanted().addListener((o, was, is) -> table.filter(is));
    model.search().addListener((o, was, is) -> table.search(is));
    table.shown().addListener((ListChangeListener<LoanRow>) change -> count());
    search.setId("roster-search");
    search.setPromptText(Messages.text("roster.search"));
    search.setAccessibleText(Messages.text("roster.search"));
    search.textProperty().bindBidirectional(model.search());
    search.addEventHandler(KeyEvent.KEY_PRESSED, this::intoTable);
    HBox.setHgrow(search, Priority.ALWAYS);
    Action clear = Action.of("roster.clear", "fth-x-circle", "Ctrl+R", this::clear);
    var line = new HBox(search, counted, Buttons.of(clear));
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("search-line");
    var note = new Label();
    note.setWrapText(true);
    note.getStyleClass().add("quiet");
    note.textProperty().bind(model.note());
    note.visibleProperty().bind(model.note().isNotEmpty());
    note.managedProperty().bind(note.visibleProperty());
    VBox.setVgrow(table.node(), Priority.ALWAYS);
    node = new VBox(line, filters(), table.node(), note);
    node.getStyleClass().add("list-page");
    Action find = Action.of("roster.find", "fth-search", "F3", search::requestFocus);
    Shortcuts.install(node, () -> List.of(find, clear));
    count();
  }

  static TableBuilder<LoanRow> loans(
      String id, ObservableList<LoanRow> rows, Remembered remembered) {
    return new TableBuilder<>(id, rows)
        .text("roster.group", LoanRow::group)
        .width(150)
        .personName("roster.customer", LoanRow::customer)
        .width(155)
        .text("roster.code", LoanRow::code)
        .width(145)
        .text("roster.programme", LoanRow::programme)
        .width(115)
        .money("roster.principal", LoanRow::principal)
        .width(132)
        .total()
        .money("roster.inTerm", r -> r.loan().inTerm())
        .width(132)
        .total()
        .money("roster.overdue", r -> r.loan().overdue())
        .width(118)
        .total()
        .money("roster.frozen", r -> r.loan().frozen())
        .width(108)
        .total()
        .money("roster.interest", r -> r.loan().interest())
        .width(112)
        .total()
        .text("roster.residentialGroup", LoanRow::residentialGroup)
        .width(130)
        .searchedByKey(LoanRow::searched)
        .placeholder("roster.nothingFound")
        .remember(remembered);
  }

  Node node() {
    return node;
  }

  void focus() {
    table.focus();
  }

  void export() {
    model.export(table.asTable(Messages.text("roster.export.title")));
  }

  private Node filters() {
    LoanFilters by = model.filters();
    var filters =
        new HBox(
            filter("point", "roster.point", by.point, by.points, TransactionPoint::name),
            filter("group", "roster.group", by.group, by.groups, LoanRow::name),
            filter(
                "organisation",
                "roster.organisation",
                by.organisation,
                by.organisations,
                Organisation::shortName),
            filter(
                "programme",
                "roster.programme",
                by.programme,
                by.programmes,
                p -> p.code() + " – " + p.name()),
            filter("status", "roster.status", by.status, by.statuses, LoanStatus::words));
    filters.getStyleClass().add("filters");
    return filters;
  }

  private static <T> Region filter(
      String place,
      String key,
      ObjectProperty<T> value,
      ObservableList<T> choices,
      Function<T, String> words) {
    Region node =
        new FormBuilder()
            .choice("filter-" + place, key, value, choices, words)
            .build(FXCollections.observableArrayList())
            .node();
    ((TextField) node.lookup("#filter-" + place)).setPromptText(Messages.text("roster.all"));
    HBox.setHgrow(node, Priority.ALWAYS);
    node.setPrefWidth(0);
    node.setMaxWidth(Double.MAX_VALUE);
    return node;
  }

  private void intoTable(KeyEvent event) {
    if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
      event.consume();
      table.focus();
    }
  }

  private void clear() {
    model.clear();
    search.requestFocus();
  }

  private void count() {
    counted.setText(Messages.text("roster.counted", table.shown().size(), model.rows().size()));
  }
}
