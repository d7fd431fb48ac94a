package vn.doichieu.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.doichieu.base.Text;
import vn.doichieu.base.UserError;
import vn.doichieu.base.UserErrorException;

/// Jobs that are over before `run` returns. A bug fails the test.
public final class InlineJobs implements Jobs {
  private final ObservableList<Job<?>> running = FXCollections.observableArrayList();
  private final List<Text> titles = new ArrayList<>();
  private final List<UserError> problems = new ArrayList<>();
  private final List<Double> progress = new ArrayList<>();

  /// Every expected failure, whether or not somebody took it.
  public List<UserError> problems() {
    return problems;
  }

  /// Titles of the jobs that were run.
  public List<Text> titles() {
    return titles;
  }

  /// All progress that was reported.
  public List<Double> progress() {
    return progress;
  }

  @Override
  public <T> Job<T> run(Lane lane, Text title, Work<T> work) {
    titles.add(title);
    var job = new Job<T>(title, failure -> {});
    Function<Work<T>, T> call = w -> w.run(new Progress(progress::add, job.stop()));
    try {
      job.finish(call.apply(work), null);
    } catch (UserErrorException e) {
      problems.add(e.error());
      job.finish(null, e);
    } catch (CancellationException e) {
      job.finish(null, e);
    }
    return job;
  }

  @Override
  public ObservableList<Job<?>> running() {
    return running;
  }
}
