package vn.doichieu.ui.kit;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.doichieu.base.Text;

/// The job that the user of a part of a screen waits for; there is one at a time.
public final class OneJob {
  private final Jobs jobs;
  private final ReadOnlyObjectWrapper<Job<?>> running = new ReadOnlyObjectWrapper<>();

  public OneJob(Jobs jobs) {
    this.jobs = jobs;
  }

  /// Null when nothing runs.
  public ReadOnlyObjectProperty<Job<?>> running() {
    return running.getReadOnlyProperty();
  }

  public boolean isRunning() {
    return running.get() != null;
  }

  public <T> void run(Jobs.Lane lane, Text title, Work<T> work, Consumer<T> then) {
    Job<T> job = jobs.run(lane, title, work);
    running.set(job);
    job.onEnd(() -> running.set(null)).onDone(then);
  }

  /// Asks what runs to stop.
  public void cancel() {
    if (isRunning()) {
      running.get().cancel();
    }
  }
}
