package vn.doichieu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Work in a new process, with the jars and the arguments that the launcher gives to a command.
/// Only for benchmarks: the program must have been assembled.
public final class NewProcess {
  private NewProcess() {}

  /// @param work its `main` does the work and says what it found on the last line
  /// @param jvmArguments beside those of the launcher
  /// @return the last line
  public static String run(Class<?> work, List<String> jvmArguments, String... arguments)
      throws IOException, InterruptedException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(System.getProperty("command.jvm.args").split(" ")));
    command.addAll(jvmArguments);
    String classes = Path.of("target", "test-classes").toString();
    String program = Path.of(System.getProperty("program.lib"), "*").toString();
    command.addAll(List.of("-cp", program + File.pathSeparator + classes, work.getName()));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return said.strip().lines().toList().getLast();
  }
}
