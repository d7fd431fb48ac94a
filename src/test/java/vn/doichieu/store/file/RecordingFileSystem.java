package vn.doichieu.store.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/// `log:` writes down what reaches the disk under it. Public because H2 makes it by reflection.
public final class RecordingFileSystem extends FilePathWrapper {
  private static final Map<String, DiskLog> LOGS = new ConcurrentHashMap<>();

  /// @param file name without folders
  static DiskLog logOf(String file) {
    FilePath.register(new RecordingFileSystem());
    return LOGS.computeIfAbsent(file, f -> new DiskLog());
  }

  @Override
  public String getScheme() {
    return "log";
  }

  @Override
  public FileChannel open(String mode) throws IOException {
    FileChannel channel = getBase().open(mode);
    DiskLog log = LOGS.get(getBase().getName());
    return log == null ? channel : new Recording(channel, log);
  }

  static final class Recording extends PassingChannel {
    private final DiskLog log;

    Recording(FileChannel disk, DiskLog log) {
      super(disk);
      this.log = log;
    }

    @Override
    public synchronized int write(ByteBuffer source, long position) throws IOException {
      var data = new byte[source.remaining()];
      source.get(source.position(), data);
      log.add(new DiskLog.Write(position, data));
      return super.write(source, position);
    }

    @Override
    protected synchronized void implTruncate(long length) throws IOException {
      if (length < size()) {
        log.add(new DiskLog.Truncate(length));
      }
      super.implTruncate(length);
    }

    @Override
    public synchronized void force(boolean metaData) throws IOException {
      super.force(metaData);
      log.add(new DiskLog.Force());
    }
  }
}
