package vn.doichieu.ui.kit;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.doichieu.base.Text;

/// What every view model may use of the window.
public record Workbench(Jobs jobs, Dialogs dialogs, Navigator navigator, Remembered remembered) {

  /// Asks where a spreadsheet is to stand and writes it there.
  ///
  /// @param name suggested, with its ending
  /// @param job what runs, in the user's words
  /// @param done takes what was written
  public <T> void saveSpreadsheet(
      Text title, String name, Text job, Function<Path, T> write, Consumer<T> done) {
    dialogs
        .saveFile(title, name, FileKind.SPREADSHEET)
        .ifPresent(
            file -> jobs.run(Jobs.Lane.FILES, job, progress -> write.apply(file)).onDone(done));
  }
}
