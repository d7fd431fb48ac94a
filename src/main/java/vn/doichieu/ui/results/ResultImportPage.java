package vn.doichieu.ui.results;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import vn.doichieu.app.ImportResults;
import vn.doichieu.base.Messages;
import vn.doichieu.domain.result.ResultColumn;
import vn.doichieu.ui.kit.Action;
import vn.doichieu.ui.kit.Buttons;
import vn.doichieu.ui.kit.Icons;
import vn.doichieu.ui.kit.Remembered;
import vn.doichieu.ui.kit.imports.ColumnsPane;
import vn.doichieu.ui.kit.imports.ImportFrame;
import vn.doichieu.ui.results.ResultImportViewModel.Step;

/// The steps of an import.
final class ResultImportPage {
  private static final List<ResultColumn> NEEDED =
      List.of(
          ResultColumn.LOAN_CODE,
          ResultColumn.OUTCOME,
          ResultColumn.STATE,
          ResultColumn.ABILITY,
          ResultColumn.ABLE,
          ResultColumn.UNABLE);

  private final ResultImportViewModel model;
  private final ColumnsPane<ResultColumn> columns;
  private final ResultImportPreviewPane preview;
  private final ResultImportConflicts conflicts;
  private final Label done = new Label();
  private final Button toForms;
  private final VBox donePane;
  private final ImportFrame frame;

  ResultImportPage(ResultImportViewModel model, Remembered remembered) {
    this.model = model;
    columns =
        new ColumnsPane<>(
            model.columns(),
            "results.import.column.",
            "results.import.columns.needed",
            NEEDED,
            Stream.of(ResultColumn.values())
                .filter(column -> !NEEDED.contains(column) && column != ResultColumn.MARK)
                .toList(),
            model::previewChosen);
    preview = new ResultImportPreviewPane(model, remembered);
    conflicts = new ResultImportConflicts(model, remembered);
    done.getStyleClass().add("title-3");
    done.setWrapText(true);
    done.setGraphic(Icons.of("fth-check-circle"));
    toForms =
        Buttons.of(Action.of("results.import.toForms", "fth-list", "", model::leave).asPrimary());
    donePane = new VBox(done, toForms);
    donePane.getStyleClass().addAll("list-page", "message-page");
    frame = new ImportFrame(model.running(), model::leave, model.step().isEqualTo(Step.DONE));
    model
        .preview()
        .addListener(
            (o, was, is) -> {
              if (is != null) {
                preview.show(is);
              }
            });
  }

  Node node() {
    return frame.node();
  }

  void show(Step step) {
    if (step == Step.DONE) {
      ImportResults.Done result = model.result().get();
      done.setText(
          Messages.text(
              "results.import.done",
              result.added(),
              result.secondReadings(),
              result.replaced(),
              result.kept()));
    }
    frame.show(Messages.text("results.import.title", model.fileName()), nodeOf(step));
  }

  private Node nodeOf(Step step) {
    return switch (step) {
      case COLUMNS -> columns.node();
      case PREVIEW -> preview.node();
      case CONFLICTS -> conflicts.node();
      case DONE -> donePane;
    };
  }

  void focus(Step step) {
    switch (step) {
      case COLUMNS -> columns.focus();
      case PREVIEW -> preview.focus();
      case CONFLICTS -> conflicts.focus();
      case DONE -> toForms.requestFocus();
    }
  }
}
