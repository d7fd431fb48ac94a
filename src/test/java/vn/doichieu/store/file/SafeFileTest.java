package vn.doichieu.store.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafeFileTest {
  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("khóa.dat");
  }

  @Test
  void the_last_three_contents_are_kept() throws IOException {
    for (String content : "a b c d e".split(" ")) {
      replace(new SafeFile(), content);
    }

    assertThat(file).hasContent("e");
    assertThat(folder.resolve("khóa.dat.bak1")).hasContent("d");
    assertThat(folder.resolve("khóa.dat.bak2")).hasContent("c");
    assertThat(folder.resolve("khóa.dat.bak3")).hasContent("b");
    try (var names = Files.list(folder)) {
      assertThat(names).hasSize(4);
    }
  }

  @Test
  void an_interruption_before_any_step_leaves_the_old_content_or_the_new() throws IOException {
    for (String content : "a b c old".split(" ")) {
      replace(new SafeFile(), content);
    }
    int step = 1;
    for (boolean finished = false; !finished; step++) {
      replace(new SafeFile(), "old");
      try {
        replace(Interrupted.before(step), "new");
        finished = true;
        assertThat(file).hasContent("new");
      } catch (Interrupted e) {
        assertThat(Files.readString(file)).as("interrupted %s", e.getMessage()).isIn("old", "new");
      }
    }
    assertThat(step).as("steps tried").isGreaterThan(8);
  }

  @Test
  void content_that_reads_back_wrong_never_takes_the_place() throws IOException {
    replace(new SafeFile(), "old");

    assertThatThrownBy(() -> new SafeFile().replace(file, bytes("new"), read -> false))
        .isInstanceOf(IOException.class);

    assertThat(file).hasContent("old");
  }

  @Test
  void a_name_that_is_held_for_a_moment_is_tried_again() throws IOException {
    Path held = Files.createDirectories(file.resolve("held"));
    var steps = new AtomicInteger();
    var writer =
        new SafeFile(
            () -> {
              boolean written = Files.isRegularFile(folder.resolve("khóa.dat.tmp"));
              if (written && Files.exists(held) && steps.incrementAndGet() == 4) {
                delete(held);
                delete(file);
              }
            });

    replace(writer, "new");

    assertThat(file).hasContent("new");
    assertThat(steps).hasValue(4);
  }

  private static void delete(Path path) {
    try {
      Files.delete(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void a_name_that_stays_held_is_given_up_with_nothing_lost() throws IOException {
    Path held = Files.createDirectories(file.resolve("held"));

    assertThatThrownBy(() -> replace(new SafeFile(), "new")).isInstanceOf(IOException.class);

    assertThat(held).exists();
  }

  private void replace(SafeFile writer, String content) throws IOException {
    writer.replace(
        file, bytes(content), read -> new String(read, StandardCharsets.UTF_8).equals(content));
  }

  private static byte[] bytes(String content) {
    return content.getBytes(StandardCharsets.UTF_8);
  }
}
