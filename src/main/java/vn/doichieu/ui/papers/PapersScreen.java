package vn.doichieu.ui.papers;

import javafx.beans.value.ObservableValue;
import vn.doichieu.ui.kit.Place;
import vn.doichieu.ui.kit.Screen;
import vn.doichieu.ui.kit.Workbench;
import vn.doichieu.ui.kit.paper.PaperDesk;
import vn.doichieu.ui.kit.paper.PaperOutput;

/// The screen Văn bản.
public final class PapersScreen {
  private PapersScreen() {}

  /// @param campaignId the one to work on; null while there is none
  public static Screen screen(
      Workbench workbench, PaperDesk desk, ObservableValue<Long> campaignId, PaperOutput output) {
    var model = new PapersViewModel(workbench, desk, campaignId, output);
    return new Screen(Place.Papers.class, model.state(), () -> new PapersView(model, workbench));
  }
}
