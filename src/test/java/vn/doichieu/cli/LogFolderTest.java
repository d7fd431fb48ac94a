package vn.doichieu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LogFolderTest {
  private static final Path HOME = Path.of(System.getProperty("user.home"));

  /// The settings of the log cannot be asked in a test, which has its own: a change there must come
  /// here too.
  @Test
  void the_log_is_said_to_be_where_its_settings_put_it() throws Exception {
    assertThat(Files.readString(Path.of("src/main/resources/logback.xml")))
        .contains("${LOCALAPPDATA:-${XDG_STATE_HOME:-${user.home}/.local/state}}/DoiChieu-log");
    assertThat(LogFolder.of(Map.of("LOCALAPPDATA", "ứng dụng", "XDG_STATE_HOME", "state")))
        .isEqualTo(Path.of("ứng dụng/DoiChieu-log"));
    assertThat(LogFolder.of(Map.of("XDG_STATE_HOME", "state")))
        .isEqualTo(Path.of("state/DoiChieu-log"));
    assertThat(LogFolder.of(Map.of())).isEqualTo(HOME.resolve(".local/state/DoiChieu-log"));
  }

  @Test
  void a_bug_is_reported_with_its_code_and_the_folder_of_the_log() {
    var said = new StringWriter();
    var terminal = new Terminal(new PrintWriter(new StringWriter()), new PrintWriter(said));
    var program =
        new CommandLineProgram(
            terminal,
            folder -> {
              throw new IllegalStateException();
            },
            Map.of("XDG_STATE_HOME", "nhật ký"),
            List.of());
    assertThat(program.run()).isEqualTo(Exit.BUG);
    assertThat(said.toString()).contains(Path.of("nhật ký/DoiChieu-log").toString());
  }
}
