package vn.doichieu.ui.progress;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.doichieu.app.ShowProgress;
import vn.doichieu.base.Messages;
import vn.doichieu.base.Money;
import vn.doichieu.base.Text;
import vn.doichieu.domain.result.Breakdown;
import vn.doichieu.domain.result.LoanSum;
import vn.doichieu.domain.result.ProgressFigures;

/// The figures of the whole ward, what is to be expected, and the charts.
final class OverviewPage {
  private static final long MILLION = 1_000_000;

  private final ProgressViewModel model;
  private final HBox forms = new HBox();
  private final HBox loans = new HBox();
  private final Label expectation = sentence("progress-expectation");
  private final Label errors = sentence("progress-errors");
  private final ProgressCharts charts = new ProgressCharts();
  private final ScrollPane pane;

  OverviewPage(ProgressViewModel model) {
    this.model = model;
    forms.getStyleClass().add("desk-tiles");
    loans.getStyleClass().add("desk-tiles");
    expectation.getStyleClass().add("title-4");
    errors.getStyleClass().add("quiet");
    var words = new VBox(expectation, errors);
    words.getStyleClass().addAll("desk-next", "desk-next-words");
    var body = new VBox(words, forms, loans, charts.node());
    body.getStyleClass().add("progress-overview");
    pane = new ScrollPane(body);
    pane.setFitToWidth(true);
    pane.getStyleClass().addAll("edge-to-edge", "desk");
    model.shown().addListener((o, was, is) -> show(is));
  }

  Node node() {
    return pane;
  }

  void focus() {
    pane.requestFocus();
  }

  private void show(ShowProgress.Shown shown) {
    expectation.setText(Messages.text(shown.expectation()));
    errors.setText(Messages.text(shown.errorRate()));
    ProgressFigures total = shown.progress().total();
    var count = total.forms();
    forms
        .getChildren()
        .setAll(
            tile("progress.figure.printed", of(count.printed(), count.groups())),
            tile("progress.figure.returned", of(count.returned(), count.printed())),
            tile("progress.figure.keyed", of(count.keyed(), count.printed())),
            tile("progress.figure.second", of(count.second(), count.secondOpen())),
            tile("progress.figure.locked", of(count.locked(), count.printed())));
    loans
        .getChildren()
        .setAll(
            tile(
                Text.of(
                    "progress.figure.reconciled", total.customersReconciled(), total.customers()),
                share("progress.figure.customers", total.customerShare())),
            tile(
                Text.of(
                    "progress.figure.reconciled", total.reconciled().loans(), total.owed().loans()),
                share("progress.figure.loans", total.loanShare())),
            tile(
                Text.of(
                    "progress.figure.reconciledMillions",
                    millions(total.reconciled().balance()),
                    millions(total.owed().balance())),
                share("progress.figure.balance", total.balanceShare())),
            amount("progress.figure.unable", total.unable()),
            amount("progress.figure.absent", total.absent()));
    charts.show(
        shown.keyedPerDay(), model.bars(Breakdown.POINT), model.bars(Breakdown.ORGANISATION));
  }

  private static String of(long part, long whole) {
    return Messages.text("progress.figure.of", part, whole);
  }

  private static String share(String key, int thousandths) {
    return Messages.text(key, thousandths / 10.0);
  }

  private static Node amount(String key, LoanSum sum) {
    return tile(
        Text.of(key, sum.loans()),
        Messages.text("progress.figure.millions", millions(sum.balance())));
  }

  private static long millions(Money amount) {
    return (amount.dong() + MILLION / 2) / MILLION;
  }

  private static Label sentence(String id) {
    var label = new Label();
    label.setId(id);
    label.setWrapText(true);
    return label;
  }

  private static Node tile(String key, String figure) {
    return tile(Text.of(key), figure);
  }

  private static Node tile(Text text, String figure) {
    var number = new Label(figure);
    number.getStyleClass().add("title-4");
    var name = new Label(Messages.text(text));
    name.setTooltip(new Tooltip(name.getText()));
    name.getStyleClass().add("quiet");
    var tile = new VBox(number, name);
    tile.getStyleClass().add("desk-tile");
    HBox.setHgrow(tile, Priority.ALWAYS);
    return tile;
  }
}
