package vn.doichieu;

import java.util.List;
import java.util.Map;
import vn.doichieu.ui.kit.BackgroundJobs;
import vn.doichieu.ui.kit.Failures;
import vn.doichieu.ui.kit.Navigator;
import vn.doichieu.ui.kit.RecordingDialogs;
import vn.doichieu.ui.kit.Remembered;
import vn.doichieu.ui.kit.Workbench;
import vn.doichieu.ui.shell.StartWindow;
import vn.doichieu.ui.shell.Startup;

/// The program as `Wiring` builds it, with its real jobs and data; only choosers of files, which
/// belong to the system, are answered by the test.
final class ProgramUnderTest implements AutoCloseable {
  private final RecordingDialogs dialogs = new RecordingDialogs();
  private final BackgroundJobs jobs = new BackgroundJobs(new Failures(dialogs));
  private final StartWindow window;

  /// Made on the window's thread.
  ProgramUnderTest(java.util.function.Function<WindowStart, Startup> startup) {
    var start = new WindowStart(new Wiring(Map.of()), Map.of());
    window =
        new StartWindow(
            new Workbench(jobs, dialogs, new Navigator(), Remembered.inMemory()),
            startup.apply(start));
  }

  StartWindow window() {
    return window;
  }

  RecordingDialogs dialogs() {
    return dialogs;
  }

  /// To be asked on the window's thread.
  boolean isIdle() {
    return jobs.running().isEmpty();
  }

  List<Object> failures() {
    return java.util.stream.Stream.<Object>concat(
            dialogs.errors().stream(), dialogs.bugs().stream())
        .toList();
  }

  @Override
  public void close() {
    jobs.close();
    window.close();
  }
}
