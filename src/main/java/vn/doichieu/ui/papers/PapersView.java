package vn.doichieu.ui.papers;

import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.doichieu.base.Messages;
import vn.doichieu.ui.kit.Action;
import vn.doichieu.ui.kit.DataTable;
import vn.doichieu.ui.kit.EmptyState;
import vn.doichieu.ui.kit.Focus;
import vn.doichieu.ui.kit.Place;
import vn.doichieu.ui.kit.ScreenView;
import vn.doichieu.ui.kit.TableBuilder;
import vn.doichieu.ui.kit.Workbench;
import vn.doichieu.ui.kit.paper.PaperEditor;
import vn.doichieu.ui.kit.paper.PaperPage;
import vn.doichieu.ui.kit.paper.SavedBar;

/// The list of papers with the page beside it, or the editor of one.
final class PapersView implements ScreenView {
  private final PapersViewModel model;
  private final DataTable<PaperRow> table;
  private final PaperEditor editor;
  private final SplitPane listed;
  private final SplitPane edited;
  private final StackPane middle = new StackPane();
  private final StackPane root = new StackPane();
  private final EmptyState noCampaign;
  private final List<Action> actions;

  PapersView(PapersViewModel model, Workbench workbench) {
    this.model = model;
    table =
        new TableBuilder<PaperRow>("papers", model.rows())
            .text("papers.column.kind", PaperRow::name)
            .width(215)
            .text("papers.column.state", PaperRow::state)
            .width(105)
            .number("papers.column.number", PaperRow::number)
            .width(50)
            .date("papers.column.date", PaperRow::issuedOn)
            .personName("papers.column.signatory", PaperRow::signatory)
            .width(150)
            .text("papers.column.subject", PaperRow::subject)
            .width(320)
            .remember(workbench.remembered())
            .build();
    Action edit = model.edit();
    table.onOpen(row -> edit.fire());
    table.selected().addListener((o, was, is) -> chosen(is));
    model.selected().addListener((o, was, is) -> mark(is));
    editor = new PaperEditor(model.editor(), workbench.jobs());
    var page = new PaperPage(model.preview(), workbench.jobs());
    VBox.setVgrow(table.node(), Priority.ALWAYS);
    var left = new VBox(warnings(), table.node());
    left.getStyleClass().add("papers-list");
    listed = new SplitPane(left, page.node());
    listed.setDividerPositions(0.56);
    edited = new SplitPane(editor.text(), editor.page());
    edited.setDividerPositions(0.52);
    noCampaign =
        new EmptyState(
            "fth-folder", "papers.empty.campaign", "papers.empty.campaign.text", model.goToPlan());
    actions =
        List.of(
            edit.asPrimary(),
            model.list(),
            model.save(),
            model.issue(),
            model.submit(),
            model.replace(),
            model.print(),
            model.export(),
            model.reload());
    VBox.setVgrow(middle, Priority.ALWAYS);
    var whole = new VBox(middle, new SavedBar(model.saved()));
    root.getChildren().setAll(whole, noCampaign);
    noCampaign.visibleProperty().bind(Bindings.isEmpty(model.rows()));
    whole.visibleProperty().bind(noCampaign.visibleProperty().not());
    model.editing().addListener((o, was, is) -> swap());
    noCampaign.visibleProperty().addListener((o, was, is) -> focus());
    swap();
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public List<Action> actions() {
    return actions;
  }

  @Override
  public void open(Place place) {
    model.open(place instanceof Place.Papers papers ? papers : new Place.Papers());
    focus();
  }

  @Override
  public void close() {
    model.close();
  }

  private void focus() {
    if (noCampaign.isVisible()) {
      noCampaign.focusButton();
    } else if (!model.editing().get()) {
      Focus.give(table.node().getChildrenUnmodifiable().getFirst());
    }
  }

  private void swap() {
    boolean editing = model.editing().get();
    middle.getChildren().setAll(editing ? edited : listed);
    middle.applyCss();
    middle.layout();
    if (editing) {
      editor.focusHead();
    } else {
      table.focus();
    }
  }

  private void chosen(PaperRow row) {
    if (row != null) {
      model.selected().set(row);
    }
  }

  private void mark(PaperRow row) {
    if (row != null && row != table.selected().get()) {
      table.select(row);
    }
  }

  private Label warnings() {
    var label = new Label();
    label.setWrapText(true);
    label.setMinHeight(VBox.USE_PREF_SIZE);
    label.setMaxWidth(Double.MAX_VALUE);
    label.getStyleClass().add("editor-hint");
    label
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () ->
                    model.warnings().stream().map(Messages::text).collect(Collectors.joining("\n")),
                model.warnings()));
    label.managedProperty().bind(label.textProperty().isNotEmpty());
    label.visibleProperty().bind(label.managedProperty());
    return label;
  }
}
