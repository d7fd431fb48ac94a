package vn.doichieu;

import java.nio.file.Path;
import java.util.Map;
import vn.doichieu.app.UseCases;
import vn.doichieu.cli.DefaultFolder;
import vn.doichieu.domain.unit.Ward;
import vn.doichieu.exchange.SettingsFile;
import vn.doichieu.ui.kit.Remembered;
import vn.doichieu.ui.shell.Beginning;
import vn.doichieu.ui.shell.NewWard;
import vn.doichieu.ui.shell.Opened;
import vn.doichieu.ui.shell.Startup;

/// Starts the window over a data folder.
final class WindowStart {
  /// The sample ward holds nothing to protect; its password is no secret.
  static final String SAMPLE_PASSWORD = "du lieu mau";

  private final Wiring wiring;
  private final Map<String, String> environment;

  WindowStart(Wiring wiring, Map<String, String> environment) {
    this.wiring = wiring;
    this.environment = environment;
  }

  /// Shows the window; returns when it was closed.
  void over(Path folder) {
    run(startup(folder));
  }

  /// The same over the sample ward, which is made when it is not there.
  void overSample(Path folder) {
    run(sampleStartup(folder));
  }

  Startup startup(Path folder) {
    return new Startup(
        () -> look(folder),
        ward -> create(folder, ward),
        () -> sample(folder.resolveSibling(folder.getFileName() + "-mau")),
        (user, password) -> opened(wiring.openToWork(folder, user, password.toCharArray())));
  }

  Startup sampleStartup(Path folder) {
    return new Startup(
        () -> new Beginning.Ready(sample(folder)),
        ward -> create(folder, ward),
        () -> sample(folder),
        (user, password) -> sample(folder));
  }

  private void run(Startup startup) {
    var settings = new SettingsFile(DefaultFolder.of(environment).resolveSibling("doichieu.cfg"));
    try {
      DesktopApp.run(startup, new Remembered(settings::get, settings::put));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Beginning look(Path folder) {
    var data = wiring.dataFolder(folder);
    return data.hasData()
        ? new Beginning.Locked(folder.getFileName().toString(), data.users())
        : new Beginning.NoData();
  }

  private Opened create(Path folder, NewWard w) {
    var ward =
        new Ward(
            1,
            0,
            w.kind(),
            w.name(),
            w.province(),
            w.code(),
            false,
            "tổ dân phố",
            "",
            "",
            "",
            "",
            "");
    return opened(wiring.create(folder, w.administrator(), w.password().toCharArray(), ward));
  }

  private Opened sample(Path folder) {
    return opened(openSample(folder));
  }

  /// Makes it when it is not there.
  UseCases openSample(Path folder) {
    char[] password = SAMPLE_PASSWORD.toCharArray();
    if (!wiring.dataFolder(folder).hasData()) {
      wiring.makeSample(folder, null, password);
    }
    return wiring.openToWork(folder, null, password);
  }

  private Opened opened(UseCases ward) {
    String name = WardWindow.name(ward);
    return new Opened(
        workbench -> new WardWindow(ward, workbench, name, wiring.clock()).shell(), ward::close);
  }
}
