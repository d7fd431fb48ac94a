package vn.doichieu.ui.kit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import vn.doichieu.base.UserError;

/// Opens files and folders in the programs of this machine.
public final class SystemFiles {
  private SystemFiles() {}

  /// Runs on a job.
  ///
  /// @throws vn.doichieu.base.UserErrorException `cannotShowFile`
  public static void open(Path path) {
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    List<String> command =
        system.contains("win")
            ? List.of("explorer", path.toString())
            : List.of(system.contains("mac") ? "open" : "xdg-open", path.toString());
    try {
      new ProcessBuilder(command)
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException e) {
      throw new UserError("cannotShowFile", path.toString()).toException(e);
    }
  }
}
