package vn.doichieu.ui.kit;

import javafx.collections.ObservableList;
import vn.doichieu.base.Text;

/// Runs work off the window's thread and brings its outcome back to it. All methods are called on
/// the window's thread.
public interface Jobs {
  /// Work of one lane runs in order, one after the other.
  enum Lane {
    DB,
    REPORT,
    PRINT,
    PLAN,
    FILES
  }

  /// @param title what runs, in the user's words, for the status bar
  <T> Job<T> run(Lane lane, Text title, Work<T> work);

  /// What runs or waits at the moment, oldest first; to be looked at, not changed.
  ObservableList<Job<?>> running();
}
