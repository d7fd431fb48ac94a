package vn.doichieu.cli;

import java.nio.file.Path;
import java.util.Map;

/// Where the program's log stands, as `logback.xml` says it.
final class LogFolder {
  private static final String NAME = "DoiChieu-log";

  private LogFolder() {}

  static Path of(Map<String, String> environment) {
    Path home = Path.of(System.getProperty("user.home"), ".local", "state");
    String state = environment.getOrDefault("XDG_STATE_HOME", home.toString());
    return Path.of(environment.getOrDefault("LOCALAPPDATA", state), NAME);
  }
}
