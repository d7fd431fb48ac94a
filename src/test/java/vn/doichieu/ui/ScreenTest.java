package vn.doichieu.ui;

import java.time.LocalTime;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import vn.doichieu.ui.kit.BackgroundJobs;
import vn.doichieu.ui.kit.Failures;
import vn.doichieu.ui.kit.Navigator;
import vn.doichieu.ui.kit.RecordingDialogs;
import vn.doichieu.ui.kit.Remembered;
import vn.doichieu.ui.kit.Screen;
import vn.doichieu.ui.kit.Theme;
import vn.doichieu.ui.kit.Workbench;
import vn.doichieu.ui.shell.CampaignChoice;
import vn.doichieu.ui.shell.MainWindow;
import vn.doichieu.ui.shell.Shell;
import vn.doichieu.ui.shell.ShellData;
import vn.doichieu.ui.shell.ShellViewModel;
import vn.doichieu.ui.shell.UndoRedo;

/// Base of the tests of one or two screens in the main window.
public abstract class ScreenTest extends FxTest {
  protected final RecordingDialogs dialogs = new RecordingDialogs();
  protected final Navigator navigator = new Navigator();
  protected final ObjectProperty<LocalTime> saved = new SimpleObjectProperty<>();
  private final Remembered remembered = Remembered.inMemory();
  private BackgroundJobs jobs;
  private Theme theme;

  @AfterEach
  void stopJobs() {
    fx(jobs::close);
  }

  protected void open(Function<Workbench, List<Screen>> screens) {
    jobs = new BackgroundJobs(new Failures(dialogs));
    show(
        () -> {
          var workbench = new Workbench(jobs, dialogs, navigator, remembered);
          var root = new StackPane();
          var scene = new Scene(root);
          theme = new Theme(scene, remembered);
          var shell = new Shell(new ShellViewModel(workbench, data()), screens.apply(workbench));
          root.getChildren().add(new MainWindow(shell, navigator, theme).node());
          return scene;
        });
    idle();
  }

  /// Waits until no job runs.
  protected void idle() {
    await(() -> jobs.running().isEmpty());
    settle();
  }

  /// `NAME-light` and `NAME-dark`.
  protected void bothThemes(String name) {
    settle();
    screenshot(name + "-light");
    fx(() -> theme.toggle());
    screenshot(name + "-dark");
    fx(() -> theme.toggle());
  }

  protected void zoom(int percent) {
    fx(() -> theme.zoom(percent));
  }

  protected Node find(String selector) {
    return fx(() -> stage().getScene().lookup(selector));
  }

  private ShellData data() {
    var campaign = new CampaignChoice(1, "Đối chiếu, phân loại nợ năm 2025");
    return new ShellData(
        "Phường Đăk Bla",
        "canbo",
        FXCollections.observableArrayList(campaign),
        new SimpleObjectProperty<>(campaign),
        typed -> List.of(),
        new UndoRedo(
            new SimpleObjectProperty<>(), () -> {}, new SimpleObjectProperty<>(), () -> {}),
        saved);
  }
}
