package vn.doichieu.ui.results;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.doichieu.app.CompareReadings.Pair;
import vn.doichieu.base.Messages;
import vn.doichieu.ui.kit.Action;
import vn.doichieu.ui.kit.Buttons;
import vn.doichieu.ui.kit.DataTable;
import vn.doichieu.ui.kit.Remembered;
import vn.doichieu.ui.kit.Shortcuts;
import vn.doichieu.ui.kit.TableBuilder;

/// Both readings of each differing row side by side.
final class ComparePage {
  private final DataTable<Pair> table;
  private final VBox node;

  ComparePage(CompareViewModel model, Remembered remembered) {
    table =
        new TableBuilder<Pair>("results-compare", model.pairs())
            .number("results.column.row", p -> (long) p.row().number())
            .width(70)
            .personName("results.column.customer", p -> p.row().borrower().fullName())
            .text("results.column.loan", p -> p.row().loan().code())
            .width(150)
            .text("results.column.first", p -> joined(model.words(p.first())))
            .width(330)
            .text("results.column.second", p -> joined(model.words(p.second())))
            .width(330)
            .placeholder("results.compare.none")
            .remember(remembered)
            .build();
    List<Action> keys =
        List.of(
            Action.of(
                    "results.compare.first",
                    "fth-check",
                    "F7",
                    () -> model.decide(table.selected().get(), 1))
                .asPrimary(),
            Action.of(
                "results.compare.second",
                "fth-check",
                "F8",
                () -> model.decide(table.selected().get(), 2)),
            Action.of("results.key.leave", "fth-arrow-left", "Esc", model::leave));
    var buttons = new HBox();
    buttons.getStyleClass().add("screen-actions-row");
    keys.forEach(action -> buttons.getChildren().add(Buttons.of(action)));
    var title = new Label();
    title.getStyleClass().add("title-4");
    title
        .textProperty()
        .bind(
            model
                .comparison()
                .map(c -> Messages.text("results.compare.title", c.form().number().text()))
                .orElse(""));
    var hint = new Label(Messages.text("results.compare.hint"));
    hint.setWrapText(true);
    VBox.setVgrow(table.node(), Priority.ALWAYS);
    node = new VBox(title, hint, table.node(), buttons);
    node.getStyleClass().add("list-page");
    Shortcuts.install(node, () -> keys);
    model
        .pairs()
        .addListener((javafx.collections.ListChangeListener<Pair>) change -> table.focus());
  }

  Node node() {
    return node;
  }

  void focus() {
    table.focus();
  }

  private static String joined(List<String> words) {
    return words.stream().filter(w -> !w.isEmpty()).collect(Collectors.joining("; "));
  }
}
