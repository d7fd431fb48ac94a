package vn.doichieu.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.slf4j.LoggerFactory;
import vn.doichieu.base.UserError;
import vn.doichieu.base.UserErrorException;
import vn.doichieu.store.attachment.Attachments;
import vn.doichieu.store.file.DatabaseUrl;
import vn.doichieu.store.file.SafeFile;
import vn.doichieu.store.key.DataKey;
import vn.doichieu.store.key.KeyFile;

/// The folder that holds everything of one ward: the encrypted data, the key file, the lock that
/// keeps a second program out.
public final class DataFolder {
  private final Path folder;
  private final Clock clock;

  public DataFolder(Path folder, Clock clock) {
    this.folder = folder.toAbsolutePath().normalize();
    this.clock = clock;
  }

  public Path path() {
    return folder;
  }

  /// Whether a ward's data are in it.
  public boolean hasData() {
    return keyFile().exists();
  }

  /// The names under which one can sign in.
  public List<String> users() {
    return keyFile().users();
  }

  /// Makes the folder's data, with one user.
  ///
  /// @param password a new one that a user chose has passed [vn.doichieu.store.key.Password#check]
  /// @throws vn.doichieu.base.UserErrorException `folderNotEmpty`, `folderNotWritable`,
  ///   `folderNameUnusable`, or as [KeyFile]
  public OpenData create(String user, char[] password) {
    DatabaseUrl.requireUsable(folder);
    try {
      Files.createDirectories(folder);
      requireEmpty();
    } catch (IOException e) {
      throw notWritable(e);
    }
    FileLock lock = lock();
    boolean made = false;
    try {
      var key = keyFile().create(user, password);
      var attachments = attachments(key);
      var data = new OpenData(Database.create(file(), key, clock), attachments, onlyUser(), lock);
      made = true;
      return data;
    } finally {
      if (!made) {
        OpenData.release(lock);
        clear();
      }
    }
  }

  /// Makes the folder with all that is put into it, or not at all: it is built beside its place and
  /// takes its name when it is complete, so that whatever ends the work leaves no half of it there.
  ///
  /// @param filling makes the data in the folder it is given, and closes them
  /// @throws vn.doichieu.base.UserErrorException as [#create], or what `filling` throws
  public void createWhole(Consumer<DataFolder> filling) {
    DatabaseUrl.requireUsable(folder);
    DataFolder beside = null;
    try {
      Path parent = folder.getParent();
      if (parent == null) {
        throw new UserError("folderNotWritable", folder.toString()).toException();
      }
      Files.createDirectories(parent);
      if (Files.exists(folder)) {
        requireEmpty();
      }
      beside = new DataFolder(Files.createTempDirectory(parent, folder.getFileName() + "."), clock);
      filling.accept(beside);
      Files.deleteIfExists(folder);
      new SafeFile().moveInPlace(beside.folder, folder);
      beside = null;
    } catch (IOException e) {
      throw notWritable(e);
    } finally {
      if (beside != null) {
        beside.remove();
      }
    }
  }

  /// @param user null stands for the only user
  /// @throws vn.doichieu.base.UserErrorException `noData`, `inUse`, `wrongPassword` or as
  ///   [Database#open] and [KeyFile]
  public OpenData open(String user, char[] password) {
    if (!hasData() && !Connections.exists(file())) {
      throw new UserError("noData", folder.toString()).toException();
    }
    FileLock lock = lock();
    boolean opened = false;
    try {
      KeyFile keyFile = keyFile();
      var key = keyFile.open(user, password);
      var attachments = attachments(key);
      var database = Database.open(file(), key, clock);
      attachments.keepOnly(KeptFiles.all(database));
      var data = new OpenData(database, attachments, user == null ? onlyUser() : user, lock);
      opened = true;
      return data;
    } finally {
      if (!opened) {
        OpenData.release(lock);
      }
    }
  }

  /// Whether it is the password of that user. Takes most of a second.
  ///
  /// @throws vn.doichieu.base.UserErrorException as [KeyFile], but not for a wrong password or user
  public boolean isPassword(String user, char[] password) {
    try (var key = keyFile().open(user, password)) {
      return key != null;
    } catch (UserErrorException e) {
      if (Set.of("wrongPassword", "unknownUser").contains(e.error().key())) {
        return false;
      }
      throw e;
    }
  }

  /// Removes what a failed creation left, so that the folder can be chosen again.
  private void clear() {
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      LoggerFactory.getLogger(DataFolder.class).warn("unfinished folder not cleared");
    }
  }

  private void remove() {
    clear();
    try {
      Files.deleteIfExists(folder);
    } catch (IOException e) {
      LoggerFactory.getLogger(DataFolder.class).warn("unfinished folder not removed");
    }
  }

  private void requireEmpty() throws IOException {
    try (var files = Files.list(folder)) {
      if (files.findAny().isPresent()) {
        throw new UserError("folderNotEmpty", folder.toString()).toException();
      }
    }
  }

  private UserErrorException notWritable(IOException e) {
    return new UserError("folderNotWritable", folder.toString()).toException(e);
  }

  private String onlyUser() {
    return keyFile().users().getFirst();
  }

  private KeyFile keyFile() {
    return new KeyFile(folder.resolve("ward.key"));
  }

  private Attachments attachments(DataKey key) {
    return new Attachments(folder.resolve("attachments"), key.derived("attachments"));
  }

  private Path file() {
    return folder.resolve("ward");
  }

  private FileLock lock() {
    try {
      var channel =
          FileChannel.open(
              folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = channel.tryLock();
      if (lock == null) {
        channel.close();
        throw new UserError("inUse", folder.toString()).toException();
      }
      return lock;
    } catch (OverlappingFileLockException e) {
      throw new UserError("inUse", folder.toString()).toException(e);
    } catch (IOException e) {
      throw notWritable(e);
    }
  }
}
