package vn.doichieu.ui.results;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.doichieu.ui.kit.Action;
import vn.doichieu.ui.kit.CampaignBody;
import vn.doichieu.ui.kit.Command;
import vn.doichieu.ui.kit.Parts;
import vn.doichieu.ui.kit.Place;
import vn.doichieu.ui.kit.ScreenView;
import vn.doichieu.ui.kit.Shortcuts;
import vn.doichieu.ui.kit.Workbench;

/// One of: the list of forms with the catalogue of causes, the keying of a form, the comparison of
/// two readings.
final class ResultsView implements ScreenView {
  private final FormsViewModel model;
  private final FormPrinting printing;
  private final FormsPage forms;
  private final KeyingPage keying;
  private final ComparePage compare;
  private final ResultImportViewModel importing;
  private final ResultImportPage wizard;
  private final Parts parts = new Parts();
  private final StackPane pane = new StackPane();
  private final CampaignBody whole;
  private Runnable actionsChanged = () -> {};

  ResultsView(
      FormsViewModel model,
      FormPrinting printing,
      ResultImportViewModel importing,
      CausesViewModel causes,
      Workbench workbench) {
    this.model = model;
    this.printing = printing;
    this.importing = importing;
    wizard = new ResultImportPage(importing, workbench.remembered());
    forms = new FormsPage(model, printing.saved(), workbench.remembered());
    keying = new KeyingPage(model.keying(), model.scans());
    compare = new ComparePage(model.comparing(), workbench.remembered());
    var catalogue = new CausesPage(causes, workbench.remembered());
    parts
        .add("results.part.forms", forms.node(), forms::focus)
        .add("results.part.causes", catalogue.node(), catalogue::focus)
        .with(new javafx.scene.control.Label());
    VBox.setVgrow(parts.node(), Priority.ALWAYS);
    pane.getStyleClass().add("screen-body");
    whole = new CampaignBody(pane, this::focus, model.hasCampaign(), workbench.navigator());
    model.page().addListener((o, was, is) -> show());
    importing.step().addListener((o, was, is) -> show());
    model.keying().sheet().addListener((o, was, is) -> focus());
    Action reload = Command.RELOAD.runs(model::load);
    Shortcuts.install(whole, () -> List.of(reload));
    show();
  }

  @Override
  public Node node() {
    return whole;
  }

  /// Who keys or compares wants the room of the buttons, and no key that leads away from the row.
  @Override
  public List<Action> actions() {
    Action attach =
        Action.of("results.action.attach", "fth-paperclip", "Ctrl+Shift+A", this::attach);
    if (importing.step().get() != null) {
      return List.of();
    }
    return switch (model.page().get()) {
      case LIST -> ofList(attach);
      case KEYING -> List.of(attach);
      case COMPARE -> List.of();
    };
  }

  @Override
  public void onActionsChanged(Runnable changed) {
    actionsChanged = changed;
  }

  private List<Action> ofList(Action attach) {
    return List.of(
        Command.PRINT
            .runs(() -> printing.print(groups()))
            .named("results.action.print")
            .asPrimary(),
        Action.of(
            "results.action.receive",
            "fth-inbox",
            "Ctrl+D",
            () -> printing.receive(forms.selection())),
        Action.of("results.action.second", "fth-repeat", "Ctrl+L", this::second),
        Action.of("results.action.compare", "fth-columns", "Ctrl+K", this::comparison),
        Action.of("results.action.lock", "fth-lock", "Ctrl+T", () -> model.lock(forms.selection())),
        Command.IMPORT.runs(importing::start).named("results.import.action"),
        Action.of(
            "results.sheet.action",
            "fth-file-text",
            "Ctrl+Shift+E",
            () -> importing.exportSheet(forms.selection())),
        attach,
        Command.EXPORT.runs(() -> model.export(forms.asTable())));
  }

  @Override
  public void open(Place place) {
    model.reload();
    if (place instanceof Place.Results wanted && wanted.group() != 0) {
      forms.select(wanted.group());
    }
    whole.focus();
  }

  @Override
  public void close() {
    model.close();
  }

  private List<Long> groups() {
    return forms.selection().stream().map(item -> item.group().id()).toList();
  }

  private void second() {
    Optional.ofNullable(forms.selected()).ifPresent(item -> model.key(item, 2));
  }

  private void attach() {
    model.attach(forms.selected());
  }

  private void comparison() {
    Optional.ofNullable(forms.selected()).ifPresent(model::compare);
  }

  private void show() {
    if (importing.step().get() != null) {
      wizard.show(importing.step().get());
    }
    Node page = importing.step().get() != null ? wizard.node() : pageOfForms();
    pane.getChildren().setAll(page);
    pane.applyCss();
    pane.layout();
    actionsChanged.run();
    focus();
  }

  private Node pageOfForms() {
    return switch (model.page().get()) {
      case LIST -> parts.node();
      case KEYING -> keying.node();
      case COMPARE -> compare.node();
    };
  }

  private void focus() {
    if (importing.step().get() != null) {
      wizard.focus(importing.step().get());
      return;
    }
    switch (model.page().get()) {
      case LIST -> parts.focus();
      case KEYING -> keying.focus();
      case COMPARE -> compare.focus();
    }
  }
}
