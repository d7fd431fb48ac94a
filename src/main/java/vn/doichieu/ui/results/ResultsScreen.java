package vn.doichieu.ui.results;

import java.time.Clock;
import javafx.beans.value.ObservableValue;
import vn.doichieu.ui.kit.Place;
import vn.doichieu.ui.kit.Screen;
import vn.doichieu.ui.kit.WorkState;
import vn.doichieu.ui.kit.Workbench;
import vn.doichieu.ui.kit.paper.PaperOutput;

/// The screen of the paper forms and of what was keyed from them.
public final class ResultsScreen {
  private ResultsScreen() {}

  /// @param campaignId the chosen campaign; null while there is none
  /// @param state what the navigation shows
  /// @param userName who signed in
  public static Screen screen(
      Workbench workbench,
      ResultsWork work,
      ObservableValue<Long> campaignId,
      ObservableValue<WorkState> state,
      PaperOutput output,
      Clock clock,
      String userName) {
    return new Screen(
        Place.Results.class,
        state,
        () -> {
          var forms = new FormsViewModel(workbench, work, campaignId, userName);
          return new ResultsView(
              forms,
              new FormPrinting(workbench, work, campaignId, output, clock, forms::load),
              new ResultImportViewModel(workbench, work, campaignId, forms),
              new CausesViewModel(workbench, work.read(), work.editCauses(), campaignId),
              workbench);
        });
  }
}
