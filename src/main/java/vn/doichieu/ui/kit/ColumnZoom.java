package vn.doichieu.ui.kit;

import java.util.function.DoubleConsumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;

/// Keeps columns as wide as their text when the zoom changes: widths are held for 100 %.
final class ColumnZoom {
  private final Label probe = new Label();

  ColumnZoom() {
    probe.setManaged(false);
    probe.setMouseTransparent(true);
  }

  /// An invisible part of the table from which its font size is read.
  Node node() {
    return probe;
  }

  /// @param width at 100 %
  /// @param changed takes the width at 100 % when the user drags
  void follow(TableColumn<?, ?> column, double width, DoubleConsumer changed) {
    var held = new double[] {width};
    column.setPrefWidth(width * factor());
    probe.fontProperty().addListener((o, was, is) -> column.setPrefWidth(held[0] * factor()));
    column
        .widthProperty()
        .addListener(
            (o, was, is) -> {
              double now = is.doubleValue() / factor();
              if (Math.abs(now - held[0]) > 1) {
                held[0] = now;
                changed.accept(now);
              }
            });
  }

  private double factor() {
    return probe.getFont().getSize() / Theme.BASE_SIZE;
  }
}
