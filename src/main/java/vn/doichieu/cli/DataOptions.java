package vn.doichieu.cli;

import java.io.Console;
import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine.Option;
import vn.doichieu.base.Messages;
import vn.doichieu.base.UserError;

/// Which data folder, and who opens it: shared by all commands that need one.
final class DataOptions {
  private static final String PASSWORD = "DOICHIEU_PASSWORD";

  private final Map<String, String> environment;

  @Option(names = "--data", paramLabel = "DIR", descriptionKey = "cli.option.data")
  private Path folder;

  @Option(names = "--user", paramLabel = "NAME", descriptionKey = "cli.option.user")
  private String user;

  DataOptions(Map<String, String> environment) {
    this.environment = environment;
  }

  /// The given folder, else the user's own.
  Path folder() {
    return folder == null ? DefaultFolder.of(environment) : folder;
  }

  /// Null stands for the only user.
  String user() {
    return user;
  }

  /// From the environment, else typed in without showing. An empty one is none: a script whose
  /// variable was not set must not make data that anyone can open.
  ///
  /// @throws vn.doichieu.base.UserErrorException when neither is there
  char[] password() {
    String given = environment.get(PASSWORD);
    if (given != null && !given.isEmpty()) {
      return given.toCharArray();
    }
    Console console = System.console();
    char[] typed =
        console == null || !console.isTerminal()
            ? null
            : console.readPassword("%s ", Messages.text("cli.prompt.password"));
    if (typed == null || typed.length == 0) {
      throw new UserError("noPassword", PASSWORD).toException();
    }
    return typed;
  }
}
