package vn.doichieu.ui.announce;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import vn.doichieu.ui.kit.Place;
import vn.doichieu.ui.kit.Screen;
import vn.doichieu.ui.kit.Workbench;
import vn.doichieu.ui.kit.paper.PaperDesk;

/// The screen Thông báo và loa.
public final class AnnounceScreen {
  private AnnounceScreen() {}

  /// @param campaignId the one to work on; null while there is none
  /// @param show opens a file or folder: `SystemFiles::open`
  public static Screen screen(
      Workbench workbench, PaperDesk desk, ObservableValue<Long> campaignId, Consumer<Path> show) {
    var model = new AnnounceViewModel(workbench, desk, campaignId, show);
    return new Screen(
        Place.Announce.class, model.state(), () -> new AnnounceView(model, workbench.jobs()));
  }
}
