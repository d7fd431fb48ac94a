package vn.doichieu;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;

/// Work in a process of its own, with the classes of the tests, that a test may kill.
public final class TestProcess {
  private TestProcess() {}

  /// @param work its `main` does the work and says on its output how far it is
  /// @param errors where to with what it says of errors
  public static Process start(Class<?> work, Redirect errors, Path data) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Dfile.encoding=UTF-8",
            "-classpath",
            System.getProperty("java.class.path"),
            work.getName(),
            data.toString())
        .redirectError(errors)
        .start();
  }
}
