package vn.doichieu.store.file;

import java.nio.file.Path;
import vn.doichieu.base.UserError;

/// The JDBC URLs of the database file. They stand beside the file layer because neither is safe
/// alone: the layer orders the writes of a file that only grows, and these settings keep H2 from
/// writing over old chunks or answering a commit before the write.
///
/// Password of every connection: `<hex of the data key> <password of the database user>`.
public final class DatabaseUrl {
  /// The modes (MODE, DATABASE_TO_LOWER, DEFAULT_NULL_ORDERING) must be the same when the tables
  /// are generated, the file is made and the file is opened. Why the others:
  ///
  /// * WRITE_DELAY=0: a commit is written before it returns;
  /// * REUSE_SPACE=FALSE, MAX_COMPACT_TIME=0: nothing is written over chunks still in use;
  /// * OPTIMIZE_REUSE_RESULTS=FALSE: H2 2.4.240 answers some repeated queries with old results
  ///   (h2database issue 4299);
  /// * TRACE_LEVEL_…=0: the trace shows values in clear text;
  /// * DB_CLOSE_…: the database closes when the program says so, not when a connection goes.
  private static final String SETTINGS =
      ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
          + ";WRITE_DELAY=0;REUSE_SPACE=FALSE;MAX_COMPACT_TIME=0;OPTIMIZE_REUSE_RESULTS=FALSE"
          + ";TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0"
          + ";DB_CLOSE_DELAY=-1;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=5000";

  private static final String EXISTING = ";IFEXISTS=TRUE";

  private DatabaseUrl() {}

  /// For the first connection (an administrator of the database) that makes a new file.
  ///
  /// @param database path of the file without its ending `.mv.db`
  /// @throws vn.doichieu.base.UserErrorException `folderNameUnusable`
  public static String creating(Path database) {
    return creating(h2Path(database));
  }

  /// For the first connection (an administrator of the database) to an existing file.
  public static String opening(Path database) {
    return opening(h2Path(database));
  }

  /// For further connections while the first one is open. Users without rights of administration
  /// may not name the settings, and need not: those of the first connection hold.
  public static String joining(Path database) {
    return url(h2Path(database)) + EXISTING + ";LOCK_TIMEOUT=5000";
  }

  /// @throws vn.doichieu.base.UserErrorException `folderNameUnusable`
  public static void requireUsable(Path folder) {
    if (folder.toString().contains(";")) {
      throw new UserError("folderNameUnusable", folder.toString()).toException();
    }
  }

  static String creating(String h2Path) {
    return url(h2Path) + SETTINGS;
  }

  static String opening(String h2Path) {
    return url(h2Path) + EXISTING + SETTINGS;
  }

  private static String url(String h2Path) {
    OrderedFileSystem.register();
    return "jdbc:h2:" + h2Path + ";CIPHER=AES";
  }

  /// `retry:` reopens the file after an interrupt of the thread, which otherwise closes it for all.
  /// A semicolon in the path would end it and begin a setting, among them `INIT`, which runs any
  /// code.
  private static String h2Path(Path database) {
    Path path = database.toAbsolutePath().normalize();
    requireUsable(path.getParent());
    return OrderedFileSystem.SCHEME + ":retry:" + path;
  }
}
