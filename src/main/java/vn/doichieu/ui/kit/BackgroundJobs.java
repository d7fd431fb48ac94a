package vn.doichieu.ui.kit;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.doichieu.base.Text;

/// The jobs of the running program: one named thread per lane, the only place that hands work to
/// other threads and back to the window's.
public final class BackgroundJobs implements Jobs, AutoCloseable {
  private final Map<Lane, ExecutorService> lanes = new EnumMap<>(Lane.class);
  private final ObservableList<Job<?>> running = FXCollections.observableArrayList();
  private final Failures failures;
  private boolean closed;

  public BackgroundJobs(Failures failures) {
    this.failures = failures;
    for (Lane lane : Lane.values()) {
      String name = lane.name().toLowerCase(java.util.Locale.ROOT);
      lanes.put(
          lane,
          Executors.newSingleThreadExecutor(Thread.ofPlatform().name(name).daemon(true).factory()));
    }
  }

  @Override
  public <T> Job<T> run(Lane lane, Text title, Work<T> work) {
    var job = new Job<T>(title, failures::show);
    if (closed) {
      job.finish(null, new CancellationException());
      return job;
    }
    var progress =
        new Progress(share -> Platform.runLater(() -> job.progressed(share)), job.stop());
    running.add(job);
    CompletableFuture.supplyAsync(
            () -> {
              progress.check();
              return work.run(progress);
            },
            lanes.get(lane))
        .whenComplete(
            (result, thrown) ->
                Platform.runLater(
                    () -> {
                      running.remove(job);
                      job.finish(result, thrown);
                    }));
    return job;
  }

  @Override
  public ObservableList<Job<?>> running() {
    return running;
  }

  /// Lets what runs come to its end; what waits or comes later is cancelled.
  @Override
  public void close() {
    closed = true;
    running.forEach(Job::cancel);
    lanes.values().forEach(ExecutorService::close);
  }
}
