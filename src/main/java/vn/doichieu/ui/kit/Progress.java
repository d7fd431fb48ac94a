package vn.doichieu.ui.kit;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;

/// Lets work say how far it is and ask whether it should stop. Cancelling is a token the work looks
/// at, never an interrupt.
///
/// @param share takes how much is done, from 0 to 1
/// @param cancelled whether the user no longer wants the result
public record Progress(DoubleConsumer share, BooleanSupplier cancelled) {
  public void report(double done) {
    share.accept(done);
  }

  public boolean isCancelled() {
    return cancelled.getAsBoolean();
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
    if (isCancelled()) {
      throw new CancellationException();
    }
  }
}
