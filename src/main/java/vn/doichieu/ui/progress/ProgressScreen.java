package vn.doichieu.ui.progress;

import javafx.beans.value.ObservableValue;
import vn.doichieu.app.ExportTable;
import vn.doichieu.app.ShowProgress;
import vn.doichieu.ui.kit.Place;
import vn.doichieu.ui.kit.Screen;
import vn.doichieu.ui.kit.Workbench;

/// "Tiến độ": how far forms and loans are, and when they will be finished.
public final class ProgressScreen {
  private ProgressScreen() {}

  /// @param campaignId the chosen campaign; null while there is none
  public static Screen screen(
      Workbench workbench,
      ShowProgress progress,
      ExportTable export,
      ObservableValue<Long> campaignId) {
    return new Screen(
        Place.Progress.class,
        null,
        () ->
            new ProgressView(
                new ProgressViewModel(workbench, progress, export, campaignId), workbench));
  }
}
