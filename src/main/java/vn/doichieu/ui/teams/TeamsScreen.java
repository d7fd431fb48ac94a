package vn.doichieu.ui.teams;

import java.time.Clock;
import java.time.LocalDate;
import javafx.beans.value.ObservableValue;
import vn.doichieu.app.EditTeams;
import vn.doichieu.app.ReadWard;
import vn.doichieu.ui.kit.Place;
import vn.doichieu.ui.kit.Screen;
import vn.doichieu.ui.kit.WorkState;
import vn.doichieu.ui.kit.Workbench;

/// The screen of the reconciliation teams.
public final class TeamsScreen {
  private TeamsScreen() {}

  /// @param campaignId the chosen campaign; null while there is none
  /// @param state what the navigation shows
  /// @param saved changes at every save, wherever it was made, undo included
  public static Screen screen(
      Workbench workbench,
      ReadWard read,
      EditTeams edit,
      Clock clock,
      ObservableValue<Long> campaignId,
      ObservableValue<WorkState> state,
      ObservableValue<?> saved) {
    return new Screen(
        Place.Teams.class,
        state,
        () ->
            new TeamsView(
                new TeamsViewModel(workbench, read, edit, campaignId, saved),
                workbench,
                LocalDate.now(clock)));
  }
}
