package vn.doichieu.ui.shell;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import vn.doichieu.base.Text;
import vn.doichieu.ui.kit.Jobs;
import vn.doichieu.ui.kit.Theme;
import vn.doichieu.ui.kit.Workbench;

/// The window from the start on: it stands at once, then shows the way in, then the main window.
public final class StartWindow {
  private final Workbench workbench;
  private final Startup startup;
  private final StackPane root = new StackPane(StartPage.waiting());
  private final Scene scene = new Scene(new BorderPane(root), 1280, 720);
  private final Theme theme;
  private Opened open;

  public StartWindow(Workbench workbench, Startup startup) {
    this.workbench = workbench;
    this.startup = startup;
    theme = new Theme(scene, workbench.remembered());
  }

  public Scene scene() {
    return scene;
  }

  /// Looks at the data folder in the background and goes on from what is there.
  public void begin() {
    workbench
        .jobs()
        .run(Jobs.Lane.DB, Text.of("shell.start.opening"), progress -> startup.look().get())
        .onDone(this::goOn);
  }

  /// Closes the data, if any is open. Blocks: called when the window is gone.
  public void close() {
    if (open != null) {
      open.close().run();
    }
  }

  private void goOn(Beginning beginning) {
    switch (beginning) {
      case Beginning.NoData() -> {
        var model = new FirstStartViewModel(workbench.jobs(), startup, this::enter);
        var view = new FirstStartView(model);
        show(view.node());
        view.focus();
      }
      case Beginning.Locked locked -> {
        var model = new SignInViewModel(workbench.jobs(), startup, locked, this::enter);
        var view = new SignInView(model);
        show(view.node());
        view.focus();
      }
      case Beginning.Ready(Opened opened) -> enter(opened);
    }
  }

  private void enter(Opened opened) {
    open = opened;
    Shell shell = opened.shell().apply(workbench);
    show(new MainWindow(shell, workbench.navigator(), theme).node());
  }

  /// Laid out at once: what stands in a scroll pane takes the focus only after that.
  private void show(Parent content) {
    root.getChildren().setAll(content);
    root.applyCss();
    root.layout();
  }
}
