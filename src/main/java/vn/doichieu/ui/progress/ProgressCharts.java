package vn.doichieu.ui.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.chart.BarChart;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.doichieu.base.Messages;
import vn.doichieu.base.VietnameseDates;
import vn.doichieu.ui.kit.Formats;

/// Rows keyed per day, and what share of the loans is done; every bar bears its number.
final class ProgressCharts {
  private static final double STRIP_EMS = 9;
  private static final int LAST_DAYS = 10;

  private final BarChart<String, Number> days =
      new BarChart<>(new CategoryAxis(), new NumberAxis());
  private final GridPane points = strips();
  private final GridPane organisations = strips();
  private final HBox pane;

  ProgressCharts() {
    days.setAnimated(false);
    days.setLegendVisible(false);
    days.setHorizontalGridLinesVisible(false);
    days.setVerticalGridLinesVisible(false);
    var axis = (NumberAxis) days.getYAxis();
    axis.setTickLabelsVisible(false);
    axis.setVisible(false);
    axis.setMinorTickVisible(false);
    axis.setTickMarkVisible(false);
    axis.setAutoRanging(false);
    days.getXAxis().setTickMarkVisible(false);
    days.setAccessibleText(Messages.text("progress.chart.days"));
    days.getStyleClass().add("desk-chart");
    var left = column(heading("progress.chart.days"), days);
    var right =
        column(
            heading("progress.chart.share"),
            caption("progress.by.POINT"),
            points,
            caption("progress.by.ORGANISATION"),
            organisations);
    pane = new HBox(left, right);
    pane.getStyleClass().add("desk-columns");
  }

  Node node() {
    return pane;
  }

  /// @param keyed rows keyed on each day, of which the last are shown
  void show(SortedMap<LocalDate, Integer> keyed, List<ShareBar> byPoint, List<ShareBar> byOrg) {
    var series = new XYChart.Series<String, Number>();
    keyed.entrySet().stream()
        .skip(Math.max(0, keyed.size() - LAST_DAYS))
        .forEach(e -> series.getData().add(bar(e.getKey(), e.getValue())));
    int most = keyed.values().stream().mapToInt(Integer::intValue).max().orElse(1);
    ((NumberAxis) days.getYAxis()).setUpperBound(1.2 * most);
    days.getData().setAll(List.of(series));
    show(points, byPoint);
    show(organisations, byOrg);
  }

  private static XYChart.Data<String, Number> bar(LocalDate day, int rows) {
    var data = new XYChart.Data<String, Number>(VietnameseDates.slashed(day).substring(0, 5), rows);
    var number = new Label(Formats.number(rows));
    number.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    number.getStyleClass().add("desk-bar-number");
    var holder = new StackPane(number);
    StackPane.setAlignment(number, Pos.TOP_CENTER);
    data.setNode(holder);
    return data;
  }

  private static void show(GridPane grid, List<ShareBar> bars) {
    grid.getChildren().clear();
    for (int row = 0; row < bars.size(); row++) {
      ShareBar bar = bars.get(row);
      String words = Messages.text(bar.name());
      var name = new Label(words);
      name.setTooltip(new Tooltip(words));
      var done = new Region();
      done.getStyleClass().add("desk-strip");
      done.setStyle(
          "-fx-pref-width: %1$sem; -fx-max-width: %1$sem".formatted(bar.share() * STRIP_EMS));
      done.setVisible(bar.reconciled() > 0);
      var track = new StackPane(done);
      track.setAlignment(Pos.CENTER_LEFT);
      track.getStyleClass().add("progress-track");
      track.setStyle("-fx-min-width: %1$sem; -fx-max-width: %1$sem".formatted(STRIP_EMS));
      var percent = new Label(Messages.text("progress.percent", bar.percent()));
      percent.setMinWidth(Region.USE_PREF_SIZE);
      grid.addRow(row, name, track, percent);
    }
  }

  private static GridPane strips() {
    var grid = new GridPane();
    grid.getStyleClass().add("desk-bars");
    var names = new ColumnConstraints();
    names.setHgrow(Priority.ALWAYS);
    var strips = new ColumnConstraints();
    strips.setMinWidth(Region.USE_PREF_SIZE);
    grid.getColumnConstraints().addAll(names, strips);
    return grid;
  }

  private static VBox column(Node... nodes) {
    var column = new VBox(nodes);
    column.getStyleClass().add("progress-column");
    HBox.setHgrow(column, Priority.ALWAYS);
    return column;
  }

  private static Label heading(String key) {
    var label = new Label(Messages.text(key));
    label.getStyleClass().add("title-4");
    return label;
  }

  private static Label caption(String key) {
    var label = new Label(Messages.text(key));
    label.getStyleClass().add("quiet");
    return label;
  }
}
