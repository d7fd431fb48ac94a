package vn.doichieu.store.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.doichieu.base.UserErrorException;
import vn.doichieu.store.key.TestKeys;

class AttachmentsTest {
  private static final int HEAD = 36;
  private static final int SEALED = SealedChunks.CHUNK + SealedChunks.TAG;

  @TempDir Path data;
  private Attachments attachments;

  @BeforeEach
  void open() {
    attachments = new Attachments(data.resolve("attachments"), TestKeys.numbered(1));
  }

  @AfterEach
  void close() {
    attachments.close();
  }

  private Path file(long id) {
    return data.resolve("attachments").resolve(id + ".enc");
  }

  private static byte[] content(int length) {
    var bytes = new byte[length];
    new Random(length).nextBytes(bytes);
    return bytes;
  }

  private void store(long id, byte[] content) {
    attachments.store(id, new ByteArrayInputStream(content));
  }

  private void assertDamaged(long id) {
    assertThatThrownBy(() -> attachments.read(id))
        .isInstanceOfSatisfying(
            UserErrorException.class,
            e -> assertThat(e.error().key()).isEqualTo("attachmentDamaged"));
    assertThat(attachments.fault(id)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 65_535, 65_536, 65_537, 131_072, 1_000_000})
  void a_file_of_any_length_comes_back_as_it_was(int length) {
    store(7, content(length));

    assertThat(attachments.read(7)).isEqualTo(content(length));
    assertThat(attachments.fault(7)).isEmpty();
  }

  @Test
  void nothing_of_it_stands_on_disk_in_clear_and_the_same_file_never_looks_the_same()
      throws IOException {
    byte[] content =
        "Nguyễn Thị Hòa, 066187001234\n".repeat(5_000).getBytes(StandardCharsets.UTF_8);
    store(1, content);
    store(2, content);

    byte[] one = Files.readAllBytes(file(1));
    assertThat(new String(one, StandardCharsets.ISO_8859_1)).doesNotContain("066187001234");
    assertThat(Arrays.mismatch(one, Files.readAllBytes(file(2)))).isBetween(4, HEAD - 1);
  }

  @Test
  void one_changed_byte_anywhere_is_noticed() throws IOException {
    store(3, content(200_000));
    byte[] sealed = Files.readAllBytes(file(3));
    for (int at = 0; at < sealed.length; at += at < HEAD ? 1 : 4_093) {
      byte[] changed = sealed.clone();
      changed[at] ^= 1;
      Files.write(file(3), changed);
      assertDamaged(3);
    }
  }

  @Test
  void a_file_that_was_cut_or_lengthened_is_noticed() throws IOException {
    store(4, content(3 * SealedChunks.CHUNK));
    byte[] sealed = Files.readAllBytes(file(4));
    int[] lengths = {0, 10, HEAD, HEAD + SEALED, HEAD + 2 * SEALED, sealed.length - 1};
    for (int length : lengths) {
      Files.write(file(4), Arrays.copyOf(sealed, length));
      assertDamaged(4);
    }
    Files.write(file(4), Arrays.copyOf(sealed, sealed.length + 1));
    assertDamaged(4);
  }

  @Test
  void pieces_that_changed_places_and_files_that_changed_names_are_noticed() throws IOException {
    store(5, content(3 * SealedChunks.CHUNK));
    byte[] sealed = Files.readAllBytes(file(5));
    byte[] swapped = sealed.clone();
    System.arraycopy(sealed, HEAD, swapped, HEAD + SEALED, SEALED);
    System.arraycopy(sealed, HEAD + SEALED, swapped, HEAD, SEALED);
    Files.write(file(5), swapped);
    assertDamaged(5);

    Files.write(file(6), sealed);
    assertDamaged(6);
  }

  @Test
  void another_key_does_not_open_it() {
    store(8, content(100));

    try (var others = new Attachments(data.resolve("attachments"), TestKeys.numbered(2))) {
      assertThatThrownBy(() -> others.read(8)).isInstanceOf(UserErrorException.class);
    }
  }

  @Test
  void a_file_that_is_gone_is_said_so() {
    assertThat(attachments.fault(99).orElseThrow().key())
        .isEqualTo("check.fault.attachmentMissing");
    assertThatThrownBy(() -> attachments.read(99))
        .isInstanceOfSatisfying(
            UserErrorException.class,
            e -> assertThat(e.error().key()).isEqualTo("attachmentMissing"));
  }

  @Test
  void a_disk_that_fails_leaves_nothing_behind() {
    InputStream failing =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("no more");
          }
        };

    assertThatThrownBy(() -> attachments.store(9, failing))
        .isInstanceOfSatisfying(
            UserErrorException.class,
            e -> assertThat(e.error().key()).isEqualTo("attachmentNotStored"));
    assertThat(data.resolve("attachments")).isEmptyDirectory();
  }

  @Test
  void what_lost_its_record_is_removed_and_nothing_else() throws IOException {
    store(1, content(10));
    store(2, content(10));
    Files.write(data.resolve("attachments/3.enc.tmp"), content(10));
    Files.write(data.resolve("attachments/ghi chu.txt"), content(10));

    attachments.keepOnly(List.of(1L));

    assertThat(data.resolve("attachments"))
        .isDirectoryContaining("glob:**/1.enc")
        .isDirectoryContaining("glob:**/ghi chu.txt")
        .isDirectoryNotContaining("glob:**/2.enc")
        .isDirectoryNotContaining("glob:**/3.enc.tmp");
  }
}
