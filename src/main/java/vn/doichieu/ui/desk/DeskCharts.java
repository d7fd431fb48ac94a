package vn.doichieu.ui.desk;

import java.util.List;
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
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.doichieu.base.Messages;
import vn.doichieu.ui.desk.DeskFigures.Bar;
import vn.doichieu.ui.kit.Formats;

/// Two quiet charts; every bar bears its number.
final class DeskCharts {
  private static final double LONGEST_EMS = 7;
  private final Label heading = new Label();
  private final BarChart<String, Number> days =
      new BarChart<>(new CategoryAxis(), new NumberAxis());
  private final GridPane programmes = new GridPane();
  private final VBox pane;

  DeskCharts() {
    heading.getStyleClass().add("title-4");
    days.setAnimated(false);
    days.setLegendVisible(false);
    days.setHorizontalGridLinesVisible(false);
    days.setVerticalGridLinesVisible(false);
    days.getYAxis().setTickLabelsVisible(false);
    days.getYAxis().setVisible(false);
    ((NumberAxis) days.getYAxis()).setMinorTickVisible(false);
    days.getYAxis().setTickMarkVisible(false);
    days.getXAxis().setTickMarkVisible(false);
    days.setAccessibleText(Messages.text("desk.chart.borrowers"));
    days.getStyleClass().add("desk-chart");
    var second = new Label(Messages.text("desk.chart.programmes"));
    second.getStyleClass().add("title-4");
    programmes.getStyleClass().add("desk-bars");
    var names = new ColumnConstraints();
    names.setHgrow(Priority.ALWAYS);
    var strips = new ColumnConstraints();
    strips.setMinWidth(Region.USE_PREF_SIZE);
    programmes.getColumnConstraints().addAll(names, strips);
    pane = new VBox(heading, days, second, programmes);
    pane.getStyleClass().add("desk-charts");
  }

  Node node() {
    return pane;
  }

  void show(DeskFigures figures) {
    heading.setText(Messages.text(figures.scheduled() ? "desk.chart.byDay" : "desk.chart.byPoint"));
    var series = new XYChart.Series<String, Number>();
    for (Bar bar : figures.borrowers()) {
      var data = new XYChart.Data<String, Number>(bar.name(), bar.value());
      var number = new Label(Formats.number(bar.value()));
      number.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
      number.getStyleClass().add("desk-bar-number");
      var holder = new StackPane(number);
      StackPane.setAlignment(number, Pos.TOP_CENTER);
      data.setNode(holder);
      series.getData().add(data);
    }
    var axis = (NumberAxis) days.getYAxis();
    axis.setAutoRanging(false);
    axis.setUpperBound(1.2 * figures.borrowers().stream().mapToLong(Bar::value).max().orElse(1));
    days.getData().setAll(List.of(series));
    programmes.getChildren().clear();
    long most = figures.programmes().stream().mapToLong(Bar::value).max().orElse(1);
    for (int row = 0; row < figures.programmes().size(); row++) {
      Bar bar = figures.programmes().get(row);
      var name = new Label(bar.name());
      name.setTooltip(new Tooltip(bar.name()));
      var strip = new Region();
      strip.getStyleClass().add("desk-strip");
      double width = LONGEST_EMS * bar.value() / most;
      strip.setStyle("-fx-pref-width: %1$sem; -fx-max-width: %1$sem".formatted(width));
      var number = new Label(Formats.number(bar.value()));
      number.setMinWidth(Region.USE_PREF_SIZE);
      programmes.addRow(row, name, strip, number);
    }
  }
}
