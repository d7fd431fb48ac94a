package vn.doichieu.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.doichieu.base.Messages;
import vn.doichieu.base.UserErrorException;

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
