package vn.doichieu.ui.results;

import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.doichieu.app.ResultImportPreview;
import vn.doichieu.base.Messages;
import vn.doichieu.base.VietnameseText;
import vn.doichieu.domain.result.Ability;
import vn.doichieu.domain.result.Outcome;
import vn.doichieu.domain.result.ResultList;
import vn.doichieu.domain.result.ResultUpdate;
import vn.doichieu.ui.kit.Action;
import vn.doichieu.ui.kit.Buttons;
import vn.doichieu.ui.kit.DataTable;
import vn.doichieu.ui.kit.Formats;
import vn.doichieu.ui.kit.Remembered;
import vn.doichieu.ui.kit.Shortcuts;
import vn.doichieu.ui.kit.TableBuilder;

/// What the import would do, and everything that was found in the file.
final class ResultImportPreviewPane {
  private final ResultImportViewModel model;
  private final Label verdict = new Label();
  private final GridPane sums = new GridPane();
  private final GridPane effect = new GridPane();
  private final Button commit = new Button();
  private final DataTable<ResultImportFinding> findings;
  private final VBox node;

  ResultImportPreviewPane(ResultImportViewModel model, Remembered remembered) {
    this.model = model;
    verdict.setWrapText(true);
    verdict.getStyleClass().add("title-4");
    sums.getStyleClass().add("facts");
    effect.getStyleClass().add("facts");
    findings =
        new TableBuilder<>("results-findings", model.findings())
            .text("roster.finding.kind", ResultImportFinding::kindWords)
            .width(90)
            .text("roster.finding.sheet", r -> r.finding().sheet())
            .width(90)
            .number("roster.finding.row", ResultImportFinding::row)
            .width(60)
            .text("roster.finding.column", r -> r.finding().column())
            .width(170)
            .text("roster.finding.value", r -> r.finding().value())
            .width(150)
            .text("roster.finding.message", ResultImportFinding::message)
            .width(900)
            .placeholder("roster.finding.none")
            .remember(remembered)
            .build();
    VBox.setVgrow(findings.node(), Priority.ALWAYS);
    Action columns = Action.of("roster.import.columns", "fth-columns", "F2", model::correctColumns);
    commit.getStyleClass().add("accent");
    commit.setId("results-import-commit");
    commit.setOnAction(e -> model.goOn());
    commit.addEventHandler(KeyEvent.KEY_PRESSED, this::enter);
    var buttons = new HBox(commit, Buttons.of(columns));
    buttons.setAlignment(Pos.CENTER_LEFT);
    buttons.getStyleClass().add("search-line");
    var facts = new HBox(effect, sums);
    facts.getStyleClass().add("columns");
    node = new VBox(verdict, facts, buttons, findings.node(), whole());
    node.getStyleClass().add("list-page");
    node.disableProperty().bind(Bindings.isNotNull(model.running()));
    Action go = Action.of("results.import.go", "fth-upload", "Ctrl+Enter", model::goOn);
    Shortcuts.install(node, () -> List.of(go, columns));
  }

  Node node() {
    return node;
  }

  void show(ResultImportPreview preview) {
    ResultList list = preview.list();
    ResultUpdate update = preview.update();
    verdict.setText(Messages.text(model.verdict()));
    int differing = update.conflicts().size();
    int stored = update.added().size() + update.secondReadings().size();
    commit.setText(
        differing > 0
            ? Messages.text("results.import.decide", differing)
            : Messages.text("results.import.commit", stored));
    commit.setDisable(!list.isImportable() || update.isEmpty());
    effect.getChildren().clear();
    count(0, "roster.import.rows", list.rows());
    count(1, "results.import.results", list.lines().size());
    count(2, "results.import.blank", list.blankRows());
    count(3, "roster.import.skipped", list.skippedRows() + list.duplicateRows());
    count(4, "results.import.added", update.added().size());
    count(5, "results.import.second", update.secondReadings().size());
    count(6, "results.import.unchanged", update.unchanged());
    count(7, "results.import.differing", differing);
    sums.getChildren().clear();
    int row = 0;
    for (Map.Entry<Outcome, ResultList.Sum> entry : list.byOutcome().entrySet()) {
      sum(row, entry.getKey().textKey(), entry.getValue());
      row++;
    }
    sum(row, Ability.ABLE.textKey(), list.of(Ability.ABLE));
    sum(row + 1, Ability.UNABLE.textKey(), list.of(Ability.UNABLE));
  }

  /// Where the user can go on: the import, else what stands in its way.
  void focus() {
    if (commit.isDisabled()) {
      findings.focus();
    } else {
      commit.requestFocus();
    }
  }

  /// The sentence of the selected finding, which is often longer than its column.
  private Label whole() {
    var whole = new Label();
    whole.setWrapText(true);
    whole.setMinHeight(Region.USE_PREF_SIZE);
    whole.textProperty().bind(findings.selected().map(ResultImportFinding::message).orElse(""));
    whole.visibleProperty().bind(whole.textProperty().isNotEmpty());
    whole.managedProperty().bind(whole.visibleProperty());
    return whole;
  }

  /// Eight counts in two columns.
  private void count(int index, String key, int value) {
    var number = new Label(Formats.number(value));
    number.getStyleClass().add("figure");
    effect.add(quiet(Messages.text(key)), index / 4 * 2, index % 4);
    effect.add(number, index / 4 * 2 + 1, index % 4);
  }

  private void sum(int row, String key, ResultList.Sum sum) {
    var loans = new Label(Messages.text("results.import.loans", sum.loans()));
    loans.getStyleClass().add("figure");
    var principal = new Label(sum.principal().toString());
    principal.getStyleClass().add("figure");
    sums.addRow(row, quiet(VietnameseText.withCapital(Messages.text(key))), loans, principal);
  }

  private static Label quiet(String text) {
    var label = new Label(text);
    label.getStyleClass().add("quiet");
    return label;
  }

  private void enter(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      event.consume();
      model.goOn();
    }
  }
}
