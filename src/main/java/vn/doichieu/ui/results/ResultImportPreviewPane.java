package vn.doichieu.ui.results;

import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import vn.doichieu.app.ResultImportPreview;
import vn.doichieu.base.Messages;
import vn.doichieu.base.Text;
import vn.doichieu.base.VietnameseText;
import vn.doichieu.domain.result.Ability;
import vn.doichieu.domain.result.Outcome;
import vn.doichieu.domain.result.ResultList;
import vn.doichieu.domain.result.ResultUpdate;
import vn.doichieu.ui.kit.Action;
import vn.doichieu.ui.kit.Remembered;
import vn.doichieu.ui.kit.imports.Facts;
import vn.doichieu.ui.kit.imports.FindingsTable;
import vn.doichieu.ui.kit.imports.PreviewFrame;

/// What the import would do, and everything that was found in the file.
final class ResultImportPreviewPane {
  private final ResultImportViewModel model;
  private final Facts effect = new Facts();
  private final Facts sums = new Facts();
  private final PreviewFrame frame;

  ResultImportPreviewPane(ResultImportViewModel model, Remembered remembered) {
    this.model = model;
    var facts = new HBox(effect.node(), sums.node());
    facts.getStyleClass().add("columns");
    frame =
        new PreviewFrame(
            "results-import-commit",
            Action.of("results.import.go", "fth-upload", "Ctrl+Enter", model::goOn),
            List.of(PreviewFrame.columns(model::correctColumns)),
            new FindingsTable("results-findings", model.findings(), 90, 170, 150, remembered),
            model.running(),
            List.of(facts));
  }

  Node node() {
    return frame.node();
  }

  void show(ResultImportPreview preview) {
    ResultList list = preview.list();
    ResultUpdate update = preview.update();
    int differing = update.conflicts().size();
    int stored = update.added().size() + update.secondReadings().size();
    frame.show(
        model.verdict(),
        differing > 0
            ? Text.of("results.import.decide", differing)
            : Text.of("results.import.commit", stored),
        list.isImportable() && !update.isEmpty());
    effect.clear();
    effect.count(0, 0, "kit.import.rows", list.rows());
    effect.count(0, 1, "results.import.results", list.lines().size());
    effect.count(0, 2, "results.import.blank", list.blankRows());
    effect.count(0, 3, "kit.import.skipped", list.skippedRows() + list.duplicateRows());
    effect.count(2, 0, "results.import.added", update.added().size());
    effect.count(2, 1, "results.import.second", update.secondReadings().size());
    effect.count(2, 2, "results.import.unchanged", update.unchanged());
    effect.count(2, 3, "results.import.differing", differing);
    sums.clear();
    int row = 0;
    for (Map.Entry<Outcome, ResultList.Sum> entry : list.byOutcome().entrySet()) {
      sum(row, entry.getKey().textKey(), entry.getValue());
      row++;
    }
    sum(row, Ability.ABLE.textKey(), list.of(Ability.ABLE));
    sum(row + 1, Ability.UNABLE.textKey(), list.of(Ability.UNABLE));
  }

  void focus() {
    frame.focus();
  }

  private void sum(int row, String key, ResultList.Sum sum) {
    String name = VietnameseText.withCapital(Messages.text(key));
    String loans = Messages.text("results.import.loans", sum.loans());
    sums.add(0, row, name, loans, sum.principal().toString());
  }
}
