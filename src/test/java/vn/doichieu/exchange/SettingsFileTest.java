package vn.doichieu.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {
  @TempDir Path folder;

  @Test
  void what_was_put_is_there_at_the_next_start() {
    new SettingsFile(folder.resolve("a/settings")).put("zoom", "125 %");
    assertThat(new SettingsFile(folder.resolve("a/settings")).get("zoom")).contains("125 %");
  }

  @Test
  void garbage_is_passed_over_and_replaced() throws Exception {
    Path file = folder.resolve("settings");
    Files.write(file, new byte[] {'\\', 'u', 'z', (byte) 0xFF, 0});
    var settings = new SettingsFile(file);
    assertThat(settings.get("zoom")).isEmpty();
    settings.put("zoom", "100 %");
    assertThat(new SettingsFile(file).get("zoom")).contains("100 %");
  }
}
