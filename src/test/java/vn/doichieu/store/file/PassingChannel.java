package vn.doichieu.store.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import org.h2.store.fs.FileBaseDefault;

/// A channel that hands everything to the disk under it; tests override what interests them.
abstract class PassingChannel extends FileBaseDefault {
  private final FileChannel disk;

  PassingChannel(FileChannel disk) {
    this.disk = disk;
  }

  @Override
  public int write(ByteBuffer source, long position) throws IOException {
    return disk.write(source, position);
  }

  @Override
  protected void implTruncate(long length) throws IOException {
    disk.truncate(length);
  }

  @Override
  public void force(boolean metaData) throws IOException {
    disk.force(metaData);
  }

  @Override
  public int read(ByteBuffer target, long position) throws IOException {
    return disk.read(target, position);
  }

  @Override
  public long size() throws IOException {
    return disk.size();
  }

  @Override
  public FileLock tryLock(long position, long size, boolean shared) throws IOException {
    return disk.tryLock(position, size, shared);
  }

  @Override
  protected void implCloseChannel() throws IOException {
    disk.close();
  }
}
