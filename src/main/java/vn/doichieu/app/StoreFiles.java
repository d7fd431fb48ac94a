package vn.doichieu.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.doichieu.base.UserError;

/// Puts papers into a folder of the user's choice.
public final class StoreFiles {
  private StoreFiles() {}

  /// Makes the folder when it does not exist; a file of the same name is replaced.
  ///
  /// @return where the files stand
  /// @throws vn.doichieu.base.UserErrorException `cannotWriteFile`
  public static List<Path> into(Path folder, List<PaperFile> files) {
    List<Path> stored = new ArrayList<>();
    for (PaperFile file : files) {
      Path path = folder.resolve(file.name());
      try {
        Files.createDirectories(folder);
        Files.write(path, file.content());
      } catch (IOException e) {
        throw new UserError("cannotWriteFile", path.toString()).toException(e);
      }
      stored.add(path);
    }
    return stored;
  }
}
