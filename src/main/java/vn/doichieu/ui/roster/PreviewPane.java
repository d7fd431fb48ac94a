package vn.doichieu.ui.roster;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.doichieu.app.ImportPreview;
import vn.doichieu.base.Messages;
import vn.doichieu.base.Table;
import vn.doichieu.domain.roster.ImportMode;
import vn.doichieu.domain.roster.LoanList;
import vn.doichieu.domain.roster.RosterUpdate;
import vn.doichieu.ui.kit.Action;
import vn.doichieu.ui.kit.Buttons;
import vn.doichieu.ui.kit.DataTable;
import vn.doichieu.ui.kit.Formats;
import vn.doichieu.ui.kit.Remembered;
import vn.doichieu.ui.kit.Shortcuts;
import vn.doichieu.ui.kit.TableBuilder;

/// What the import would do, and everything that was found in the file.
final class PreviewPane {
  private final ImportViewModel model;
  private final GridPane facts = new GridPane();
  private final Label verdict = new Label();
  private final CheckBox otherWard = new CheckBox(Messages.text("roster.import.otherWard"));
  private final RadioButton replace = new RadioButton(Messages.text("roster.import.replace"));
  private final RadioButton merge = new RadioButton(Messages.text("roster.import.merge"));
  private final VBox modes = new VBox(replace, merge);
  private final Button commit = new Button();
  private final DataTable<FindingRow> findings;
  private final VBox node;

  PreviewPane(ImportViewModel model, Remembered remembered) {
    this.model = model;
    facts.getStyleClass().add("facts");
    verdict.setWrapText(true);
    verdict.getStyleClass().add("title-4");
    otherWard.selectedProperty().bindBidirectional(model.otherWardAccepted());
    otherWard.setId("otherWard");
    otherWard.setWrapText(true);
    var group = new ToggleGroup();
    replace.setToggleGroup(group);
    merge.setToggleGroup(group);
    replace.setSelected(true);
    merge
        .selectedProperty()
        .addListener((o, was, is) -> model.mode().set(is ? ImportMode.MERGE : ImportMode.REPLACE));
    model.mode().addListener((o, was, is) -> replace.setSelected(is == ImportMode.REPLACE));
    modes.getStyleClass().add("choices");
    findings =
        new TableBuilder<>("roster-findings", model.findings())
            .text("roster.finding.kind", FindingRow::kindWords)
            .width(120)
            .text("roster.finding.sheet", r -> r.finding().sheet())
            .width(90)
            .number("roster.finding.row", FindingRow::row)
            .width(60)
            .text("roster.finding.column", r -> r.finding().column())
            .width(150)
            .text("roster.finding.value", r -> r.finding().value())
            .width(130)
            .text("roster.finding.message", FindingRow::message)
            .width(900)
            .placeholder("roster.finding.none")
            .remember(remembered)
            .build();
    VBox.setVgrow(findings.node(), Priority.ALWAYS);
    Action columns = Action.of("roster.import.columns", "fth-columns", "F2", model::correctColumns);
    commit.getStyleClass().add("accent");
    commit.setId("import-commit");
    commit.setOnAction(e -> model.commit());
    commit.addEventHandler(KeyEvent.KEY_PRESSED, this::enter);
    var buttons = new HBox(commit, Buttons.of(columns));
    buttons.setAlignment(Pos.CENTER_LEFT);
    buttons.getStyleClass().add("search-line");
    node = new VBox(verdict, facts, otherWard, modes, buttons, findings.node(), whole());
    node.getStyleClass().add("list-page");
    node.disableProperty().bind(Bindings.isNotNull(model.running()));
    Action go = Action.of("roster.import.go", "fth-upload", "Ctrl+Enter", model::commit);
    Shortcuts.install(node, () -> List.of(go, columns));
  }

  Node node() {
    return node;
  }

  void show(ImportPreview preview) {
    LoanList list = preview.list();
    verdict.setText(Messages.text(model.verdict()));
    otherWard.setVisible(model.isOtherWard());
    otherWard.setManaged(model.isOtherWard());
    modes.setVisible(model.isModeAsked());
    modes.setManaged(model.isModeAsked());
    commit.setText(Messages.text("roster.import.commit", list.loans().size()));
    commit.setDisable(!list.isImportable() || list.loans().isEmpty());
    facts.getChildren().clear();
    count(list);
    effect(preview.update());
  }

  /// Where the user can go on: the import, else what stands in its way.
  void focus() {
    if (!commit.isDisabled()) {
      commit.requestFocus();
    } else if (otherWard.isManaged()) {
      otherWard.requestFocus();
    } else {
      findings.focus();
    }
  }

  Table table() {
    return findings.asTable(Messages.text("roster.finding.title"));
  }

  /// The sentence of the selected finding, which is often longer than its column.
  private Label whole() {
    var whole = new Label();
    whole.setWrapText(true);
    whole.setMinHeight(Region.USE_PREF_SIZE);
    whole.textProperty().bind(findings.selected().map(FindingRow::message).orElse(""));
    whole.visibleProperty().bind(whole.textProperty().isNotEmpty());
    whole.managedProperty().bind(whole.visibleProperty());
    return whole;
  }

  private void count(LoanList list) {
    fact(0, 0, "roster.import.loans", Formats.number(list.loans().size()));
    fact(0, 1, "roster.import.borrowers", Formats.number(list.borrowers()));
    fact(0, 2, "roster.import.groups", Formats.number(list.groups()));
    fact(2, 0, "roster.import.principal", list.principal().toString());
    fact(2, 1, "roster.import.interest", list.interest().toString());
    fact(2, 2, "roster.import.rows", Formats.number(list.rows()));
    fact(4, 0, "roster.import.skipped", Formats.number(list.skippedRows()));
    fact(4, 1, "roster.import.duplicates", Formats.number(list.duplicateRows()));
    fact(4, 2, "roster.import.repairs", Formats.number(list.repairCount()));
  }

  private void effect(RosterUpdate update) {
    fact(6, 0, "roster.import.added", Formats.number(update.added()));
    fact(6, 1, "roster.import.updated", Formats.number(update.updated()));
    fact(6, 2, "roster.import.removed", Formats.number(update.removed()));
  }

  private void fact(int column, int row, String key, String value) {
    var label = new Label(Messages.text(key));
    label.getStyleClass().add("quiet");
    var number = new Label(value);
    number.getStyleClass().add("figure");
    facts.add(label, column, row);
    facts.add(number, column + 1, row);
  }

  private void enter(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      event.consume();
      model.commit();
    }
  }
}
