package vn.doichieu.ui.schedule;

import java.time.Clock;
import javafx.beans.value.ObservableValue;
import vn.doichieu.ui.kit.Place;
import vn.doichieu.ui.kit.Screen;
import vn.doichieu.ui.kit.WorkState;
import vn.doichieu.ui.kit.Workbench;

/// The screen of the schedule.
public final class ScheduleScreen {
  private ScheduleScreen() {}

  /// @param campaignId the chosen campaign; null while there is none
  /// @param state what the navigation shows
  /// @param saved changes at every save, wherever it was made, undo included
  public static Screen screen(
      Workbench workbench,
      ScheduleWork work,
      Clock clock,
      ObservableValue<Long> campaignId,
      ObservableValue<WorkState> state,
      ObservableValue<?> saved) {
    return new Screen(
        Place.Schedule.class,
        state,
        () ->
            new ScheduleView(
                new ScheduleViewModel(workbench, work, clock, campaignId, saved), workbench));
  }
}
