package vn.doichieu.cli;

import java.nio.file.Path;
import java.util.Map;

/// Where a user's data stand unless he says otherwise: never in a folder that follows him over the
/// network.
public final class DefaultFolder {
  private DefaultFolder() {}

  public static Path of(Map<String, String> environment) {
    String local = environment.get("LOCALAPPDATA");
    if (local != null) {
      return Path.of(local, "DoiChieu");
    }
    String data = environment.get("XDG_DATA_HOME");
    return data != null && !data.isBlank()
        ? Path.of(data, "doichieu")
        : Path.of(environment.getOrDefault("HOME", "."), ".local", "share", "doichieu");
  }
}
