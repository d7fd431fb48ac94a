package vn.doichieu.store.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.doichieu.base.Messages;
import vn.doichieu.base.UserErrorException;
import vn.doichieu.store.file.Interrupted;
import vn.doichieu.store.file.SafeFile;

class KeyFileTest {
  private static final String USER = "Y Nguyễn H’Mơn";
  private static final char[] PASSWORD = "Đối chiếu nợ".toCharArray();
  private static final char[] OTHER = "Mật khẩu khác".toCharArray();

  /// One guess at the password, cheap: these tests are about something else.
  private static final Slot.Cost CHEAP = new Slot.Cost(64, 2, 1);

  private static byte[] content;
  private static char[] hex;

  @TempDir Path folder;
  private Path file;

  @BeforeAll
  static void make(@TempDir Path folder) throws IOException {
    Path made = folder.resolve("keys.dat");
    try (var key = new KeyFile(made, new SafeFile(), CHEAP).create(USER, PASSWORD)) {
      hex = key.hex();
    }
    content = Files.readAllBytes(made);
  }

  @BeforeEach
  void copy() throws IOException {
    file = Files.write(folder.resolve("keys.dat"), content);
  }

  @Test
  void the_same_key_comes_back() {
    assertThat(new String(hex)).matches("[0-9a-f]{64}");
    assertThat(opened(USER, PASSWORD)).isEqualTo(hex);
    assertThat(keyFile().users()).containsExactly(USER);
  }

  @Test
  void no_name_stands_for_the_only_user() {
    assertThat(opened(null, PASSWORD)).isEqualTo(hex);
  }

  @Test
  void a_password_and_a_name_typed_in_pieces_are_the_same() {
    char[] inPieces = Normalizer.normalize(new String(PASSWORD), Normalizer.Form.NFD).toCharArray();
    String name = Normalizer.normalize("  " + USER, Normalizer.Form.NFD);

    assertThat(inPieces).hasSizeGreaterThan(PASSWORD.length);
    assertThat(opened(name, inPieces)).isEqualTo(hex);
  }

  @Test
  void another_password_opens_nothing() {
    assertError("wrongPassword", () -> keyFile().open(USER, OTHER));
    assertError("wrongPassword", () -> keyFile().changePassword(USER, OTHER, PASSWORD));
    // H2 would take these two for the same: they differ in the high byte of one character only.
    char[] highByte = PASSWORD.clone();
    highByte[1] = (char) (highByte[1] & 0xff);
    assertError("wrongPassword", () -> keyFile().open(USER, highByte));
  }

  @Test
  void an_unknown_user_is_told_who_there_is() {
    assertError("unknownUser", () -> keyFile().open("Nay Đông", PASSWORD));
  }

  @Test
  void several_users_must_say_who_opens() throws IOException {
    Slot slot = Slots.parse(content).all().getFirst();
    var second =
        new Slot(slot.kind(), "Rơ Châm", slot.cost(), slot.salt(), slot.nonce(), slot.wrapped());
    Files.write(file, new Slots(List.of(slot, second)).bytes());

    assertThat(keyFile().users()).containsExactly(USER, "Rơ Châm");
    assertError("userNotGiven", () -> keyFile().open(null, PASSWORD));
    assertThat(opened(USER, PASSWORD)).isEqualTo(hex);
    // A slot under another name is not that user's.
    assertError("wrongPassword", () -> keyFile().open("Rơ Châm", PASSWORD));
  }

  @Test
  void a_slot_of_a_later_kind_is_carried_along() throws IOException {
    Slot slot = Slots.parse(content).all().getFirst();
    var recovery = new Slot(2, "", slot.cost(), slot.salt(), slot.nonce(), slot.wrapped());
    Files.write(file, new Slots(List.of(recovery, slot)).bytes());

    assertThat(keyFile().users()).containsExactly(USER);
    keyFile().changePassword(null, PASSWORD, OTHER);
    List<Slot> slots = Slots.parse(Files.readAllBytes(file)).all();
    assertThat(slots.getFirst().wrapped()).isEqualTo(slot.wrapped());
    assertThat(slots.getLast().salt()).isNotEqualTo(slot.salt());
  }

  @Test
  void a_new_password_leaves_the_key_as_it_is() {
    keyFile().changePassword(USER, PASSWORD, OTHER);

    assertThat(opened(USER, OTHER)).isEqualTo(hex);
    assertError("wrongPassword", () -> keyFile().open(USER, PASSWORD));
    assertThat(folder.resolve("keys.dat.bak1")).hasBinaryContent(content);
  }

