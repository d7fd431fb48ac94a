package vn.doichieu.ui.roster;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.doichieu.base.Messages;
import vn.doichieu.domain.roster.Borrower;
import vn.doichieu.ui.kit.Action;
import vn.doichieu.ui.kit.Buttons;
import vn.doichieu.ui.kit.DataTable;
import vn.doichieu.ui.kit.Formats;
import vn.doichieu.ui.kit.Remembered;
import vn.doichieu.ui.kit.Shortcuts;

/// A borrower with all loans. The identity number is never shown in full.
final class CardPage {
  private final ObservableList<LoanRow> loans = FXCollections.observableArrayList();
  private final DataTable<LoanRow> table;
  private final Label name = new Label();
  private final GridPane facts = new GridPane();
  private final VBox node;

  CardPage(RosterViewModel model, Remembered remembered) {
    table = ListPage.loans("roster-card", loans, remembered).build();
    name.getStyleClass().add("title-3");
    facts.getStyleClass().add("facts");
    Action back = Action.of("roster.card.back", "fth-arrow-left", "Esc", model::closeCard);
    VBox.setVgrow(table.node(), Priority.ALWAYS);
    node = new VBox(Buttons.of(back), name, facts, table.node());
    node.getStyleClass().add("list-page");
    Shortcuts.install(node, () -> List.of(back));
  }

  Node node() {
    return node;
  }

  void show(PersonCard card) {
    Borrower borrower = card.borrower();
    name.setText(borrower.fullName());
    facts.getChildren().clear();
    fact(0, "roster.card.identity", borrower.maskedIdentityNumber());
    fact(1, "roster.card.birthDate", Formats.date(borrower.birthDate()));
    fact(2, "roster.card.address", borrower.address());
    fact(3, "roster.card.code", borrower.code());
    loans.setAll(card.loans());
  }

  void focus() {
    table.focus();
  }

  private void fact(int row, String key, String value) {
    var label = new Label(Messages.text(key));
    label.getStyleClass().add("quiet");
    var words = new Label(value.isEmpty() ? Messages.text("roster.card.unknown") : value);
    words.setWrapText(true);
    facts.addRow(row, label, words);
  }
}
