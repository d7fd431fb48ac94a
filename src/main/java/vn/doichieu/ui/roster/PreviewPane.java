package vn.doichieu.ui.roster;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import vn.doichieu.app.ImportPreview;
import vn.doichieu.base.Messages;
import vn.doichieu.base.Table;
import vn.doichieu.base.Text;
import vn.doichieu.domain.roster.ImportMode;
import vn.doichieu.domain.roster.LoanList;
import vn.doichieu.domain.roster.RosterUpdate;
import vn.doichieu.ui.kit.Action;
import vn.doichieu.ui.kit.Remembered;
import vn.doichieu.ui.kit.imports.Facts;
import vn.doichieu.ui.kit.imports.FindingsTable;
import vn.doichieu.ui.kit.imports.PreviewFrame;

/// What the import would do, and everything that was found in the file.
final class PreviewPane {
  private final ImportViewModel model;
  private final Facts facts = new Facts();
  private final CheckBox otherWard = new CheckBox(Messages.text("roster.import.otherWard"));
  private final RadioButton replace = new RadioButton(Messages.text("roster.import.replace"));
  private final RadioButton merge = new RadioButton(Messages.text("roster.import.merge"));
  private final VBox modes = new VBox(replace, merge);
  private final FindingsTable findings;
  private final PreviewFrame frame;

  PreviewPane(ImportViewModel model, Remembered remembered) {
    this.model = model;
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
    findings = new FindingsTable("roster-findings", model.findings(), 120, 150, 130, remembered);
    frame =
        new PreviewFrame(
            "import-commit",
            Action.of("roster.import.go", "fth-upload", "Ctrl+Enter", model::commit),
            List.of(PreviewFrame.columns(model::correctColumns)),
            findings,
            model.running(),
            List.of(facts.node(), otherWard, modes));
  }

  Node node() {
    return frame.node();
  }

  void show(ImportPreview preview) {
    LoanList list = preview.list();
    otherWard.setVisible(model.isOtherWard());
    otherWard.setManaged(model.isOtherWard());
    modes.setVisible(model.isModeAsked());
    modes.setManaged(model.isModeAsked());
    frame.show(
        model.verdict(),
        Text.of("roster.import.commit", list.loans().size()),
        list.isImportable() && !list.loans().isEmpty());
    facts.clear();
    count(list);
    effect(preview.update());
  }

  /// Where the user can go on: the import, else what stands in its way.
  void focus() {
    if (!frame.isPossible() && otherWard.isManaged()) {
      otherWard.requestFocus();
    } else {
      frame.focus();
    }
  }

  Table table() {
    return findings.asTable();
  }

  private void count(LoanList list) {
    facts.count(0, 0, "roster.import.loans", list.loans().size());
    facts.count(0, 1, "roster.import.borrowers", list.borrowers());
    facts.count(0, 2, "roster.import.groups", list.groups());
    facts.count(2, 0, "roster.import.principal", list.principal().dong());
    facts.count(2, 1, "roster.import.interest", list.interest().dong());
    facts.count(2, 2, "kit.import.rows", list.rows());
    facts.count(4, 0, "kit.import.skipped", list.skippedRows());
    facts.count(4, 1, "roster.import.duplicates", list.duplicateRows());
    facts.count(4, 2, "roster.import.repairs", list.repairCount());
  }

  private void effect(RosterUpdate update) {
    facts.count(6, 0, "roster.import.added", update.added());
    facts.count(6, 1, "roster.import.updated", update.updated());
    facts.count(6, 2, "roster.import.removed", update.removed());
  }
}
