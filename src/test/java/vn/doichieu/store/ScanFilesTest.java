package vn.doichieu.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.doichieu.base.Entity;
import vn.doichieu.domain.campaign.Campaign;
import vn.doichieu.domain.change.Change;
import vn.doichieu.domain.change.ChangeSet;
import vn.doichieu.domain.result.ResultForm;
import vn.doichieu.domain.result.Scan;
import vn.doichieu.domain.roster.SavingsGroup;

/// The machine stops between a picture's file and its record.
class ScanFilesTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2025-10-22T01:00:00Z"), ZoneOffset.UTC);
  private static final LocalDate DAY = LocalDate.of(2025, 10, 22);

  @TempDir Path folder;

  private OpenData open() {
    return new DataFolder(folder, CLOCK).open("canbo", "mật khẩu dài".toCharArray());
  }

  private static void store(OpenData data, long id) {
    data.attachments().store(id, new ByteArrayInputStream(new byte[] {1, 2, 3}));
  }

  private List<String> files() throws IOException {
    try (var files = Files.list(folder.resolve("attachments"))) {
      return files.map(f -> f.getFileName().toString()).toList();
    }
  }

  @Test
  void a_file_without_its_record_is_gone_after_the_next_opening_and_the_others_stay()
      throws IOException {
    try (var data = new DataFolder(folder, CLOCK).create("canbo", "mật khẩu dài".toCharArray())) {
      store(data, 100);
      List<Entity> entities =
          List.of(
              campaign(),
              new SavingsGroup(2, 0, "0628001", "Lò Văn Vĩnh", null, null, null, null, false, true),
              new ResultForm(3, 0, 1, 2, 1, 1, 1, List.of(), "", DAY, null, List.of(), List.of()),
              new Scan(4, 0, 3, 1, 0, 100, 0, "a.jpg", Scan.Kind.JPEG, 3, "", DAY));
      data.database()
          .save(ChangeSet.of("canbo", "gắn", entities.stream().map(Change::added).toList()));
      store(data, 200);
      Files.write(folder.resolve("attachments/300.enc.tmp"), new byte[10]);
    }

    try (var data = open()) {
      assertThat(files()).containsExactly("100.enc");
      assertThat(data.attachments().read(100)).containsExactly(1, 2, 3);
      assertThat(new Integrity(data.database(), data.attachments()).faults()).isEmpty();
    }
  }

  private static Campaign campaign() {
    return Campaign.usual(
        1, "Đối chiếu, phân loại nợ năm 2025", LocalDate.of(2025, 7, 31), DAY, DAY);
  }
}
