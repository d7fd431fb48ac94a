package vn.doichieu;

import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.stage.Stage;
import vn.doichieu.base.Messages;
import vn.doichieu.base.UserError;
import vn.doichieu.ui.kit.BackgroundJobs;
import vn.doichieu.ui.kit.Failures;
import vn.doichieu.ui.kit.Navigator;
import vn.doichieu.ui.kit.Remembered;
import vn.doichieu.ui.kit.WindowDialogs;
import vn.doichieu.ui.kit.Workbench;
import vn.doichieu.ui.shell.StartWindow;
import vn.doichieu.ui.shell.Startup;

/// The program as a window. The window stands first; the data opens in the background.
final class DesktopApp {
  private static final double SMALLEST_WIDTH = 1024;
  private static final double SMALLEST_HEIGHT = 640;

  private DesktopApp() {}

  /// Shows the window and returns when it has been closed.
  ///
  /// @throws vn.doichieu.base.UserErrorException `noWindow` on a machine without a display
  /// @param remembered reads and writes what the window remembers on this machine
  static void run(Startup startup, Remembered remembered) throws InterruptedException {
    var closed = new CountDownLatch(1);
    try {
      Platform.startup(() -> show(startup, remembered, closed));
    } catch (UnsupportedOperationException e) {
      throw new UserError("noWindow").toException(e);
    }
    closed.await();
    Platform.exit();
  }

  private static void show(Startup startup, Remembered remembered, CountDownLatch closed) {
    var stage = new Stage();
    var dialogs = new WindowDialogs(() -> stage);
    var failures = new Failures(dialogs);
    Thread.currentThread().setUncaughtExceptionHandler((thread, bug) -> failures.show(bug));
    var jobs = new BackgroundJobs(failures);
    var window =
        new StartWindow(new Workbench(jobs, dialogs, new Navigator(), remembered), startup);
    stage.setTitle(Messages.text("app.name"));
    stage.setScene(window.scene());
    stage.setMinWidth(SMALLEST_WIDTH);
    stage.setMinHeight(SMALLEST_HEIGHT);
    stage.setMaximized(true);
    stage.setOnHidden(
        e -> {
          jobs.close();
          window.close();
          closed.countDown();
        });
    stage.show();
    window.begin();
  }
}
