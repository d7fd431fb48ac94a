package vn.doichieu.store.file;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.h2.store.fs.FileUtils;

/// Database files in memory.
final class MemoryDisk {
  private static final AtomicInteger COUNT = new AtomicInteger();

  private MemoryDisk() {}

  /// A path (without `.mv.db`) that nobody uses yet.
  static String newPath() {
    return "memFS:database" + COUNT.incrementAndGet();
  }

  static String fileName(String path) {
    return FileUtils.getName(path + ".mv.db");
  }

  static byte[] read(String path) {
    try (var in = FileUtils.newInputStream(path + ".mv.db")) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  static void write(String path, byte[] image) {
    try (var out = FileUtils.newOutputStream(path + ".mv.db", false)) {
      out.write(image);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  static void delete(String path) {
    FileUtils.tryDelete(path + ".mv.db");
  }
}
