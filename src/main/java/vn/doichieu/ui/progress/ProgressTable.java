package vn.doichieu.ui.progress;

import java.util.List;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.doichieu.app.ShowProgress;
import vn.doichieu.base.Messages;
import vn.doichieu.base.Table;
import vn.doichieu.domain.result.Breakdown;
import vn.doichieu.domain.result.FormCount;
import vn.doichieu.domain.result.LoanSum;
import vn.doichieu.domain.result.ProgressFigures;
import vn.doichieu.domain.result.ProgressRow;
import vn.doichieu.ui.kit.Action;
import vn.doichieu.ui.kit.Buttons;
import vn.doichieu.ui.kit.DataTable;
import vn.doichieu.ui.kit.Remembered;
import vn.doichieu.ui.kit.Shortcuts;
import vn.doichieu.ui.kit.TableBuilder;

/// The table of one breakdown under what its totals mean.
final class ProgressTable {
  private final ProgressViewModel model;
  private final Breakdown by;
  private final DataTable<ProgressRow> table;
  private final Label totals = new Label();
  private final VBox node;

  ProgressTable(ProgressViewModel model, Breakdown by, Remembered remembered) {
    this.model = model;
    this.by = by;
    table = table(by, remembered);
    table.onOpen(row -> model.open(by, row));
    totals.setWrapText(true);
    totals.getStyleClass().add("quiet");
    model.shown().addListener((o, was, is) -> totals(is));
    VBox.setVgrow(table.node(), Priority.ALWAYS);
    node = new VBox(totals);
    if (by == Breakdown.GROUP) {
      node.getChildren().add(narrowed());
      model.groupsOf().addListener((o, was, is) -> table.filter(model.wantedGroups()));
    }
    node.getChildren().add(table.node());
    node.getStyleClass().add("list-page");
  }

  Node node() {
    return node;
  }

  void focus() {
    table.focus();
  }

  Table asTable() {
    return table.asTable(Messages.text("progress.export.table", Messages.text(by.textKey())));
  }

  private void totals(ShowProgress.Shown shown) {
    ProgressFigures total = shown.progress().total();
    String customers =
        Messages.text(
            "progress.totals",
            total.customers(),
            total.customersReconciled(),
            total.customerShare() / 10.0);
    totals.setText(
        by.formsAddUp() ? customers : customers + " " + Messages.text("progress.totals.forms"));
  }

  private Node narrowed() {
    var name = new Label();
    name.textProperty()
        .bind(
            model
                .groupsOf()
                .map(row -> Messages.text("progress.groupsOf", Messages.text(row.name())))
                .orElse(""));
    Action all = Action.of("progress.groupsOf.all", "fth-x-circle", "Ctrl+R", model::showAllGroups);
    Shortcuts.install(node, () -> List.of(all));
    var line = new HBox(name, Buttons.of(all));
    line.getStyleClass().add("search-line");
    line.setAlignment(Pos.CENTER_LEFT);
    line.visibleProperty().bind(model.groupsOf().isNotNull());
    line.managedProperty().bind(line.visibleProperty());
    return line;
  }

  private DataTable<ProgressRow> table(Breakdown by, Remembered remembered) {
    var columns = new TableBuilder<>("progress-" + by.name(), model.rows(by));
    if (by == Breakdown.GROUP) {
      columns
          .text("progress.column.code", ProgressRow::code)
          .width(100)
          .personName(by.textKey(), row -> Messages.text(row.name()))
          .width(160);
    } else {
      columns.text(by.textKey(), row -> Messages.text(row.name())).width(220);
    }
    count(columns, "progress.column.loans", f -> f.owed().loans(), 65, true);
    count(columns, "progress.column.keyed", f -> f.keyed().loans(), 95, true);
    count(columns, "progress.column.reconciled", f -> f.reconciled().loans(), 125, true);
    count(columns, "progress.column.loanShare", f -> f.loanShare() / 10, 80, false);
    count(columns, "progress.column.balanceShare", f -> f.balanceShare() / 10, 95, false);
    if (by != Breakdown.GROUP) {
      form(columns, "progress.column.printed", FormCount::printed, 95);
    }
    form(columns, "progress.column.returned", FormCount::returned, 95);
    form(columns, "progress.column.formsKeyed", FormCount::keyed, 110);
    form(columns, "progress.column.second", FormCount::second, 90);
    form(columns, "progress.column.secondOpen", FormCount::secondOpen, 115);
    form(columns, "progress.column.locked", FormCount::locked, 95);
    count(columns, "progress.column.customers", ProgressFigures::customers, 115, false);
    count(columns, "progress.column.customerShare", f -> f.customerShare() / 10, 95, false);
    money(columns, "progress.column.balance", ProgressFigures::owed);
    money(columns, "progress.column.balanceReconciled", ProgressFigures::reconciled);
    sum(columns, "progress.column.able", ProgressFigures::able);
    sum(columns, "progress.column.unable", ProgressFigures::unable);
    sum(columns, "progress.column.absent", ProgressFigures::absent);
    return columns
        .searchedBy(row -> row.code() + " " + Messages.text(row.name()))
        .placeholder("progress.table.none")
        .remember(remembered)
        .build();
  }

  private void form(
      TableBuilder<ProgressRow> columns,
      String key,
      Function<FormCount, Integer> value,
      int width) {
    count(columns, key, f -> value.apply(f.forms()), width, by.formsAddUp());
  }

  private static void sum(
      TableBuilder<ProgressRow> columns, String key, Function<ProgressFigures, LoanSum> value) {
    count(columns, key + ".loans", f -> value.apply(f).loans(), 185, true);
    money(columns, key, value);
  }

  private static void money(
      TableBuilder<ProgressRow> columns, String key, Function<ProgressFigures, LoanSum> value) {
    columns.money(key, row -> value.apply(row.figures()).balance()).width(200).total();
  }

  private static void count(
      TableBuilder<ProgressRow> columns,
      String key,
      Function<ProgressFigures, Integer> value,
      int width,
      boolean total) {
    columns.number(key, row -> (long) value.apply(row.figures())).width(width);
    if (total) {
      columns.total();
    }
  }
}
