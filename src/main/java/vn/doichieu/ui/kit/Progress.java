package vn.doichieu.ui.kit;

import java.util.concurrent.CancellationException;
import java.util.function.DoubleConsumer;
import vn.doichieu.base.StopSignal;

/// Lets work say how far it is and ask whether it should stop. Cancelling is a token the work looks
/// at, never an interrupt.
///
/// @param share takes how much is done, from 0 to 1
/// @param stop given by the user who no longer wants the result
public record Progress(DoubleConsumer share, StopSignal stop) {
  public void report(double done) {
    share.accept(done);
  }

  public boolean isCancelled() {
    return stop.isStopped();
  }

  /// Says how far the work is and ends it when its result is not wanted any more.
  ///
  /// @throws CancellationException then
  public void checkedReport(double done) {
    check();
    report(done);
  }

  /// @throws CancellationException to end work whose result is not wanted any more
  public void check() {
    stop.check();
  }
}
