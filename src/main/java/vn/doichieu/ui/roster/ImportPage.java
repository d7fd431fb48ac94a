package vn.doichieu.ui.roster;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import vn.doichieu.base.Messages;
import vn.doichieu.base.SheetRow;
import vn.doichieu.base.Table;
import vn.doichieu.domain.roster.ColumnMap;
import vn.doichieu.domain.roster.ListColumn;
import vn.doichieu.ui.kit.Remembered;
import vn.doichieu.ui.kit.imports.ColumnsPane;
import vn.doichieu.ui.kit.imports.ImportFrame;

/// The steps of an import.
final class ImportPage {
  private static final List<ListColumn> MANDATORY =
      new ColumnMap(new SheetRow("", 0, List.of()), Map.of()).missing();

  private final ImportViewModel model;
  private final ColumnsPane<ListColumn> columns;
  private final PreviewPane preview;
  private final DonePane done;
  private final ImportFrame frame;

  ImportPage(ImportViewModel model, Remembered remembered) {
    this.model = model;
    columns =
        new ColumnsPane<>(
            model.columns(),
            "roster.column.",
            "roster.columns.mandatory",
            MANDATORY,
            Stream.of(ListColumn.values()).filter(c -> !MANDATORY.contains(c)).toList(),
            model::previewChosen);
    preview = new PreviewPane(model, remembered);
    done = new DonePane(model);
    BorderPane.setAlignment(done.node(), Pos.TOP_LEFT);
    frame =
        new ImportFrame(
            model.running(), model::leave, model.step().isEqualTo(ImportViewModel.Step.DONE));
    model
        .preview()
        .addListener(
            (o, was, is) -> {
              if (is != null) {
                preview.show(is);
                if (model.step().get() == ImportViewModel.Step.PREVIEW) {
                  preview.focus();
                }
              }
            });
  }

  Node node() {
    return frame.node();
  }

  void show(ImportViewModel.Step step) {
    if (step == ImportViewModel.Step.DONE) {
      done.show(model.result().get());
    }
    frame.show(Messages.text("roster.import.title", model.fileName()), nodeOf(step));
  }

  private Node nodeOf(ImportViewModel.Step step) {
    return switch (step) {
      case COLUMNS -> columns.node();
      case PREVIEW -> preview.node();
      case DONE -> done.node();
    };
  }

  void focus(ImportViewModel.Step step) {
    switch (step) {
      case COLUMNS -> columns.focus();
      case PREVIEW -> preview.focus();
      case DONE -> done.focus();
    }
  }

  Table findings() {
    return preview.table();
  }
}
