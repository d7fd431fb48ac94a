package vn.doichieu.ui.kit.paper;

import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.doichieu.app.PaperPages;
import vn.doichieu.base.Text;
import vn.doichieu.domain.document.Paper;
import vn.doichieu.ui.kit.Job;
import vn.doichieu.ui.kit.Jobs;

/// The pages of a paper, drawn in the background. A newer request makes an older one's result
/// stale: it is dropped.
public final class PaperPreview {
  private final Jobs jobs;
  private final PaperDesk desk;
  private final ReadOnlyObjectWrapper<PaperPages> pages = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Text> problem = new ReadOnlyObjectWrapper<>();
  private Job<PaperPages> running;
  private int asked;

  public PaperPreview(Jobs jobs, PaperDesk desk) {
    this.jobs = jobs;
    this.desk = desk;
  }

  /// Null while there is nothing to show.
  public ReadOnlyObjectProperty<PaperPages> pages() {
    return pages.getReadOnlyProperty();
  }

  /// Why the paper cannot be drawn; null when it can.
  public ReadOnlyObjectProperty<Text> problem() {
    return problem.getReadOnlyProperty();
  }

  void draw(Paper draft) {
    draw(() -> desk.pages(draft));
  }

  /// @param source makes the pages; runs on the lane of the reports
  public void draw(Supplier<PaperPages> source) {
    if (running != null) {
      running.cancel();
    }
    int asking = ++asked;
    running =
        jobs.run(
            Jobs.Lane.REPORT,
            Text.of("editor.job.preview"),
            progress -> {
              progress.check();
              return source.get();
            });
    running
        .onDone(
            drawn -> {
              if (asking == asked) {
                problem.set(null);
                put(drawn);
              } else {
                release(drawn);
              }
            })
        .onProblem(
            error -> {
              if (asking == asked) {
                problem.set(error.happened());
              }
            });
  }

  public void clear() {
    asked++;
    problem.set(null);
    put(null);
  }

  private void put(PaperPages drawn) {
    PaperPages old = pages.get();
    pages.set(drawn);
    if (old != null) {
      release(old);
    }
  }

  /// After the pages that are still being drawn from it: they are waiting in the same lane.
  private void release(PaperPages old) {
    jobs.run(
        Jobs.Lane.REPORT,
        Text.of("editor.job.preview"),
        progress -> {
          old.close();
          return null;
        });
  }
}