  @Test
  void every_flipped_bit_is_noticed() throws IOException {
    for (int bit = 0; bit < content.length * 8; bit++) {
      byte[] flipped = content.clone();
      flipped[bit / 8] ^= (byte) (1 << bit % 8);
      Files.write(file, flipped);

      assertThatThrownBy(() -> keyFile().open(USER, PASSWORD))
          .as("bit %d", bit)
          .isInstanceOfSatisfying(
              UserErrorException.class,
              e -> assertThat(e.error().key()).isEqualTo("keyFileDamaged"));
    }
  }

  @Test
  void every_missing_end_is_noticed() throws IOException {
    for (int length = 0; length < content.length; length++) {
      Files.write(file, Arrays.copyOf(content, length));
      assertError("keyFileDamaged", () -> keyFile().users());
    }
  }

  /// A right sum proves no good intent: the tag in the slot must notice it.
  @Test
  void a_change_under_a_right_sum_is_noticed() throws Exception {
    int slot = 9;
    int cost = slot + 1 + 2 + USER.getBytes("UTF-8").length;
    int salt = cost + 12;
    for (int position :
        List.of(cost + 3, cost + 7, salt, salt + 16, salt + 16 + 12, content.length - 33)) {
      Files.write(file, summed(position, 1));
      assertError("wrongPassword", () -> keyFile().open(USER, PASSWORD));
    }
    Files.write(file, summed(cost, 0x7f));
    assertError("keyFileDamaged", () -> keyFile().open(USER, PASSWORD));
    Files.write(file, summed(8, 2));
    assertError("keyFileDamaged", () -> keyFile().open(USER, PASSWORD));
    Files.write(file, summed(7, 3));
    assertError("keyFileNewer", () -> keyFile().open(USER, PASSWORD));
  }

  @Test
  void an_interrupted_change_leaves_the_old_password_or_the_new() throws IOException {
    List<Boolean> opensWithNew = new ArrayList<>();
    boolean finished = false;
    for (int step = 1; !finished; step++) {
      Files.write(file, content);
      try {
        new KeyFile(file, Interrupted.before(step), CHEAP).changePassword(USER, PASSWORD, OTHER);
        finished = true;
      } catch (Interrupted e) {
        boolean old = Arrays.equals(Files.readAllBytes(file), content);
        assertThat(opened(USER, old ? PASSWORD : OTHER)).as(e.getMessage()).isEqualTo(hex);
        opensWithNew.add(!old);
      }
    }
    assertThat(opened(USER, OTHER)).isEqualTo(hex);
    assertThat(opensWithNew).contains(false, true);
  }

  @Test
  void a_disk_that_refuses_the_new_file_leaves_the_old() throws IOException {
    Files.createDirectories(folder.resolve("keys.dat.tmp"));

    assertError("keyFileNotWritten", () -> keyFile().changePassword(USER, PASSWORD, OTHER));

    assertThat(file).hasBinaryContent(content);
  }

  @Test
  void a_key_file_is_never_made_over_another() {
    assertError("keyFileExists", () -> keyFile().create(USER, OTHER));
    assertThat(file).hasBinaryContent(content);
  }

  @Test
  void a_missing_and_an_unreadable_file_are_told_apart() throws IOException {
    assertError("keyFileMissing", () -> new KeyFile(folder.resolve("none")).users());
    Path directory = Files.createDirectory(folder.resolve("directory"));
    assertError("keyFileUnreadable", () -> new KeyFile(directory).users());
  }

  @Test
  void a_guess_at_the_password_costs_64_mebibytes_three_times_over() throws IOException {
    Path usual = folder.resolve("usual");
    new KeyFile(usual).create(USER, PASSWORD).close();

    assertThat(Slots.parse(Files.readAllBytes(usual)).all().getFirst().cost())
        .isEqualTo(new Slot.Cost(65_536, 3, 1));
    new KeyFile(usual).open(USER, PASSWORD).close();
  }

  private KeyFile keyFile() {
    return new KeyFile(file, new SafeFile(), CHEAP);
  }

  private char[] opened(String user, char[] password) {
    try (var key = keyFile().open(user, password)) {
      return key.hex();
    }
  }

  private static byte[] summed(int position, int change) throws Exception {
    byte[] changed = Arrays.copyOf(content, content.length - 32);
    changed[position] ^= (byte) change;
    byte[] sum = MessageDigest.getInstance("SHA-256").digest(changed);
    byte[] whole = Arrays.copyOf(changed, content.length);
    System.arraycopy(sum, 0, whole, changed.length, sum.length);
    return whole;
  }

  private static void assertError(String key, ThrowingCallable work) {
    assertThatThrownBy(work)
        .isInstanceOfSatisfying(
            UserErrorException.class,
            e -> {
              assertThat(e.error().key()).isEqualTo(key);
              assertThat(Messages.text(e.error().happened())).isNotBlank();
              assertThat(Messages.text(e.error().remedy())).isNotBlank();
            });
  }
}
