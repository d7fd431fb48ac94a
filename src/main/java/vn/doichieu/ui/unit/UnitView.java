package vn.doichieu.ui.unit;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import vn.doichieu.app.UnitList;
import vn.doichieu.base.Messages;
import vn.doichieu.domain.unit.Holiday;
import vn.doichieu.ui.kit.Action;
import vn.doichieu.ui.kit.Command;
import vn.doichieu.ui.kit.Place;
import vn.doichieu.ui.kit.Remembered;
import vn.doichieu.ui.kit.ScreenView;

/// The sections at the left, the chosen one beside them.
final class UnitView implements ScreenView {
  private final UnitViewModel model;
  private final List<SectionView<?>> sections;
  private final ListView<SectionView<?>> names = new ListView<>();
  private final BorderPane pane = new BorderPane();
  private final BooleanProperty addable = new SimpleBooleanProperty();
  private final BooleanProperty retirable = new SimpleBooleanProperty();
  private final BooleanProperty removable = new SimpleBooleanProperty();
  private final BooleanProperty importable = new SimpleBooleanProperty();
  private final BooleanProperty listed = new SimpleBooleanProperty();
  private final UnitImportPage wizard;
  private Runnable actionsChanged = () -> {};

  UnitView(UnitViewModel model, Remembered remembered) {
    this.model = model;
    wizard = new UnitImportPage(model.importing, remembered);
    var make = new Sections(model, remembered);
    sections =
        List.of(
            make.ward(),
            make.signatories(),
            make.points(),
            make.residentialGroups(),
            make.venues(),
            make.organisations(),
            make.people(),
            new GroupsView(model, make).section(),
            make.holidays());
    names.getItems().setAll(sections);
    names.setId("unit-sections");
    names.setAccessibleText(Messages.text("unit.sections"));
    names.getStyleClass().add("section-list");
    names.setCellFactory(list -> new NameCell());
    names
        .getSelectionModel()
        .selectedItemProperty()
        .addListener(
            (o, was, is) -> {
              model.importing.say(null);
              show(is);
            });
    model.importing.preview().addListener((o, was, is) -> showImport());
    names.addEventHandler(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.RIGHT) {
            e.consume();
            current().focus();
          }
        });
    sections.forEach(this::count);
    names.setMinWidth(0);
    names.prefWidthProperty().bind(pane.widthProperty().multiply(0.18));
    pane.setLeft(names);
    pane.setBottom(said());
    pane.getStyleClass().add("screen-body");
    names.getSelectionModel().selectFirst();
  }

  @Override
  public Node node() {
    return pane;
  }

  /// Over the preview of a list there is nothing to do with the section behind it.
  @Override
  public List<Action> actions() {
    Action export = Command.EXPORT.runs(this::export).when(listed);
    return isImporting() ? List.of(export) : ofSection(export);
  }

  @Override
  public void onActionsChanged(Runnable changed) {
    actionsChanged = changed;
  }

  private List<Action> ofSection(Action export) {
    return List.of(
        Command.SAVE.runs(() -> current().save()).asPrimary(),
        Command.NEW.runs(() -> current().add()).when(addable),
        Command.EDIT.runs(() -> current().edit()),
        Action.of("unit.retire", "fth-slash", "Ctrl+D", () -> current().model().switchActive())
            .when(retirable),
        Command.DELETE.runs(this::removeHoliday).when(removable),
        Command.IMPORT.runs(this::importList).when(importable),
        export,
        Command.CANCEL.runs(this::leave));
  }

  @Override
  public void open(Place place) {
    model.importing.leave();
    boolean chosen = place instanceof Place.Unit unit && !unit.section().isEmpty();
    if (chosen) {
      String key = ((Place.Unit) place).section();
      sections.stream()
          .filter(s -> s.model().key().equals(key))
          .findFirst()
          .ifPresent(names.getSelectionModel()::select);
    }
    if (chosen) {
      model.load(() -> current().focus());
    } else {
      names.requestFocus();
      model.load();
    }
  }

  @Override
  public void close() {}

  private SectionView<?> current() {
    return names.getSelectionModel().getSelectedItem();
  }

  private void importList() {
    UnitList.ofSection(current().model().key()).ifPresent(model.importing::start);
  }

  private void export() {
    SectionViewModel<?> section = current().model();
    model.export(
        isImporting()
            ? wizard.findings()
            : current().table().asTable(Messages.text("unit.section." + section.key())));
  }

  /// Shows the list that is being taken over in place of its section, or the section again.
  private void showImport() {
    names.setDisable(isImporting());
    actionsChanged.run();
    if (isImporting()) {
      pane.setCenter(wizard.node());
      pane.applyCss();
      wizard.show();
    } else {
      show(current());
      current().focus();
    }
  }

  private boolean isImporting() {
    return model.importing.preview().get() != null;
  }

  private Node said() {
    var said = new Label();
    said.setWrapText(true);
    said.getStyleClass().add("quiet");
    said.textProperty().bind(model.importing.said().map(Messages::text).orElse(""));
    said.visibleProperty().bind(said.textProperty().isNotEmpty());
    said.managedProperty().bind(said.visibleProperty());
    return said;
  }

  private void show(SectionView<?> section) {
    pane.setCenter(section.node());
    // What is split or scrolls holds its content, which may take the focus, only once it was
    // styled.
    pane.applyCss();
    addable.set(section.isAddable());
    removable.set(section.model() == model.holidays);
    importable.set(UnitList.ofSection(section.model().key()).isPresent());
    listed.set(section.table() != null);
    retirable.set(section.model() != model.ward && section.model() != model.holidays);
  }

  /// From the form to the table, from the table to the sections.
  private void leave() {
    var owner = pane.getScene().getFocusOwner();
    boolean inTable = owner != null && owner.getStyleClass().contains("table-view");
    if (inTable || current().table() == null) {
      names.requestFocus();
    } else {
      current().leave();
    }
  }

  private void removeHoliday() {
    Holiday holiday = model.holidays.shown().get();
    model.removeHoliday(holiday);
  }

  private void count(SectionView<?> section) {
    section.model().rows().addListener((ListChangeListener<Object>) change -> names.refresh());
    section.model().changed().addListener((o, was, is) -> names.refresh());
  }

  private final class NameCell extends ListCell<SectionView<?>> {
    @Override
    protected void updateItem(SectionView<?> section, boolean empty) {
      super.updateItem(section, empty);
      setText(empty || section == null ? "" : words(section.model()));
    }

    private String words(SectionViewModel<?> section) {
      String name = Messages.text("unit.section." + section.key());
      if (section.unsaved() > 0) {
        return Messages.text("unit.section.unsaved", name);
      }
      if (section == model.groups && model.unassigned() > 0) {
        return Messages.text("unit.section.unassigned", name, model.unassigned());
      }
      return section == model.ward
          ? name
          : Messages.text("unit.section.counted", name, section.rows().size());
    }
  }
}
