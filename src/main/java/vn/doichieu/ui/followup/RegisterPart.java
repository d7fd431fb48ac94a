package vn.doichieu.ui.followup;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.doichieu.base.Messages;
import vn.doichieu.base.Table;
import vn.doichieu.ui.kit.Action;
import vn.doichieu.ui.kit.Buttons;
import vn.doichieu.ui.kit.DataTable;
import vn.doichieu.ui.kit.Focus;
import vn.doichieu.ui.kit.Form;
import vn.doichieu.ui.kit.Shortcuts;

/// A register as it is seen: a list that can be searched, and the fields of the chosen row.
final class RegisterPart<R> {
  private final DataTable<R> table;
  private final HBox node;

  /// @param save the first button under the fields
  /// @param others more buttons; their keys work in this part
  /// @param notes what stands under the buttons
  RegisterPart(
      Register<R> model,
      DataTable<R> table,
      Form form,
      Action save,
      List<Action> others,
      List<? extends Node> notes) {
    this.table = table;
    table.follow(model.row(), form::reset);
    model
        .row()
        .addListener(
            (o, was, is) -> {
              if (is == null) {
                table.clearSelection();
              }
            });
    table.onOpen(row -> form.focusFirst());
    Button button = Buttons.of(save);
    form.endsWith(button);
    var buttons = new FlowPane(button);
    others.forEach(a -> buttons.getChildren().add(Buttons.of(a)));
    buttons.getStyleClass().add("screen-actions-row");
    var fields = new ScrollPane(form.node());
    fields.setFitToWidth(true);
    fields.setFocusTraversable(false);
    fields.getStyleClass().add("edge-to-edge");
    VBox.setVgrow(fields, Priority.SOMETIMES);
    var side = new VBox(fields, buttons);
    side.getChildren().addAll(notes);
    side.getStyleClass().add("register-side");
    var search = search();
    var list = new VBox(search, table.node());
    list.getStyleClass().add("register-list");
    VBox.setVgrow(table.node(), Priority.ALWAYS);
    HBox.setHgrow(list, Priority.ALWAYS);
    node = new HBox(list, side);
    node.getStyleClass().add("two-columns");
    Action find = Action.of("followup.find", "fth-search", "F3", search::requestFocus);
    Shortcuts.install(
        node,
        () -> {
          var all = new ArrayList<>(others);
          all.add(save);
          all.add(find);
          return all;
        });
  }

  private TextField search() {
    var search = new TextField();
    search.setPromptText(Messages.text("followup.search"));
    search.setAccessibleText(Messages.text("followup.search"));
    search.textProperty().addListener((o, was, is) -> table.search(is));
    search.addEventHandler(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.DOWN) {
            e.consume();
            table.focus();
          }
        });
    return search;
  }

  /// With more room for the fields.
  RegisterPart<R> wide() {
    node.getChildren().getLast().getStyleClass().add("wide");
    return this;
  }

  Node node() {
    return node;
  }

  void focus() {
    Focus.give(table.node().getChildrenUnmodifiable().getFirst());
    table.focus();
  }

  Table asTable(String titleKey) {
    return table.asTable(Messages.text(titleKey));
  }
}
