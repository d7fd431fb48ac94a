package vn.doichieu.ui.results;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.doichieu.base.Messages;
import vn.doichieu.domain.result.ResultConflict.Keep;
import vn.doichieu.ui.kit.Action;
import vn.doichieu.ui.kit.Buttons;
import vn.doichieu.ui.kit.DataTable;
import vn.doichieu.ui.kit.Remembered;
import vn.doichieu.ui.kit.Shortcuts;
import vn.doichieu.ui.kit.TableBuilder;

/// What was keyed here beside what the file says; the user chooses, row by row or for all.
final class ResultImportConflicts {
  private final ResultImportViewModel model;
  private final DataTable<ResultImportChoice> table;
  private final VBox node;

  ResultImportConflicts(ResultImportViewModel model, Remembered remembered) {
    this.model = model;
    table =
        new TableBuilder<>("results-import-conflicts", model.choices())
            .number("kit.finding.row", c -> (long) c.conflict().theirs().row())
            .width(65)
            .personName("results.column.customer", ResultImportChoice::customer)
            .width(160)
            .text("results.column.loan", c -> c.conflict().theirs().loan().code())
            .width(150)
            .text("results.import.mine", ResultImportChoice::mine)
            .width(290)
            .text("results.import.theirs", ResultImportChoice::theirs)
            .width(290)
            .text("results.import.chosen", ResultImportChoice::keepWords)
            .width(110)
            .placeholder("results.import.noConflicts")
            .remember(remembered)
            .build();
    List<Action> keys =
        List.of(
            Action.of("results.import.keepMine", "fth-home", "F7", () -> choose(Keep.MINE)),
            Action.of(
                "results.import.keepTheirs", "fth-file-text", "F8", () -> choose(Keep.THEIRS)),
            Action.of(
                "results.import.allMine", "fth-home", "Shift+F7", () -> model.chooseAll(Keep.MINE)),
            Action.of(
                "results.import.allTheirs",
                "fth-file-text",
                "Shift+F8",
                () -> model.chooseAll(Keep.THEIRS)),
            Action.of("results.import.go", "fth-upload", "Ctrl+Enter", model::commit).asPrimary());
    var buttons = new HBox();
    buttons.getStyleClass().add("screen-actions-row");
    keys.forEach(action -> buttons.getChildren().add(Buttons.of(action)));
    var hint = new Label(Messages.text("results.import.conflicts.hint"));
    hint.setWrapText(true);
    var said = new Label();
    said.setWrapText(true);
    said.getStyleClass().add("key-said");
    said.textProperty().bind(model.said().map(Messages::text).orElse(""));
    said.managedProperty().bind(model.said().isNotNull());
    VBox.setVgrow(table.node(), Priority.ALWAYS);
    node = new VBox(hint, said, table.node(), whole(), buttons);
    node.getStyleClass().add("list-page");
    node.disableProperty().bind(Bindings.isNotNull(model.running()));
    Shortcuts.install(node, () -> keys);
  }

  Node node() {
    return node;
  }

  void focus() {
    table.focus();
  }

  /// Both answers of the selected row, which are often longer than their columns.
  private Label whole() {
    var whole = new Label();
    whole.setWrapText(true);
    whole
        .textProperty()
        .bind(
            table
                .selected()
                .map(c -> Messages.text("results.import.both", c.mine(), c.theirs()))
                .orElse(""));
    return whole;
  }

  private void choose(Keep keep) {
    List<ResultImportChoice> chosen = List.copyOf(table.selection());
    if (chosen.isEmpty()) {
      return;
    }
    int last = model.choices().indexOf(chosen.getLast());
    model.choose(chosen, keep);
    if (model.said().get() == null) {
      table.select(model.nextOpen(last).orElse(model.choices().get(last)));
    }
  }
}
