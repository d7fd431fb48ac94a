package vn.doichieu.ui.roster;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import vn.doichieu.base.Messages;
import vn.doichieu.domain.roster.RosterUpdate;
import vn.doichieu.ui.kit.Action;
import vn.doichieu.ui.kit.Buttons;
import vn.doichieu.ui.kit.Icons;

/// What the import did, and what comes next.
final class DonePane {
  private final Label done = new Label();
  private final Label next = new Label();
  private final Button groups;
  private final Button list;
  private final VBox node;

  DonePane(ImportViewModel model) {
    done.getStyleClass().add("title-3");
    done.setWrapText(true);
    done.setGraphic(Icons.of("fth-check-circle"));
    next.setWrapText(true);
    groups =
        Buttons.of(
            Action.of("roster.done.groups", "fth-arrow-right", "", model::goToGroups).asPrimary());
    list = Buttons.of(Action.of("roster.done.list", "fth-list", "", model::leave));
    node = new VBox(done, next, groups, list);
    node.getStyleClass().addAll("list-page", "message-page");
  }

  Node node() {
    return node;
  }

  void show(RosterUpdate update) {
    int unassigned = update.unassigned().size();
    done.setText(
        Messages.text(
            "roster.done.title",
            update.added(),
            update.updated(),
            update.unchanged(),
            update.removed()));
    next.setText(
        unassigned == 0
            ? Messages.text("roster.done.complete")
            : Messages.text("roster.done.unassigned", unassigned));
    groups.setVisible(unassigned > 0);
    groups.setManaged(unassigned > 0);
  }

  void focus() {
    (groups.isManaged() ? groups : list).requestFocus();
  }
}
