package vn.doichieu.ui.roster;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.doichieu.app.LoanSheet;
import vn.doichieu.base.Messages;
import vn.doichieu.base.SheetRow;
import vn.doichieu.domain.roster.ListColumn;
import vn.doichieu.ui.kit.Action;
import vn.doichieu.ui.kit.Buttons;
import vn.doichieu.ui.kit.Form;
import vn.doichieu.ui.kit.FormBuilder;
import vn.doichieu.ui.kit.Shortcuts;

/// Which column of the file holds what.
final class ColumnsPane {
  private static final int HEADINGS_SHOWN = 6;
  private final ImportViewModel model;
  private final Form mandatory;
  private final VBox node;

  ColumnsPane(ImportViewModel model) {
    this.model = model;
    ColumnsViewModel columns = model.columns();
    var needed =
        new FormBuilder()
            .choice(
                "sheet", "roster.columns.sheet", columns.sheet(), columns.sheets(), LoanSheet::name)
            .choice(
                "headRow",
                "roster.columns.headRow",
                columns.headRow(),
                columns.headRows(),
                ColumnsPane::words)
            .heading("roster.columns.mandatory");
    ColumnsViewModel.MANDATORY.forEach(column -> add(needed, column));
    mandatory = needed.build(columns.problems());
    var others = new FormBuilder().heading("roster.columns.others");
    Stream.of(ListColumn.values())
        .filter(column -> !ColumnsViewModel.MANDATORY.contains(column))
        .forEach(column -> add(others, column));
    Region left = mandatory.scrolling();
    Region right = others.build(columns.problems()).scrolling();
    HBox.setHgrow(left, Priority.ALWAYS);
    HBox.setHgrow(right, Priority.ALWAYS);
    left.setPrefWidth(0);
    right.setPrefWidth(0);
    var forms = new HBox(left, right);
    forms.getStyleClass().add("columns");
    VBox.setVgrow(forms, Priority.ALWAYS);
    var text = new Label(Messages.text("roster.columns.text"));
    text.setWrapText(true);
    Action next =
        Action.of("roster.columns.next", "fth-arrow-right", "Ctrl+Enter", this::next).asPrimary();
    var button = Buttons.of(next);
    mandatory.endsWith(button);
    node = new VBox(text, forms, button);
    node.getStyleClass().add("list-page");
    Shortcuts.install(node, () -> List.of(next));
  }

  Node node() {
    return node;
  }

  void focus() {
    mandatory.submit(() -> {});
    if (model.columns().problems().isEmpty()) {
      mandatory.focusFirst();
    }
  }

  private void next() {
    mandatory.submit(model::previewChosen);
  }

  private void add(FormBuilder form, ListColumn column) {
    ColumnsViewModel columns = model.columns();
    form.choice(
        column.name(),
        "roster.column." + column.name(),
        columns.column(column),
        columns.sources(),
        SourceColumn::words);
  }

  private static String words(SheetRow row) {
    String texts =
        row.cells().stream()
            .filter(cell -> cell != null && !cell.text().isBlank())
            .limit(HEADINGS_SHOWN)
            .map(cell -> cell.text().replaceAll("\\s+", " ").strip())
            .collect(Collectors.joining(" | "));
    return Messages.text("roster.columns.row", row.number(), texts);
  }
}
