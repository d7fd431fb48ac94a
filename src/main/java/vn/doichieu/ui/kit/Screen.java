package vn.doichieu.ui.kit;

import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;

/// One entry of the navigation.
///
/// @param place the places it shows
/// @param state how far its work is; null where nothing is to be finished
/// @param view makes the view when the screen is opened for the first time
public record Screen(
    Class<? extends Place> place,
    ObservableValue<WorkState> state,
    Supplier<? extends ScreenView> view) {

  /// The same screen, its state judged elsewhere.
  public Screen withState(ObservableValue<WorkState> judged) {
    return new Screen(place, judged, view);
  }
}
