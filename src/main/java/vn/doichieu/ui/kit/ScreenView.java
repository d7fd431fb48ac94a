package vn.doichieu.ui.kit;

import java.util.List;
import javafx.scene.Node;

/// What the window shows of a screen. Made once, opened and closed many times.
public interface ScreenView {
  Node node();

  /// Shown as buttons over the screen and in its key help; the primary one first.
  List<Action> actions();

  /// @param changed to be run when [#actions] have become others, on a screen where they do; takes
  ///   the place of an earlier one
  default void onActionsChanged(Runnable changed) {}

  void open(Place place);

  /// Releases what [#open] took. Drafts stay.
  void close();
}
