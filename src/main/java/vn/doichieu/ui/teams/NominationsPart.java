package vn.doichieu.ui.teams;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.doichieu.base.Messages;
import vn.doichieu.ui.kit.Action;
import vn.doichieu.ui.kit.Buttons;
import vn.doichieu.ui.kit.Command;
import vn.doichieu.ui.kit.DataTable;
import vn.doichieu.ui.kit.Form;
import vn.doichieu.ui.kit.FormBuilder;
import vn.doichieu.ui.kit.Remembered;
import vn.doichieu.ui.kit.Shortcuts;
import vn.doichieu.ui.kit.TableBuilder;

/// Whom the organisations sent, and the fields to take it down.
final class NominationsPart {
  private final DataTable<NominationRow> table;
  private final HBox node;

  NominationsPart(NominationsViewModel model, Remembered remembered, LocalDate today) {
    table =
        new TableBuilder<NominationRow>("nominations", model.rows())
            .text("teams.column.point", r -> r.point().name())
            .width(112)
            .text("teams.column.organisation", r -> r.organisation().shortName())
            .width(86)
            .number("teams.column.groups", NominationRow::groups)
            .width(62)
            .personName("teams.column.nominee", NominationRow::name)
            .width(150)
            .date("teams.column.received", NominationRow::receivedOn)
            .width(94)
            .text("teams.column.state", NominationRow::state)
            .width(108)
            .placeholder("teams.nominations.empty")
            .remember(remembered)
            .build();
    Form form =
        new FormBuilder()
            .choice(
                "nominee",
                "teams.field.nominee",
                model.person(),
                model.choices(),
                TeamsData::nameAndOffice)
            .date("receivedOn", "teams.field.received", model.receivedOn(), today)
            .build(model.problems());
    Action save =
        Command.SAVE
            .runs(() -> form.submit(model::save))
            .when(model.row().map(row -> true).orElse(false));
    Button button = Buttons.of(save);
    form.endsWith(button);
    table.onOpen(row -> form.focusFirst());
    table.follow(model.row(), form::reset);
    Action remove =
        Command.DELETE.runs(
            () -> {
              form.reset();
              model.remove();
            });
    var title = new Label();
    title
        .textProperty()
        .bind(
            model
                .row()
                .map(r -> r.organisation().shortName() + " – " + r.point().name())
                .orElse(Messages.text("teams.nominations.choose")));
    title.setWrapText(true);
    title.getStyleClass().add("title-4");
    var buttons = new HBox(button, Buttons.of(remove));
    buttons.getStyleClass().add("screen-actions-row");
    var hint = new Label(Messages.text("teams.nominations.hint"));
    hint.setWrapText(true);
    hint.getStyleClass().add("quiet");
    var side = new VBox(title, form.node(), buttons, hint);
    side.getStyleClass().add("side");
    HBox.setHgrow(table.node(), Priority.ALWAYS);
    node = new HBox(table.node(), side);
    node.getStyleClass().add("two-columns");
    Shortcuts.install(node, () -> List.of(save, remove));
  }

  Node node() {
    return node;
  }

  void focus() {
    table.focus();
  }
}
