package vn.doichieu.ui.results;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.doichieu.base.Messages;
import vn.doichieu.base.Table;
import vn.doichieu.domain.result.SecondReading;
import vn.doichieu.ui.kit.DataTable;
import vn.doichieu.ui.kit.FormBuilder;
import vn.doichieu.ui.kit.Icons;
import vn.doichieu.ui.kit.Remembered;
import vn.doichieu.ui.kit.TableBuilder;
import vn.doichieu.ui.kit.paper.SavedBar;
import vn.doichieu.ui.kit.paper.SavedPapers;

/// The list of groups and their forms; a form is opened by its number, by the scanner, or here.
final class FormsPage {
  private final FormsViewModel model;
  private final DataTable<FormItem> table;
  private final TextField number = new TextField();
  private final VBox node;

  /// The group whose row is selected; the rows are made anew when something was saved.
  private long chosen;

  FormsPage(FormsViewModel model, SavedPapers saved, Remembered remembered) {
    this.model = model;
    table =
        new TableBuilder<FormItem>("results-forms", model.items())
            .text("results.column.group", i -> i.group().code())
            .width(95)
            .personName("results.column.leader", i -> i.group().leaderName())
            .width(150)
            .text("results.column.residential", FormItem::residentialGroup)
            .width(115)
            .text("results.column.number", FormItem::number)
            .width(112)
            .number("results.column.loans", i -> (long) i.loans())
            .width(60)
            .total()
            .number("results.column.keyed", FormItem::keyed)
            .width(78)
            .total()
            .date("results.column.printed", FormItem::printedOn)
            .width(92)
            .date("results.column.returned", FormItem::returnedOn)
            .width(92)
            .text("results.column.second2", FormsPage::second)
            .width(100)
            .text("results.column.review", FormsPage::review)
            .width(118)
            .searchedBy(i -> i.group().code() + " " + i.group().leaderName() + " " + i.number())
            .placeholder("results.forms.none")
            .remember(remembered)
            .build();
    table.onOpen(item -> model.key(item, 1));
    table.selected().addListener((o, was, is) -> chosen = is == null ? chosen : is.group().id());
    model.items().addListener((ListChangeListener<FormItem>) change -> select(chosen));
    number.setId("form-number");
    number.setPromptText(Messages.text("results.number.prompt"));
    number.setAccessibleText(Messages.text("results.number.prompt"));
    number.textProperty().bindBidirectional(model.number());
    number.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    HBox.setHgrow(number, Priority.ALWAYS);
    Region keyer =
        new FormBuilder()
            .labelsLeft()
            .choice("keyer", "results.keyer", model.keyer(), model.people(), name -> name)
            .build(FXCollections.observableArrayList())
            .node();
    keyer.setPrefWidth(300);
    var bank = new CheckBox(Messages.text("results.bankSheet"));
    bank.setId("bank-sheet");
    bank.selectedProperty().bindBidirectional(model.bankSheet());
    var line = new HBox(number, bank, keyer);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().addAll("search-line", "filters");
    var said = new Label();
    said.setWrapText(true);
    said.getStyleClass().add("key-said");
    said.textProperty().bind(model.said().map(Messages::text).orElse(""));
    said.graphicProperty()
        .bind(model.said().map(t -> t == null ? null : (Node) Icons.of("fth-info")));
    said.managedProperty().bind(model.said().isNotNull());
    VBox.setVgrow(table.node(), Priority.ALWAYS);
    node = new VBox(line, said, importFirst(), table.node(), new SavedBar(saved));
    node.getStyleClass().add("list-page");
  }

  /// As long as nothing is keyed: nobody should key what the bank has in a file already.
  private Node importFirst() {
    var hint = new Label(Messages.text("results.forms.importFirst"), Icons.of("fth-upload"));
    hint.setWrapText(true);
    hint.getStyleClass().add("key-said");
    hint.setVisible(false);
    hint.managedProperty().bind(hint.visibleProperty());
    model
        .items()
        .addListener(
            (ListChangeListener<FormItem>)
                change -> hint.setVisible(!model.items().isEmpty() && model.isNothingKeyed()));
    return hint;
  }

  Node node() {
    return node;
  }

  void focus() {
    number.requestFocus();
    number.selectAll();
  }

  /// Null when none is chosen.
  FormItem selected() {
    return table.selected().get();
  }

  List<FormItem> selection() {
    return List.copyOf(table.selection());
  }

  void select(long groupId) {
    model.items().stream()
        .filter(i -> i.group().id() == groupId)
        .findFirst()
        .ifPresent(table::select);
  }

  Table asTable() {
    return table.asTable(Messages.text("results.forms.title"));
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && !number.getText().isBlank()) {
      event.consume();
      model.openNumber();
    } else if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
      event.consume();
      table.focus();
    }
  }

  private static String second(FormItem item) {
    if (item.state() == null || item.state().keyed() == 0) {
      return "";
    }
    if (item.state().second() > 0) {
      return item.state().second() + "/" + item.state().loans();
    }
    SecondReading.Need need = item.state().need();
    return need == SecondReading.Need.NONE ? "" : Messages.text("results.need." + need.name());
  }

  private static String review(FormItem item) {
    if (item.outdated()) {
      return Messages.text("results.review.outdated");
    }
    if (item.state() == null) {
      return Messages.text("results.review.notPrinted");
    }
    if (item.state().undecided() > 0) {
      return Messages.text("results.review.undecided", item.state().undecided());
    }
    if (item.state().boxDiffers()) {
      return Messages.text("results.review.box");
    }
    if (!item.missing().isEmpty()) {
      return ScanWords.missing(item.state().form(), item.missing());
    }
    return item.state().isLocked() ? Messages.text("results.review.locked") : "";
  }
}
