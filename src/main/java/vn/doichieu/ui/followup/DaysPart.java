package vn.doichieu.ui.followup;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.doichieu.base.Messages;
import vn.doichieu.base.Table;
import vn.doichieu.domain.followup.DayReport;
import vn.doichieu.domain.followup.DayReport.Line;
import vn.doichieu.ui.kit.Action;
import vn.doichieu.ui.kit.Buttons;
import vn.doichieu.ui.kit.Command;
import vn.doichieu.ui.kit.DataTable;
import vn.doichieu.ui.kit.Remembered;
import vn.doichieu.ui.kit.Shortcuts;
import vn.doichieu.ui.kit.TableBuilder;

/// The days that had sessions, in figures.
final class DaysPart {
  private final DataTable<DayReport> table;
  private final VBox node;

  DaysPart(DaysViewModel model, Remembered remembered) {
    table =
        new TableBuilder<DayReport>("followup-days", model.days())
            .date("followup.column.day", DayReport::date)
            .width(92)
            .text("followup.column.kind", DaysPart::kind)
            .width(72)
            .number("followup.column.sessions", r -> (long) r.sessions())
            .width(58)
            .number("followup.column.formsOut", r -> (long) r.formsOut())
            .width(70)
            .number("followup.column.formsIn", r -> (long) r.formsIn())
            .width(70)
            .number("followup.column.customers", r -> (long) r.all().customers())
            .width(62)
            .number("followup.column.loans", r -> (long) r.all().loans())
            .width(54)
            .money("followup.column.principal", r -> r.all().principal())
            .width(118)
            .number("followup.column.reconciled", r -> loans(r, Line.RECONCILED))
            .width(98)
            .number("followup.column.absent", r -> loans(r, Line.ABSENT))
            .width(58)
            .number("followup.column.notReconciled", r -> loans(r, Line.NOT_RECONCILED))
            .width(86)
            .number("followup.column.unable", r -> loans(r, Line.UNABLE))
            .width(114)
            .number("followup.column.notKeyed", r -> loans(r, Line.NOT_KEYED))
            .width(84)
            .placeholder("followup.days.empty")
            .remember(remembered)
            .build();
    Action print = Command.PRINT.runs(() -> model.print(table.selected().get()));
    VBox.setVgrow(table.node(), Priority.ALWAYS);
    node = new VBox(table.node(), Registers.quiet("followup.days.hint"), Buttons.of(print));
    node.getStyleClass().add("list-page");
    Shortcuts.install(node, () -> List.of(print));
  }

  private static long loans(DayReport report, Line line) {
    return report.of(line).loans();
  }

  private static String kind(DayReport report) {
    return Messages.text(report.supplement() ? "followup.kind.supplement" : "followup.kind.plan");
  }

  Node node() {
    return node;
  }

  void focus() {
    table.focus();
  }

  Table asTable() {
    return table.asTable(Messages.text("followup.days.title"));
  }
}
