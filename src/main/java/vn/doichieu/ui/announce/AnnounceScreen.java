package vn.doichieu.ui.announce;

import javafx.beans.value.ObservableValue;
import vn.doichieu.ui.kit.Place;
import vn.doichieu.ui.kit.Screen;
import vn.doichieu.ui.kit.Workbench;
import vn.doichieu.ui.kit.paper.PaperDesk;
import vn.doichieu.ui.kit.paper.PaperOutput;

/// The screen Thông báo và loa.
public final class AnnounceScreen {
  private AnnounceScreen() {}

  /// @param campaignId the one to work on; null while there is none
  public static Screen screen(
      Workbench workbench, PaperDesk desk, ObservableValue<Long> campaignId, PaperOutput output) {
    var model = new AnnounceViewModel(workbench, desk, campaignId, output);
    return new Screen(
        Place.Announce.class, model.state(), () -> new AnnounceView(model, workbench.jobs()));
  }
}
