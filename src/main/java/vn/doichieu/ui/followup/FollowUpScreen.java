package vn.doichieu.ui.followup;

import javafx.beans.value.ObservableValue;
import vn.doichieu.app.FollowUpWork;
import vn.doichieu.ui.kit.Place;
import vn.doichieu.ui.kit.Screen;
import vn.doichieu.ui.kit.Workbench;
import vn.doichieu.ui.kit.paper.PaperOutput;

/// The screen Việc sau đối chiếu.
public final class FollowUpScreen {
  private FollowUpScreen() {}

  /// @param campaignId the chosen campaign; null while there is none
  /// @param saved changes at every save, wherever it was made, undo included
  public static Screen screen(
      Workbench workbench,
      FollowUpWork work,
      ObservableValue<Long> campaignId,
      ObservableValue<?> saved,
      PaperOutput output) {
    var model = new FollowUpViewModel(workbench, work, campaignId, saved, output);
    return new Screen(Place.FollowUp.class, null, () -> new FollowUpView(model, workbench));
  }
}
