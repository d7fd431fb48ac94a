package vn.doichieu.ui.followup;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.doichieu.base.Messages;
import vn.doichieu.base.Table;
import vn.doichieu.domain.unit.Venue;
import vn.doichieu.ui.kit.Action;
import vn.doichieu.ui.kit.Buttons;
import vn.doichieu.ui.kit.Command;
import vn.doichieu.ui.kit.DataTable;
import vn.doichieu.ui.kit.Form;
import vn.doichieu.ui.kit.FormBuilder;
import vn.doichieu.ui.kit.Remembered;
import vn.doichieu.ui.kit.Shortcuts;
import vn.doichieu.ui.kit.TableBuilder;

/// The points with the days chosen for them, over the sessions that were arranged.
final class SupplementsPart {
  private static final double POINTS_HEIGHT = 210;

  private final RegisterPart<PointRow> points;
  private final DataTable<SupplementRow> sessions;
  private final VBox node;

  SupplementsPart(SupplementsViewModel model, Remembered remembered) {
    DataTable<PointRow> table =
        new TableBuilder<PointRow>("followup-points-of-supplement", model.rows())
            .text("followup.column.point", r -> r.point().name())
            .width(150)
            .number("followup.column.waiting", PointRow::waiting)
            .width(90)
            .number("followup.column.groups", PointRow::groups)
            .width(70)
            .text("followup.column.days", PointRow::days)
            .width(190)
            .text("followup.column.hall", PointRow::hallName)
            .width(230)
            .searchedBy(r -> r.point().name())
            .remember(remembered)
            .build();
    Form form =
        new FormBuilder()
            .text("days", "followup.field.days", model.days())
            .choice("hall", "followup.field.hall", model.hall(), model.hallChoices(), Venue::name)
            .build(model.problems());
    Action choose =
        Registers.save(form, model::choose)
            .named("followup.action.choose")
            .when(model.row().map(row -> true).orElse(false));
    Action arrange =
        Action.of("followup.action.arrange", "fth-zap", "F8", model::arrange)
            .asPrimary()
            .when(model.arranging().map(busy -> !busy));
    points = new RegisterPart<>(model, table, form, choose, List.of(arrange), List.of());
    sessions =
        new TableBuilder<SupplementRow>("followup-supplements", model.sessions())
            .number("followup.column.round", SupplementRow::round)
            .width(60)
            .date("followup.column.day", SupplementRow::date)
            .width(96)
            .text("followup.column.time", SupplementRow::time)
            .width(110)
            .text("followup.column.notice", SupplementRow::notice)
            .width(140)
            .text("followup.column.group", SupplementRow::group)
            .width(200)
            .text("followup.column.residence", SupplementRow::residence)
            .width(120)
            .text("followup.column.hall", SupplementRow::hall)
            .width(230)
            .number("followup.column.team", SupplementRow::team)
            .width(60)
            .number("followup.column.guests", SupplementRow::guests)
            .width(90)
            .placeholder("followup.supplements.empty")
            .remember(remembered)
            .build();
    sessions.selected().addListener((o, was, is) -> model.session().set(is));
    Action print = Command.PRINT.runs(model::printNotices).named("followup.action.notices");
    Action scripts =
        Action.of("followup.action.scripts", "fth-volume-2", "Ctrl+Shift+P", model::printScripts);
    Action remove = Command.DELETE.runs(model::remove).named("followup.action.removeRound");
    Action notice =
        Action.of("followup.action.notice", "fth-file-text", "Ctrl+M", model::goToNotice);
    Action move =
        Action.of("followup.action.move", "fth-move", "Ctrl+K", model::goToSchedule)
            .when(model.session().map(row -> true).orElse(false));
    var buttons =
        new HBox(
            Buttons.of(notice),
            Buttons.of(print),
            Buttons.of(scripts),
            Buttons.of(move),
            Buttons.of(remove));
    buttons.getStyleClass().add("screen-actions-row");
    var upper = (javafx.scene.layout.Region) points.node();
    upper.setMinHeight(POINTS_HEIGHT);
    upper.setPrefHeight(POINTS_HEIGHT);
    VBox.setVgrow(sessions.node(), Priority.ALWAYS);
    node = new VBox(upper, Registers.hint(model.message()), sessions.node(), buttons);
    node.getStyleClass().add("list-page");
    Shortcuts.install(node, () -> List.of(arrange, notice, print, scripts, move, remove));
  }

  Node node() {
    return node;
  }

  void focus() {
    points.focus();
  }

  Table asTable() {
    return sessions.asTable(Messages.text("followup.supplements.title"));
  }
}
