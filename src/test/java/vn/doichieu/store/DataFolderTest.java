package vn.doichieu.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Random;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.doichieu.base.Messages;
import vn.doichieu.base.UserError;
import vn.doichieu.base.UserErrorException;
import vn.doichieu.store.file.DatabaseUrl;
import vn.doichieu.store.key.KeyFile;

class DataFolderTest {
  private static final char[] PASSWORD = "mật khẩu của tôi".toCharArray();

  @TempDir Path parent;

  @Test
  void a_new_folder_opens_again_with_its_password() {
    folder("Phường Đăk Bla").create("an", PASSWORD).close();
    try (OpenData data = folder("Phường Đăk Bla").open(null, PASSWORD)) {
      assertThat(data.userName()).isEqualTo("an");
    }
  }

  @Test
  void a_wrong_password_is_told_and_the_right_one_still_opens() {
    folder("ward").create("an", PASSWORD).close();
    assertFails("wrongPassword", () -> folder("ward").open("an", "không phải thế".toCharArray()));
    folder("ward").open("an", PASSWORD).close();
  }

  @Test
  void a_second_program_on_the_same_folder_is_kept_out() {
    try (OpenData first = folder("ward").create("an", PASSWORD)) {
      assertFails("inUse", () -> folder("ward").open("an", PASSWORD));
      assertThat(first.database().newId()).isPositive();
    }
  }

  @Test
  void a_folder_that_holds_other_files_is_left_alone() throws Exception {
    Files.createDirectories(parent.resolve("ward"));
    Files.writeString(parent.resolve("ward/thu.txt"), "thư");
    assertFails("folderNotEmpty", () -> folder("ward").create("an", PASSWORD));
    assertThat(parent.resolve("ward")).isDirectoryContaining("glob:**/thu.txt");
  }

  @Test
  void a_folder_that_is_a_file_is_told() throws Exception {
    Files.writeString(parent.resolve("ward"), "");
    assertFails("folderNotWritable", () -> folder("ward").create("an", PASSWORD));
  }

  @Test
  void a_folder_without_data_is_told() {
    assertFails("noData", () -> folder("ward").open("an", PASSWORD));
  }

  @Test
  void a_lost_key_file_is_not_taken_for_a_folder_without_data() throws Exception {
    folder("ward").create("an", PASSWORD).close();
    Files.delete(parent.resolve("ward/ward.key"));
    assertFails("keyFileMissing", () -> folder("ward").open("an", PASSWORD));
  }

  @Test
  void a_lost_data_file_is_told() throws Exception {
    folder("ward").create("an", PASSWORD).close();
    Files.delete(parent.resolve("ward/ward.mv.db"));
    assertFails("dataMissing", () -> folder("ward").open("an", PASSWORD));
  }

  @Test
  void a_folder_made_whole_has_its_name_only_when_it_is_complete() {
    folder("ward")
        .createWhole(
            unnamed -> {
              assertThat(parent.resolve("ward")).doesNotExist();
              unnamed.create("an", PASSWORD).close();
            });
    assertThat(parent).isDirectoryContaining("glob:**/ward").isDirectoryNotContaining("glob:**.*");
    folder("ward").open("an", PASSWORD).close();
  }

  @Test
  void an_empty_folder_of_that_name_is_taken_and_one_with_files_is_not() throws Exception {
    Files.createDirectory(parent.resolve("ward"));
    folder("ward").createWhole(unnamed -> unnamed.create("an", PASSWORD).close());
    folder("ward").open("an", PASSWORD).close();
    assertFails("folderNotEmpty", () -> folder("ward").createWhole(unnamed -> {}));
    Files.writeString(parent.resolve("file"), "");
    assertFails("folderNotWritable", () -> folder("file").createWhole(unnamed -> {}));
    assertFails("folderNotWritable", () -> folder("file/ward").createWhole(unnamed -> {}));
  }

  @Test
  void a_failure_on_the_way_leaves_nothing_behind() {
    var full = new UserError("notSaved", "Tạo đơn vị mẫu").toException();
    assertFails(
        "notSaved",
        () ->
            folder("ward")
                .createWhole(
                    unnamed -> {
                      try (OpenData data = unnamed.create("an", PASSWORD)) {
                        assertThat(data.database().newId()).isPositive();
                        throw full;
                      }
                    }));
    assertThat(parent).isEmptyDirectory();
    folder("ward").create("an", PASSWORD).close();
  }

  @Test
  void a_name_that_the_data_file_cannot_have_is_told_before_anything_is_made() {
    assertFails("folderNameUnusable", () -> folder("a;b").create("an", PASSWORD));
    assertThat(parent.resolve("a;b")).doesNotExist();
  }

  @Test
  void noise_in_the_data_file_is_damage_wherever_it_lies() throws Exception {
    folder("ward").create("an", PASSWORD).close();
    Path file = parent.resolve("ward/ward.mv.db");
    byte[] noise = new byte[Math.toIntExact(Files.size(file))];
    new Random(1).nextBytes(noise);
    Files.write(file, noise);
    assertFails("dataDamaged", () -> folder("ward").open("an", PASSWORD));
  }

  @Test
  void data_of_a_newer_program_are_left_alone() throws Exception {
    folder("ward").create("an", PASSWORD).close();
    makeNewer();
    assertFails("dataNewer", () -> folder("ward").open("an", PASSWORD));
    assertFails("dataNewer", () -> folder("ward").open("an", PASSWORD));
  }

  private void makeNewer() throws SQLException {
    Path file = parent.resolve("ward/ward");
    try (var key = new KeyFile(parent.resolve("ward/ward.key")).open("an", PASSWORD);
        var passwords = new Passwords(key);
        var connection = passwords.connect(DatabaseUrl.opening(file), "ADM");
        var statement = connection.createStatement()) {
      statement.execute(
          """
          insert into "flyway_schema_history" ("installed_rank", "version", "description", "type",
            "script", "checksum", "installed_by", "execution_time", "success")
          values (999, '999', 'later', 'SQL', 'V999__later.sql', 1, 'ADM', 1, true)
          """);
      statement.execute("shutdown");
    }
  }

  private DataFolder folder(String name) {
    return new DataFolder(parent.resolve(name), Clock.systemUTC());
  }

  private static void assertFails(String error, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            UserErrorException.class,
            e -> {
              assertThat(e.error().key()).isEqualTo(error);
              assertThat(Messages.text(e.error().happened())).doesNotContain("{");
              assertThat(Messages.text(e.error().remedy())).doesNotContain("{");
            });
  }
}
