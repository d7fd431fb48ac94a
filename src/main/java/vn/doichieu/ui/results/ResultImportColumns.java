package vn.doichieu.ui.results;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.doichieu.app.ResultSheet;
import vn.doichieu.base.Messages;
import vn.doichieu.base.SheetRow;
import vn.doichieu.domain.result.ResultColumn;
import vn.doichieu.ui.kit.Action;
import vn.doichieu.ui.kit.Buttons;
import vn.doichieu.ui.kit.Form;
import vn.doichieu.ui.kit.FormBuilder;
import vn.doichieu.ui.kit.Shortcuts;

/// Which column of the file holds what.
final class ResultImportColumns {
  private static final int HEADINGS_SHOWN = 6;
  private static final List<ResultColumn> NEEDED =
      List.of(
          ResultColumn.LOAN_CODE,
          ResultColumn.OUTCOME,
          ResultColumn.STATE,
          ResultColumn.ABILITY,
          ResultColumn.ABLE,
          ResultColumn.UNABLE);

  private final ResultImportViewModel model;
  private final Form needed;
  private final VBox node;

  ResultImportColumns(ResultImportViewModel model) {
    this.model = model;
    ResultImportColumnsViewModel columns = model.columns();
    var left =
        new FormBuilder()
            .choice(
                "sheet",
                "roster.columns.sheet",
                columns.sheet(),
                columns.sheets(),
                ResultSheet::name)
            .choice(
                "headRow",
                "roster.columns.headRow",
                columns.headRow(),
                columns.headRows(),
                ResultImportColumns::words)
            .heading("results.import.columns.needed");
    NEEDED.forEach(column -> add(left, column));
    needed = left.build(columns.problems());
    var right = new FormBuilder().heading("roster.columns.others");
    Stream.of(ResultColumn.values())
        .filter(column -> !NEEDED.contains(column) && column != ResultColumn.MARK)
        .forEach(column -> add(right, column));
    Region leftNode = needed.scrolling();
    Region rightNode = right.build(columns.problems()).scrolling();
    HBox.setHgrow(leftNode, Priority.ALWAYS);
    HBox.setHgrow(rightNode, Priority.ALWAYS);
    leftNode.setPrefWidth(0);
    rightNode.setPrefWidth(0);
    var forms = new HBox(leftNode, rightNode);
    forms.getStyleClass().add("columns");
    VBox.setVgrow(forms, Priority.ALWAYS);
    var text = new Label(Messages.text("roster.columns.text"));
    text.setWrapText(true);
    Action next =
        Action.of("roster.columns.next", "fth-arrow-right", "Ctrl+Enter", this::next).asPrimary();
    var button = Buttons.of(next);
    needed.endsWith(button);
    node = new VBox(text, forms, button);
    node.getStyleClass().add("list-page");
    Shortcuts.install(node, () -> List.of(next));
  }

  Node node() {
    return node;
  }

  void focus() {
    needed.submit(() -> {});
    if (model.columns().problems().isEmpty()) {
      needed.focusFirst();
    }
  }

  private void next() {
    needed.submit(model::previewChosen);
  }

  private void add(FormBuilder form, ResultColumn column) {
    ResultImportColumnsViewModel columns = model.columns();
    form.choice(
        column.name(),
        "results.import.column." + column.name(),
        columns.column(column),
        columns.sources(),
        this::words);
  }

  private String words(Integer column) {
    SheetRow row = model.columns().headRow().get();
    String heading =
        row == null || row.cell(column) == null ? "" : " – " + row.cell(column).text().strip();
    return SheetRow.letters(column) + heading.replaceAll("\\s+", " ");
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
