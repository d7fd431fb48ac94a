package vn.doichieu.store.file;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;

/// Replaces a small file so that its name stands for the old or the new content at every moment,
/// whatever happens in between.
public final class SafeFile {
  private static final int KEPT_COPIES = 3;
  private static final int ATTEMPTS = 5;
  private static final Duration FIRST_PAUSE = Duration.ofMillis(50);

  private final Runnable beforeStep;

  public SafeFile() {
    this(() -> {});
  }

  /// @param beforeStep runs before each change on disk; a test ends the work there
  SafeFile(Runnable beforeStep) {
    this.beforeStep = beforeStep;
  }

  /// Writes beside the file, forces, reads back, and only then takes the place of the old file, of
  /// which the last three contents stay as `.bak1` (the newest) to `.bak3`.
  ///
  /// @param check looks at what was read back from disk; when it says no, the old file stays
  /// @throws IOException when the old file is still in place
  public void replace(Path file, byte[] content, Predicate<byte[]> check) throws IOException {
    Path fresh = beside(file, ".tmp");
    write(fresh, content);
    if (!check.test(Files.readAllBytes(fresh))) {
      throw new IOException("Read back differently: " + fresh.getFileName());
    }
    if (Files.isRegularFile(file)) {
      keepCopy(file);
    }
    moveInPlace(fresh, file);
    forceFolder(file.toAbsolutePath().getParent());
  }

  private void keepCopy(Path file) throws IOException {
    for (int age = KEPT_COPIES; age > 1; age--) {
      Path younger = beside(file, ".bak" + (age - 1));
      if (Files.exists(younger)) {
        beforeStep.run();
        Files.move(younger, beside(file, ".bak" + age), REPLACE_EXISTING);
      }
    }
    write(beside(file, ".bak1"), Files.readAllBytes(file));
  }

  private void write(Path file, byte[] content) throws IOException {
    beforeStep.run();
    try (var channel = FileChannel.open(file, CREATE, WRITE, TRUNCATE_EXISTING)) {
      beforeStep.run();
      for (var rest = ByteBuffer.wrap(content); rest.hasRemaining(); ) {
        channel.write(rest);
      }
      channel.force(true);
    }
  }

  /// Gives a new file or folder its name, at once. Tried several times, with growing pauses: virus
  /// scanners hold a new file for a moment.
  public void moveInPlace(Path fresh, Path file) throws IOException {
    Duration pause = FIRST_PAUSE;
    for (int attempt = 1; ; attempt++) {
      beforeStep.run();
      try {
        Files.move(fresh, file, ATOMIC_MOVE);
        return;
      } catch (FileSystemException e) {
        if (attempt == ATTEMPTS) {
          throw e;
        }
      }
      LockSupport.parkNanos(pause.toNanos());
      pause = pause.multipliedBy(2);
    }
  }

  /// So that the new name itself survives a power cut. Windows cannot open folders and writes names
  /// into its journal by itself.
  public void forceFolder(Path folder) throws IOException {
    beforeStep.run();
    if (folder.getFileSystem().getSeparator().equals("/")) {
      try (var channel = FileChannel.open(folder, READ)) {
        channel.force(true);
      }
    }
  }

  private static Path beside(Path file, String ending) {
    return file.resolveSibling(file.getFileName() + ending);
  }
}
