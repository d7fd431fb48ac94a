package vn.doichieu.store.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Arrays;
import java.util.List;
import org.h2.store.fs.FilePath;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OrderedChannelTest {
  private static final long CHUNK = 5 * 4096;

  private final String path = MemoryDisk.newPath();

  @AfterEach
  void delete() {
    MemoryDisk.delete(path);
  }

  @Test
  void the_last_sector_of_a_chunk_follows_when_all_before_it_is_on_disk() throws IOException {
    DiskLog log = RecordingFileSystem.logOf(MemoryDisk.fileName(path));

    try (FileChannel channel = open("dur:log:")) {
      assertThat(channel.write(filled(2 * 4096), CHUNK)).isEqualTo(2 * 4096);
    }

    assertThat(log.events().stream().map(OrderedChannelTest::inWords))
        .containsExactly(
            "7680 of 7 at 20480", "512 of 0 at 28160", "force", "512 of 7 at 28160", "force");
  }

  @Test
  void the_copies_of_the_header_go_one_at_a_time() throws IOException {
    DiskLog log = RecordingFileSystem.logOf(MemoryDisk.fileName(path));

    try (FileChannel channel = open("dur:log:")) {
      channel.write(filled(2 * 4096), 4096);
    }

    assertThat(log.events().stream().map(OrderedChannelTest::inWords))
        .containsExactly("4096 of 7 at 4096", "force", "4096 of 7 at 8192", "force");
  }

  @Test
  void a_cut_write_does_not_show_in_the_length() throws IOException {
    MemoryDisk.write(path, new byte[3 * 4096 + 700]);

    try (FileChannel channel = open("dur:")) {
      assertThat(channel.size()).isEqualTo(3 * 4096);
    }
    assertThat(FilePath.get("dur:" + path + ".mv.db").size()).isEqualTo(3 * 4096);
  }

  @Test
  void anything_but_whole_blocks_is_refused() throws IOException {
    try (FileChannel channel = open("dur:")) {
      assertThatThrownBy(() -> channel.write(filled(100), CHUNK)).isInstanceOf(IOException.class);
      assertThatThrownBy(() -> channel.write(filled(4096), 100)).isInstanceOf(IOException.class);
    }
  }

  @Test
  void after_a_failed_write_nothing_is_written_though_the_disk_is_well_again() throws IOException {
    FailingFileSystem.Plan plan = FailingFileSystem.planOf(MemoryDisk.fileName(path));
    for (int operation : List.of(1, 2, 3, 4, 5)) {
      try (FileChannel channel = open("dur:fail:")) {
        plan.failFromNowOn(operation, false);
        assertThatThrownBy(() -> channel.write(filled(4096), CHUNK))
            .hasMessage("There is not enough space on the disk");
        byte[] before = MemoryDisk.read(path);

        assertThatThrownBy(() -> channel.write(filled(4096), CHUNK))
            .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> channel.force(true)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> channel.truncate(4096)).isInstanceOf(IOException.class);
        assertThat(MemoryDisk.read(path)).isEqualTo(before);
      }
    }
  }

  private FileChannel open(String layers) throws IOException {
    OrderedFileSystem.register();
    return FilePath.get(layers + path + ".mv.db").open("rw");
  }

  private static ByteBuffer filled(int length) {
    var bytes = new byte[length];
    Arrays.fill(bytes, (byte) 7);
    return ByteBuffer.wrap(bytes);
  }

  private static String inWords(DiskLog.Event event) {
    return event instanceof DiskLog.Write(long position, byte[] data)
        ? data.length + " of " + data[0] + " at " + position
        : "force";
  }
}
