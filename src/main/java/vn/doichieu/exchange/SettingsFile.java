package vn.doichieu.exchange;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What the window remembers on this machine: never anything of the ward's data. Losing it costs
/// only comfort, so a file that cannot be read or written is passed over.
public final class SettingsFile {
  private static final Logger LOG = LoggerFactory.getLogger(SettingsFile.class);

  private final Path file;
  private final Properties settings = new Properties();

  public SettingsFile(Path file) {
    this.file = file;
    if (Files.exists(file)) {
      try (var reader = Files.newBufferedReader(file)) {
        settings.load(reader);
      } catch (IOException | IllegalArgumentException e) {
        LOG.warn("settings not read");
      }
    }
  }

  public synchronized Optional<String> get(String key) {
    return Optional.ofNullable(settings.getProperty(key));
  }

  public synchronized void put(String key, String value) {
    if (value.equals(settings.setProperty(key, value))) {
      return;
    }
    try {
      var text = new StringWriter();
      settings.store(text, null);
      Files.createDirectories(file.toAbsolutePath().getParent());
      Path written = file.resolveSibling(file.getFileName() + ".tmp");
      Files.writeString(written, text.toString(), StandardCharsets.UTF_8);
      move(written);
    } catch (IOException e) {
      LOG.warn("settings not written");
    }
  }

  private void move(Path written) throws IOException {
    try {
      Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(written, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
