package vn.doichieu.store.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/// `fail:` is a disk whose n-th operation fails. Public because H2 makes it by reflection.
public final class FailingFileSystem extends FilePathWrapper {
  private static final Map<String, Plan> PLANS = new ConcurrentHashMap<>();

  /// Which write, force or truncation fails, counted from 1; all after it too, or it alone.
  static final class Plan {
    private long failing = Long.MAX_VALUE;
    private boolean forEver;
    private long operations;
    private boolean reached;

    synchronized void failFromNowOn(long operation, boolean forEver) {
      this.failing = operations + operation;
      this.forEver = forEver;
    }

    synchronized void heal() {
      failing = Long.MAX_VALUE;
    }

    synchronized boolean reached() {
      return reached;
    }

    private synchronized boolean fails() {
      operations++;
      boolean fails = operations == failing || forEver && operations > failing;
      reached |= fails;
      return fails;
    }

    private void step() throws IOException {
      if (fails()) {
        throw new IOException("There is not enough space on the disk");
      }
    }
  }

  /// @param file name without folders
  static Plan planOf(String file) {
    FilePath.register(new FailingFileSystem());
    return PLANS.computeIfAbsent(file, f -> new Plan());
  }

  @Override
  public String getScheme() {
    return "fail";
  }

  @Override
  public FileChannel open(String mode) throws IOException {
    FileChannel channel = getBase().open(mode);
    Plan plan = PLANS.get(getBase().getName());
    return plan == null ? channel : new Failing(channel, plan);
  }

  private static final class Failing extends PassingChannel {
    private final Plan plan;

    Failing(FileChannel disk, Plan plan) {
      super(disk);
      this.plan = plan;
    }

    /// Half of a failing write arrives.
    @Override
    public int write(ByteBuffer source, long position) throws IOException {
      if (plan.fails()) {
        super.write(source.slice(source.position(), source.remaining() / 2), position);
        throw new IOException("There is not enough space on the disk");
      }
      return super.write(source, position);
    }

    @Override
    protected void implTruncate(long length) throws IOException {
      plan.step();
      super.implTruncate(length);
    }

    @Override
    public void force(boolean metaData) throws IOException {
      plan.step();
      super.force(metaData);
    }
  }
}
