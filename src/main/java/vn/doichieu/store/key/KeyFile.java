package vn.doichieu.store.key;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import vn.doichieu.base.UserError;
import vn.doichieu.base.UserErrorException;
import vn.doichieu.base.VietnameseText;
import vn.doichieu.store.file.SafeFile;

/// The key file of a data folder. The database is encrypted under a random data key, and the file
/// holds that key wrapped once per user, so that a new password costs no new encryption and several
/// users open the same data.
///
/// Every method may throw `keyFileMissing`, `keyFileDamaged`, `keyFileNewer` or
/// `keyFileUnreadable`; those that write also `keyFileNotWritten`, after which the old file is
/// still in place.
public final class KeyFile {
  private final Path file;
  private final SafeFile writer;
  private final Slot.Cost cost;
  private final SecureRandom random = new SecureRandom();

  public KeyFile(Path file) {
    this(file, new SafeFile(), Slot.Cost.USUAL);
  }

  KeyFile(Path file, SafeFile writer, Slot.Cost cost) {
    this.file = file;
    this.writer = writer;
    this.cost = cost;
  }

  public boolean exists() {
    return Files.exists(file);
  }

  /// A new data key with its first user. Never replaces a key file: without it the data are lost.
  ///
  /// @param password a new one that a user chose has passed [Password#check] before
  /// @throws UserErrorException `keyFileExists`
  public DataKey create(String user, char[] password) {
    if (exists()) {
      throw error("keyFileExists").toException();
    }
    var key = DataKey.random(random);
    String name = VietnameseText.clean(user);
    save(new Slots(List.of(Slot.wrap(key, name, password, cost, random))), name, password);
    return key;
  }

  /// @param user null stands for the only user
  /// @throws UserErrorException `wrongPassword`, `unknownUser`, `userNotGiven`
  public DataKey open(String user, char[] password) {
    return unwrap(slot(read(), user), password);
  }

  /// The names to choose from when signing in.
  public List<String> users() {
    return read().users();
  }

  /// The data key stays the same.
  ///
  /// @param user null stands for the only user
  /// @param fresh has passed [Password#check] before
  /// @throws UserErrorException as [#open] for the old password
  public void changePassword(String user, char[] old, char[] fresh) {
    Slots slots = read();
    Slot slot = slot(slots, user);
    try (var key = unwrap(slot, old)) {
      Slot changed = Slot.wrap(key, slot.name(), fresh, cost, random);
      save(slots.replaced(slot, changed), slot.name(), fresh);
    }
  }

  private Slot slot(Slots slots, String user) {
    List<String> users = slots.users();
    if (user == null && users.size() != 1) {
      throw new UserError("userNotGiven", String.join(", ", users)).toException();
    }
    String name = user == null ? users.getFirst() : VietnameseText.clean(user);
    return slots
        .of(name)
        .orElseThrow(
            () -> new UserError("unknownUser", name, String.join(", ", users)).toException());
  }

  private static DataKey unwrap(Slot slot, char[] password) {
    return slot.unwrap(password).orElseThrow(() -> new UserError("wrongPassword").toException());
  }

  private Slots read() {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      throw error("keyFileMissing").toException(e);
    } catch (IOException e) {
      throw error("keyFileUnreadable").toException(e);
    }
    if (Slots.versionOf(bytes) > Slots.VERSION) {
      throw error("keyFileNewer").toException();
    }
    try {
      return Slots.parse(bytes);
    } catch (IOException e) {
      throw error("keyFileDamaged").toException(e);
    }
  }

  private void save(Slots slots, String user, char[] password) {
    try {
      writer.replace(file, slots.bytes(), written -> opens(written, user, password));
    } catch (IOException e) {
      throw error("keyFileNotWritten").toException(e);
    }
  }

  private static boolean opens(byte[] written, String user, char[] password) {
    try {
      Optional<DataKey> key = Slots.parse(written).of(user).flatMap(slot -> slot.unwrap(password));
      key.ifPresent(DataKey::close);
      return key.isPresent();
    } catch (IOException e) {
      return false;
    }
  }

  private UserError error(String key) {
    return new UserError(key, file.getFileName().toString());
  }
}
