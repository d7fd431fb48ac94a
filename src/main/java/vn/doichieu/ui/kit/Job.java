package vn.doichieu.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import vn.doichieu.base.StopSignal;
import vn.doichieu.base.Text;
import vn.doichieu.base.UserError;
import vn.doichieu.base.UserErrorException;

/// Work under way. Its handlers run on the window's thread, also when they are added after the end.
public final class Job<T> {
  private final Text title;
  private final Consumer<Throwable> unhandled;
  private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(-1);
  private final List<Consumer<T>> done = new ArrayList<>();
  private final List<Runnable> ended = new ArrayList<>();
  private Consumer<UserError> problem;
  private final StopSignal stop = new StopSignal();
  private boolean finished;
  private T result;
  private Throwable failure;

  Job(Text title, Consumer<Throwable> unhandled) {
    this.title = title;
    this.unhandled = unhandled;
  }

  public Text title() {
    return title;
  }

  /// From 0 to 1; negative while nothing is known.
  public ReadOnlyDoubleProperty progress() {
    return progress.getReadOnlyProperty();
  }

  /// Asks the work to stop.
  public void cancel() {
    stop.stop();
  }

  public Job<T> onDone(Consumer<T> handler) {
    if (!finished) {
      done.add(handler);
    } else if (failure == null) {
      handler.accept(result);
    }
    return this;
  }

  /// Takes an expected failure instead of the dialog that is shown without this.
  public Job<T> onProblem(Consumer<UserError> handler) {
    problem = handler;
    if (finished && failure instanceof UserErrorException e) {
      handler.accept(e.error());
    }
    return this;
  }

  /// Runs whatever the outcome: done, failed or cancelled.
  public Job<T> onEnd(Runnable handler) {
    if (finished) {
      handler.run();
    } else {
      ended.add(handler);
    }
    return this;
  }

  StopSignal stop() {
    return stop;
  }

  void progressed(double share) {
    progress.set(share);
  }

  /// @param thrown null when the work succeeded
  void finish(T value, Throwable thrown) {
    finished = true;
    result = value;
    failure = thrown instanceof CompletionException e ? e.getCause() : thrown;
    ended.forEach(Runnable::run);
    if (failure == null) {
      done.forEach(handler -> handler.accept(result));
    } else if (failure instanceof UserErrorException e && problem != null) {
      problem.accept(e.error());
    } else if (!(failure instanceof CancellationException)) {
      unhandled.accept(failure);
    }
  }
}
