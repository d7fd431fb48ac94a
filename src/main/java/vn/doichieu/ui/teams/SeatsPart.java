package vn.doichieu.ui.teams;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
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

/// The sessions with what is wrong about their composition; beside them the seats of one.
final class SeatsPart {
  private final DataTable<SessionRow> table;
  private final HBox node;

  SeatsPart(SeatsViewModel model, Remembered remembered) {
    table =
        new TableBuilder<SessionRow>("session-seats", model.sessions())
            .date("teams.column.day", r -> r.session().date())
            .text("teams.column.time", SessionRow::time)
            .width(60)
            .text("teams.column.group", SessionRow::group)
            .width(210)
            .number("teams.column.team", SessionRow::team)
            .width(60)
            .text("teams.column.found", SessionRow::found)
            .width(150)
            .placeholder("teams.seats.empty")
            .remember(remembered)
            .build();
    table.follow(model.session(), () -> {});
    DataTable<SeatRow> seats =
        new TableBuilder<SeatRow>("seats", model.seats())
            .text("teams.column.seat", SeatRow::name)
            .width(118)
            .text("teams.column.taker", r -> r.taker() == null ? "" : TeamsData.name(r.taker()))
            .width(148)
            .text("teams.column.presence", SeatRow::presence)
            .width(70)
            .placeholder("teams.seats.choose")
            .remember(remembered)
            .build();
    seats.node().getStyleClass().add("seat-table");
    Form form =
        new FormBuilder()
            .choice(
                "taker",
                "teams.field.taker",
                model.taker(),
                model.choices(),
                TeamsData::nameAndOffice)
            .choice(
                "presence",
                "teams.field.presence",
                model.presence(),
                FXCollections.observableArrayList(Presence.values()),
                Presence::words)
            .build(model.problems());
    Action save =
        Command.SAVE
            .runs(() -> form.submit(model::save))
            .when(model.seat().map(seat -> true).orElse(false));
    Button button = Buttons.of(save);
    form.endsWith(button);
    table.onOpen(row -> seats.focus());
    seats.onOpen(row -> form.focusFirst());
    seats.follow(model.seat(), form::reset);
    var found = new Label();
    found
        .textProperty()
        .bind(
            model
                .session()
                .map(s -> s.findings().isEmpty() ? Messages.text("teams.seats.good") : s.found())
                .orElse(""));
    found.setWrapText(true);
    var summary = new Label();
    model
        .sessions()
        .addListener((ListChangeListener<SessionRow>) c -> summary.setText(model.summary()));
    summary.getStyleClass().add("quiet");
    var side = new VBox(found, seats.node(), form.node(), button);
    side.getStyleClass().add("side");
    VBox.setVgrow(table.node(), Priority.ALWAYS);
    var left = new VBox(summary, table.node());
    left.getStyleClass().add("team-pane");
    HBox.setHgrow(left, Priority.ALWAYS);
    node = new HBox(left, side);
    node.getStyleClass().add("two-columns");
    Shortcuts.install(node, () -> List.of(save));
  }

  Node node() {
    return node;
  }

  void focus() {
    table.focus();
  }
}
