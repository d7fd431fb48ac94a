package vn.doichieu.ui.progress;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.doichieu.base.Text;
import vn.doichieu.domain.result.ProgressRow;

/// One strip of a chart: how many of some loans are reconciled.
record ShareBar(Text name, int reconciled, int owed) {
  /// Of more rows the smaller ones are one bar.
  private static final int MOST = 7;

  /// Between 0 and 1.
  double share() {
    return owed == 0 ? 0 : (double) reconciled / owed;
  }

  /// Rounded down, so that 100 means all.
  int percent() {
    return (int) Math.floor(share() * 100);
  }

  static List<ShareBar> of(List<ProgressRow> rows) {
    List<ShareBar> bars = rows.stream().map(ShareBar::of).toList();
    if (bars.size() <= MOST) {
      return bars;
    }
    List<ShareBar> largest =
        bars.stream().sorted(Comparator.comparingInt(ShareBar::owed).reversed()).toList();
    List<ShareBar> shown = new ArrayList<>(largest.subList(0, MOST - 1));
    List<ShareBar> rest = largest.subList(MOST - 1, largest.size());
    shown.add(
        new ShareBar(
            Text.of("progress.chart.others", rest.size()),
            rest.stream().mapToInt(ShareBar::reconciled).sum(),
            rest.stream().mapToInt(ShareBar::owed).sum()));
    return shown;
  }

  private static ShareBar of(ProgressRow row) {
    return new ShareBar(
        row.name(), row.figures().reconciled().loans(), row.figures().owed().loans());
  }
}
