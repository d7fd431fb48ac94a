package vn.doichieu.store.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/// The file system `dur:` of H2, which writes a database so that a power cut at any moment leaves
/// either the state before or the state after a save. What it does to the database file stands in
/// [OrderedChannel]; other files (trace, temporary results) pass unchanged.
///
/// Public, with a public constructor, only because H2 makes its instances by reflection. Databases
/// are opened through [DatabaseUrl], which names this layer and the settings it depends on.
public final class OrderedFileSystem extends FilePathWrapper {
  static final String SCHEME = "dur";

  /// Makes `dur:` known to H2. Calling it again changes nothing.
  public static void register() {
    FilePath.register(new OrderedFileSystem());
  }

  @Override
  public String getScheme() {
    return SCHEME;
  }

  @Override
  public long size() {
    return OrderedChannel.wholeBlocks(getBase().size());
  }

  @Override
  public FileChannel open(String mode) throws IOException {
    FileChannel channel = getBase().open(mode);
    return getName().endsWith(".mv.db") ? new OrderedChannel(channel, name) : channel;
  }
}
