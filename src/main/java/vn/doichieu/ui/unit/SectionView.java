package vn.doichieu.ui.unit;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.doichieu.base.Entity;
import vn.doichieu.base.Messages;
import vn.doichieu.ui.kit.Action;
import vn.doichieu.ui.kit.Buttons;
import vn.doichieu.ui.kit.DataTable;
import vn.doichieu.ui.kit.Form;
import vn.doichieu.ui.kit.Icons;
import vn.doichieu.ui.kit.Shortcuts;

/// A section: its table with a search field, and the form beside it.
final class SectionView<E extends Entity> {
  private final SectionViewModel<E> model;
  private final DataTable<E> table;
  private final Form form;
  private final Node node;
  private final VBox side = new VBox();
  private final boolean addable;

  /// @param table null for a section of one thing only
  /// @param addable whether the user may add more
  SectionView(SectionViewModel<E> model, DataTable<E> table, Form form, boolean addable) {
    this.model = model;
    this.table = table;
    this.form = form;
    this.addable = addable;
    Region fields = form.scrolling();
    VBox.setVgrow(fields, Priority.ALWAYS);
    side.getChildren().addAll(unsaved(), fields);
    side.getStyleClass().add("side-form");
    fields.disableProperty().bind(model.filled().not());
    if (table == null) {
      side.setMaxWidth(720);
      node = new HBox(side);
      HBox.setHgrow(side, Priority.ALWAYS);
    } else {
      var split = new SplitPane(list(), side);
      split.setDividerPositions(0.68);
      SplitPane.setResizableWithParent(side, false);
      node = split;
      follow();
    }
  }

  SectionViewModel<E> model() {
    return model;
  }

  Node node() {
    return node;
  }

  /// The part beside the table, for what only this section has.
  VBox side() {
    return side;
  }

  DataTable<E> table() {
    return table;
  }

  boolean isAddable() {
    return addable;
  }

  void focus() {
    if (table == null) {
      form.focusFirst();
    } else {
      table.focus();
    }
  }

  void add() {
    model.add();
    table.clearSelection();
    form.reset();
    form.focusFirst();
  }

  void edit() {
    form.focusFirst();
  }

  void save() {
    form.submit(model::save);
  }

  /// Back to the table; what was typed stays.
  void leave() {
    if (table != null) {
      table.node().lookup(".table-view").requestFocus();
    }
  }

  private void follow() {
    table.selected().addListener((o, was, is) -> model.select(is));
    table.onOpen(row -> edit());
    model
        .shown()
        .addListener(
            (o, was, is) -> {
              if (is != null && (was == null || was.id() != is.id())) {
                form.reset();
              }
              if (is != null && !is.equals(table.selected().get())) {
                table.select(is);
              }
            });
  }

  private Node list() {
    var search = new TextField();
    search.setPromptText(Messages.text("unit.search"));
    search.setAccessibleText(Messages.text("unit.search"));
    search.setId("search-" + model.key());
    search.textProperty().addListener((o, was, typed) -> table.search(typed));
    VBox.setVgrow(table.node(), Priority.ALWAYS);
    var list = new VBox(search, table.node());
    list.getStyleClass().add("list-side");
    return list;
  }

  private Node unsaved() {
    var words = new Label(Messages.text("unit.unsaved"), Icons.of("fth-edit-3"));
    words.setWrapText(true);
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setMaxWidth(Double.MAX_VALUE);
    var discard = Action.of("unit.discard", "fth-rotate-ccw", "Ctrl+R", this::discard);
    var bar = new HBox(words, Buttons.of(discard.when(model.changed())));
    bar.setAlignment(Pos.CENTER_LEFT);
    bar.getStyleClass().add("notice");
    bar.visibleProperty().bind(model.changed());
    bar.managedProperty().bind(model.changed());
    Shortcuts.install(side, () -> List.of(discard.when(model.changed())));
    return bar;
  }

  private void discard() {
    model.discard();
    form.reset();
    leave();
  }
}
