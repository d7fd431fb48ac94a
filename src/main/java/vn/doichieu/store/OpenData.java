package vn.doichieu.store;

import java.io.IOException;
import java.nio.channels.FileLock;
import org.slf4j.LoggerFactory;
import vn.doichieu.store.attachment.Attachments;

/// A ward's data, opened by a user. Closing it lets the next program in.
///
/// @param userName under which the user signed in
public record OpenData(Database database, Attachments attachments, String userName, FileLock lock)
    implements AutoCloseable {

  @Override
  public void close() {
    database.close();
    attachments.close();
    release(lock);
  }

  static void release(FileLock lock) {
    try {
      lock.acquiredBy().close();
    } catch (IOException e) {
      // The system frees the lock with the process at the latest.
      LoggerFactory.getLogger(OpenData.class).warn("lock not released");
    }
  }
}
