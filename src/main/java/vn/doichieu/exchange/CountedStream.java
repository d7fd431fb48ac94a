package vn.doichieu.exchange;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import vn.doichieu.base.UserError;

/// Counts what really comes out of an archive: the sizes written in it may lie.
final class CountedStream extends FilterInputStream {
  private final String file;
  private long left = Limits.ENTRY_BYTES;

  CountedStream(InputStream in, String file) {
    super(in);
    this.file = file;
  }

  @Override
  public int read() throws IOException {
    int value = super.read();
    if (value >= 0) {
      count(1);
    }
    return value;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int read = super.read(bytes, from, length);
    count(Math.max(0, read));
    return read;
  }

  private void count(int bytes) {
    left -= bytes;
    if (left < 0) {
      throw new UserError("import.bomb", file).toException();
    }
  }
}
