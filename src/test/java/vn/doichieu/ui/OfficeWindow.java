package vn.doichieu.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javax.print.PrintService;
import vn.doichieu.app.SampleOffice;
import vn.doichieu.app.SendToPrinter;
import vn.doichieu.report.Printing;
import vn.doichieu.ui.kit.BackgroundJobs;
import vn.doichieu.ui.kit.BlankScreen;
import vn.doichieu.ui.kit.Failures;
import vn.doichieu.ui.kit.Navigator;
import vn.doichieu.ui.kit.Place;
import vn.doichieu.ui.kit.RecordingDialogs;
import vn.doichieu.ui.kit.Remembered;
import vn.doichieu.ui.kit.Screen;
import vn.doichieu.ui.kit.Theme;
import vn.doichieu.ui.kit.WorkState;
import vn.doichieu.ui.kit.Workbench;
import vn.doichieu.ui.kit.paper.PaperDesk;
import vn.doichieu.ui.kit.paper.PaperOutput;
import vn.doichieu.ui.shell.CampaignChoice;
import vn.doichieu.ui.shell.MainWindow;
import vn.doichieu.ui.shell.Shell;
import vn.doichieu.ui.shell.ShellData;
import vn.doichieu.ui.shell.ShellViewModel;
import vn.doichieu.ui.shell.UndoRedo;

/// The main window over the sample ward, with one screen.
public final class OfficeWindow implements AutoCloseable {
  public final RecordingDialogs dialogs = new RecordingDialogs();
  public final BackgroundJobs jobs = new BackgroundJobs(new Failures(dialogs));
  public final Navigator navigator = new Navigator();
  public final Remembered remembered = Remembered.inMemory();
  public final Workbench workbench = new Workbench(jobs, dialogs, navigator, remembered);
  public final ObjectProperty<Long> campaign = new SimpleObjectProperty<>();
  public final List<Path> shown = new CopyOnWriteArrayList<>();
  public final List<PrintService> printers = new CopyOnWriteArrayList<>();
  private static final Screen BLANK =
      new Screen(
          Place.Schedule.class, new SimpleObjectProperty<>(WorkState.EMPTY), BlankScreen::new);
  private final SampleOffice office;

  public OfficeWindow(SampleOffice office) {
    this.office = office;
    campaign.set(office.campaign);
  }

  public PaperDesk desk() {
    return new PaperDesk(office.read, office.editPapers, office.print);
  }

  public PaperOutput output() {
    return new PaperOutput(new SendToPrinter(new Printing(() -> printers)), shown::add);
  }

  public Scene scene(Function<OfficeWindow, Screen> screen) {
    return scenes(w -> List.of(screen.apply(w), BLANK));
  }

  /// With several screens.
  public Scene scenes(Function<OfficeWindow, List<Screen>> screens) {
    var root = new StackPane();
    var scene = new Scene(root);
    var theme = new Theme(scene, remembered);
    var choice = new CampaignChoice(office.campaign, "Đối chiếu, phân loại nợ năm 2025");
    Runnable nothing = () -> {};
    var data =
        new ShellData(
            "Phường Đăk Bla",
            "Nguyễn Thị Hòa",
            FXCollections.observableArrayList(choice),
            new SimpleObjectProperty<>(choice),
            typed -> List.of(),
            new UndoRedo(
                new SimpleObjectProperty<>(), nothing, new SimpleObjectProperty<>(), nothing),
            new SimpleObjectProperty<>());
    var shell = new Shell(new ShellViewModel(workbench, data), screens.apply(this));
    root.getChildren().add(new MainWindow(shell, navigator, theme).node());
    return scene;
  }

  @Override
  public void close() {
    jobs.close();
  }
}
