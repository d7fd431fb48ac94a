package vn.doichieu.ui.desk;

import javafx.beans.value.ObservableValue;
import vn.doichieu.app.ReadWard;
import vn.doichieu.ui.kit.Place;
import vn.doichieu.ui.kit.Screen;
import vn.doichieu.ui.kit.Workbench;

/// The first screen: what comes next.
public final class DeskScreen {
  private DeskScreen() {}

  /// @param campaignId the chosen campaign; null while there is none
  public static Screen screen(
      Workbench workbench, ReadWard read, WorkStates states, ObservableValue<Long> campaignId) {
    return new Screen(
        Place.Desk.class,
        null,
        () -> new DeskView(new DeskViewModel(workbench, read, states, campaignId)));
  }
}
