package vn.doichieu.base;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;

/// Tells long work, from any thread, that its result is not wanted any more. Work that can look up
/// from time to time asks; work that cannot is told.
public final class StopSignal {
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
  private volatile boolean stopped;

  public void stop() {
    stopped = true;
    listeners.forEach(Runnable::run);
  }

  public boolean isStopped() {
    return stopped;
  }

  /// @throws CancellationException when it was stopped
  public void check() {
    if (stopped) {
      throw new CancellationException();
    }
  }

  /// Does something that ends sooner when `onStop` runs meanwhile.
  ///
  /// @param onStop is run in the thread that stops
  /// @throws CancellationException when it was stopped before the work began
  public void during(Runnable work, Runnable onStop) {
    listeners.add(onStop);
    try {
      check();
      work.run();
    } finally {
      listeners.remove(onStop);
    }
  }
}
