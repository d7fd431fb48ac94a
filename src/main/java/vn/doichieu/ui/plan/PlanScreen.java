package vn.doichieu.ui.plan;

import java.util.function.LongConsumer;
import javafx.beans.value.ObservableValue;
import vn.doichieu.app.EditCampaign;
import vn.doichieu.ui.kit.Place;
import vn.doichieu.ui.kit.Screen;
import vn.doichieu.ui.kit.Workbench;
import vn.doichieu.ui.kit.paper.PaperDesk;

/// The screen Kế hoạch.
public final class PlanScreen {
  private PlanScreen() {}

  /// @param campaignId the one to work on; null while there is none
  /// @param created is told the id of a new campaign, to make it the one to work on
  public static Screen screen(
      Workbench workbench,
      PaperDesk desk,
      EditCampaign editCampaign,
      ObservableValue<Long> campaignId,
      LongConsumer created) {
    var model = new PlanViewModel(workbench, desk, editCampaign, campaignId, created);
    return new Screen(Place.Plan.class, model.state(), () -> new PlanView(model, workbench.jobs()));
  }
}
