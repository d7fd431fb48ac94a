package vn.doichieu.ui.kit;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Goes from screen to screen. Screens know places, never one another.
public final class Navigator {
  private final ReadOnlyObjectWrapper<Place> here = new ReadOnlyObjectWrapper<>();

  public void go(Place place) {
    if (place.equals(here.get())) {
      here.set(null);
    }
    here.set(place);
  }

  /// Null before the first screen, and for a moment while the same place opens again.
  public ReadOnlyObjectProperty<Place> here() {
    return here.getReadOnlyProperty();
  }
}
