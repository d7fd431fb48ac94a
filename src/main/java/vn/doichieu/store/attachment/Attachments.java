package vn.doichieu.store.attachment;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.LoggerFactory;
import vn.doichieu.base.Text;
import vn.doichieu.base.UserError;
import vn.doichieu.store.file.SafeFile;
import vn.doichieu.store.key.DataKey;

/// Large files that belong to the data but do not stand in the database: each encrypted, under a
/// number for a name. Nothing of their content ever touches the disk in clear.
public final class Attachments implements AutoCloseable {
  private static final byte[] MAGIC = {'D', 'C', 'A', '1'};
  private static final int SALT = 32;
  private static final String ENDING = ".enc";
  private static final String LABEL = "doichieu attachment";

  private final Path folder;
  private final DataKey key;
  private final SafeFile files = new SafeFile();
  private final SecureRandom random = new SecureRandom();

  /// @param folder is made with the first file
  /// @param key its own from now on: it closes it
  public Attachments(Path folder, DataKey key) {
    this.folder = folder;
    this.key = key;
  }

  /// Durable when it returns; its record is to be saved after that.
  ///
  /// @param id that no other file has
  /// @throws vn.doichieu.base.UserErrorException `attachmentNotStored`
  public void store(long id, InputStream content) {
    Path file = file(id);
    Path fresh = file.resolveSibling(file.getFileName() + ".tmp");
    try {
      if (!Files.isDirectory(folder)) {
        Files.createDirectories(folder);
        files.forceFolder(folder.toAbsolutePath().getParent());
      }
      write(fresh, id, content);
      files.moveInPlace(fresh, file);
      files.forceFolder(folder);
    } catch (IOException e) {
      delete(fresh);
      throw new UserError("attachmentNotStored").toException(e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private void write(Path file, long id, InputStream content)
      throws IOException, GeneralSecurityException {
    var salt = new byte[SALT];
    random.nextBytes(salt);
    try (var channel = FileChannel.open(file, CREATE, WRITE, TRUNCATE_EXISTING)) {
      OutputStream out = Channels.newOutputStream(channel);
      out.write(MAGIC);
      out.write(salt);
      chunks(id, salt).seal(content, out);
      channel.force(true);
    }
  }

  /// @throws vn.doichieu.base.UserErrorException `attachmentMissing`, `attachmentDamaged`,
  ///   `attachmentUnreadable`
  public byte[] read(long id) {
    var content = new ByteArrayOutputStream();
    try {
      read(id, content);
    } catch (NoSuchFileException e) {
      throw new UserError("attachmentMissing", name(id)).toException(e);
    } catch (GeneralSecurityException e) {
      throw new UserError("attachmentDamaged", name(id)).toException(e);
    } catch (IOException e) {
      throw new UserError("attachmentUnreadable", name(id)).toException(e);
    }
    return content.toByteArray();
  }

  private void read(long id, OutputStream plain) throws IOException, GeneralSecurityException {
    Path file = file(id);
    try (InputStream in = Files.newInputStream(file)) {
      byte[] magic = in.readNBytes(MAGIC.length);
      byte[] salt = in.readNBytes(SALT);
      if (!Arrays.equals(magic, MAGIC) || salt.length < SALT) {
        throw new GeneralSecurityException("No attachment");
      }
      chunks(id, salt).open(in, Files.size(file) - MAGIC.length - SALT, plain);
    }
  }

  /// Reads a file from its beginning to its end; empty when it is as it was stored.
  public Optional<Text> fault(long id) {
    try {
      read(id, OutputStream.nullOutputStream());
      return Optional.empty();
    } catch (NoSuchFileException e) {
      return Optional.of(Text.of("check.fault.attachmentMissing", name(id)));
    } catch (IOException | GeneralSecurityException e) {
      return Optional.of(Text.of("check.fault.attachmentDamaged", name(id)));
    }
  }

  /// To be called after its record was removed. A file that cannot be deleted now goes at the next
  /// opening.
  public void remove(long id) {
    delete(file(id));
  }

  /// Removes what was left behind when the machine stopped between a file and its record.
  ///
  /// @param ids of the files that have a record
  public void keepOnly(Collection<Long> ids) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    Set<String> kept = ids.stream().map(Attachments::name).collect(Collectors.toSet());
    List<Path> lost;
    try (var all = Files.list(folder)) {
      lost =
          all.filter(f -> f.getFileName().toString().matches("\\d+\\.enc(\\.tmp)?"))
              .filter(f -> !kept.contains(f.getFileName().toString()))
              .toList();
    } catch (IOException e) {
      LoggerFactory.getLogger(Attachments.class).warn("attachments not listed");
      return;
    }
    lost.forEach(Attachments::delete);
  }

  private SealedChunks chunks(long id, byte[] salt) {
    return new SealedChunks(key.cipherKey(LABEL, salt), id);
  }

  private Path file(long id) {
    return folder.resolve(name(id));
  }

  private static String name(long id) {
    return id + ENDING;
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      LoggerFactory.getLogger(Attachments.class).warn("attachment not deleted");
    }
  }

  @Override
  public void close() {
    key.close();
  }
}
