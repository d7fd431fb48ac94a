package vn.doichieu.store.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import org.h2.store.fs.FileBaseDefault;

/// One open database file, written in an order that survives a power cut.
///
/// H2 appends each commit as one *chunk*, in a single write, and recognises a complete chunk by the
/// checksum of its footer, which lies in the last sector. The pages inside carry no checksum of
/// their content, and under the cipher a lost sector decrypts to noise. A disk may write the
/// sectors of one write in any order, so a footer can be there while pages before it are not: H2
/// then takes a broken chunk for the newest state. Hence:
///
/// * a chunk's body goes first, its last sector as zeros, and is forced to disk; only then the last
///   sector is written and forced. The footer proves that everything before it is on disk;
/// * the two copies of the header go one at a time, so that one of them is always whole;
/// * the length shows in whole blocks only: an odd tail is what a cut write left behind, and H2
///   would search for the newest footer at a wrong place;
/// * every write is on disk when it returns, so that a commit that returned is kept;
/// * after a failed write or force the file refuses all others. What the operating system kept of
///   it is unknown, and a second force may report success without having written anything.
final class OrderedChannel extends FileBaseDefault {
  private static final int BLOCK = 4096;
  private static final int SECTOR = 512;

  /// Block 0 holds the cipher's salt, blocks 1 and 2 the two copies of the header.
  private static final long FIRST_CHUNK = 3 * BLOCK;

  private final FileChannel disk;
  private final String name;
  private IOException failure;

  OrderedChannel(FileChannel disk, String name) {
    this.disk = disk;
    this.name = name;
  }

  static long wholeBlocks(long length) {
    return length / BLOCK * BLOCK;
  }

  @Override
  public long size() throws IOException {
    return wholeBlocks(disk.size());
  }

  @Override
  public int read(ByteBuffer target, long position) throws IOException {
    return disk.read(target, position);
  }

  @Override
  public synchronized int write(ByteBuffer source, long position) throws IOException {
    int length = source.remaining();
    if (length % BLOCK != 0 || position % BLOCK != 0) {
      throw new IOException("H2 writes whole blocks, not " + length + " bytes at " + position);
    }
    if (position < FIRST_CHUNK) {
      for (int copy = 0; copy < length; copy += BLOCK) {
        writeAndForce(source.slice(source.position() + copy, BLOCK), position + copy);
      }
    } else {
      int body = length - SECTOR;
      long footer = position + body;
      writeFully(source.slice(source.position(), body), position);
      writeAndForce(ByteBuffer.allocate(SECTOR), footer);
      writeAndForce(source.slice(source.position() + body, SECTOR), footer);
    }
    source.position(source.limit());
    return length;
  }

  /// What still waits is forced before, so that the shorter length never reaches the disk earlier
  /// than the writes that made the cut-off part superfluous.
  @Override
  protected synchronized void implTruncate(long length) throws IOException {
    force(true);
    disk.truncate(length);
    force(true);
  }

  @Override
  public synchronized void force(boolean metaData) throws IOException {
    refuseAfterFailure();
    try {
      disk.force(metaData);
    } catch (IOException e) {
      failure = e;
      throw e;
    }
  }

  private void writeAndForce(ByteBuffer source, long position) throws IOException {
    writeFully(source, position);
    force(false);
  }

  private void writeFully(ByteBuffer source, long position) throws IOException {
    refuseAfterFailure();
    try {
      for (long at = position; source.hasRemaining(); ) {
        at += disk.write(source, at);
      }
    } catch (IOException e) {
      failure = e;
      throw e;
    }
  }

  private void refuseAfterFailure() throws IOException {
    if (failure != null) {
      throw new IOException("An earlier write failed; the database must be opened anew", failure);
    }
  }

  @Override
  public FileLock tryLock(long position, long size, boolean shared) throws IOException {
    return disk.tryLock(position, size, shared);
  }

  @Override
  protected void implCloseChannel() throws IOException {
    disk.close();
  }

  @Override
  public String toString() {
    return name;
  }
}
