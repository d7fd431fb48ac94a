package vn.doichieu.cli;

import java.nio.file.Path;
import vn.doichieu.app.UseCases;

/// Opens the data of a folder; given in by `Wiring`.
@FunctionalInterface
public interface Opening {
  /// @param user null stands for the only user
  /// @throws vn.doichieu.base.UserErrorException as the data folder says
  UseCases open(Path folder, String user, char[] password);
}
