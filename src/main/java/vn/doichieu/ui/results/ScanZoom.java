package vn.doichieu.ui.results;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

/// How large the picture is: 1 shows the whole width of the page.
final class ScanZoom {
  private static final double AT_FIRST = 1.8;
  private static final double STEP = 1.25;
  private final ReadOnlyDoubleWrapper factor = new ReadOnlyDoubleWrapper(AT_FIRST);
  private final Runnable finer;

  /// @param finer runs when the picture must be drawn with other many pixels
  ScanZoom(Runnable finer) {
    this.finer = finer;
  }

  void larger() {
    set(factor.get() * STEP);
  }

  void smaller() {
    set(factor.get() / STEP);
  }

  private void set(double wanted) {
    int before = longSide();
    factor.set(Math.clamp(wanted, 0.6, 5));
    if (longSide() != before) {
      finer.run();
    }
  }

  /// How many pixels the longer side of the page is to have.
  int longSide() {
    return factor.get() <= 1.3 ? 1200 : factor.get() <= 2.5 ? 2200 : 3400;
  }

  ReadOnlyDoubleProperty factor() {
    return factor.getReadOnlyProperty();
  }
}
