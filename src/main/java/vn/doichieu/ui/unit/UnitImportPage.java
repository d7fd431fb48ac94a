package vn.doichieu.ui.unit;

import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import vn.doichieu.base.Messages;
import vn.doichieu.base.Table;
import vn.doichieu.base.Text;
import vn.doichieu.domain.unit.UnitListUpdate;
import vn.doichieu.ui.kit.Action;
import vn.doichieu.ui.kit.Remembered;
import vn.doichieu.ui.kit.imports.Facts;
import vn.doichieu.ui.kit.imports.FindingsTable;
import vn.doichieu.ui.kit.imports.ImportFrame;
import vn.doichieu.ui.kit.imports.PreviewFrame;

/// What taking a list over would do, and what is wrong in it.
final class UnitImportPage {
  private final UnitImportViewModel model;
  private final Facts facts = new Facts();
  private final FindingsTable findings;
  private final PreviewFrame preview;
  private final ImportFrame frame;

  UnitImportPage(UnitImportViewModel model, Remembered remembered) {
    this.model = model;
    findings = new FindingsTable("unit-findings", model.findings(), 90, 170, 150, remembered);
    var keeps = new Label(Messages.text("unit.list.keeps"));
    keeps.setWrapText(true);
    keeps.getStyleClass().add("quiet");
    preview =
        new PreviewFrame(
            "unit-import-commit",
            Action.of("unit.list.commit", "fth-upload", "Ctrl+Enter", model::commit),
            List.of(),
            findings,
            model.running(),
            List.of(facts.node(), keeps));
    frame = new ImportFrame(model.running(), model::leave, new SimpleBooleanProperty());
  }

  Node node() {
    return frame.node();
  }

  void show() {
    UnitListUpdate update = model.preview().get().update();
    facts.clear();
    facts.count(0, 0, "unit.list.added", update.added());
    facts.count(2, 0, "unit.list.changed", update.changed());
    facts.count(4, 0, "unit.list.unchanged", update.unchanged());
    facts.count(6, 0, "unit.list.beside", update.beside());
    preview.show(model.verdict(), Text.of("unit.list.commit"), update.isImportable());
    frame.show(Messages.text("unit.list.title", model.fileName()), preview.node());
    preview.focus();
  }

  Table findings() {
    return findings.asTable();
  }
}
