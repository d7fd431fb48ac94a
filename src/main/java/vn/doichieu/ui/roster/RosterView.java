package vn.doichieu.ui.roster;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.doichieu.base.Messages;
import vn.doichieu.ui.kit.Action;
import vn.doichieu.ui.kit.Buttons;
import vn.doichieu.ui.kit.Command;
import vn.doichieu.ui.kit.Icons;
import vn.doichieu.ui.kit.Place;
import vn.doichieu.ui.kit.Remembered;
import vn.doichieu.ui.kit.ScreenView;
import vn.doichieu.ui.kit.WorkState;

/// One of: the list, a borrower's card, the import, or, as long as there is no list, the way to
/// one.
final class RosterView implements ScreenView {
  private final RosterViewModel model;
  private final ImportViewModel importing;
  private final ListPage list;
  private final CardPage card;
  private final ImportPage wizard;
  private final Action importAction;
  private final Button firstImport;
  private final VBox empty;
  private final StackPane pane = new StackPane();

  RosterView(RosterViewModel model, ImportViewModel importing, Remembered remembered) {
    this.model = model;
    this.importing = importing;
    list = new ListPage(model, remembered);
    card = new CardPage(model, remembered);
    wizard = new ImportPage(importing, remembered);
    importAction = Command.IMPORT.runs(importing::start).asPrimary();
    firstImport = Buttons.of(importAction);
    var sentence = new Label(Messages.text("roster.empty"));
    sentence.setWrapText(true);
    empty = new VBox(Icons.of("fth-inbox"), sentence, firstImport);
    empty.setAlignment(Pos.CENTER);
    empty.getStyleClass().addAll("list-page", "empty-page");
    pane.getStyleClass().add("screen-body");
    model.state().addListener((o, was, is) -> show());
    model.card().addListener((o, was, is) -> show());
    importing.step().addListener((o, was, is) -> show());
    show();
  }

  @Override
  public Node node() {
    return pane;
  }

  @Override
  public List<Action> actions() {
    return List.of(importAction, Command.EXPORT.runs(this::export));
  }

  @Override
  public void open(Place place) {
    if (place instanceof Place.Roster roster && !roster.search().isEmpty()) {
      model.filters().clear();
      model.closeCard();
      model.search().set(roster.search());
    }
    show();
    model.load();
  }

  @Override
  public void close() {}

  private void show() {
    ImportViewModel.Step step = importing.step().get();
    if (step != null) {
      wizard.show(step);
      put(wizard.node());
      wizard.focus(step);
    } else if (model.card().get() != null) {
      card.show(model.card().get());
      put(card.node());
      card.focus();
    } else if (model.state().get() == WorkState.EMPTY) {
      put(empty);
      firstImport.requestFocus();
    } else {
      put(list.node());
      list.focus();
    }
  }

  private void put(Node page) {
    if (!pane.getChildren().contains(page)) {
      pane.getChildren().setAll(page);
    }
    // What stands in a scroll pane can only take the focus once the pane is dressed.
    pane.applyCss();
    pane.layout();
  }

  private void export() {
    if (importing.step().get() == ImportViewModel.Step.PREVIEW) {
      model.export(wizard.findings());
    } else {
      list.export();
    }
  }
}
