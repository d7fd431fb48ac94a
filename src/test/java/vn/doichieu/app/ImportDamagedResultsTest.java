package vn.doichieu.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.doichieu.base.UserErrorException;
import vn.doichieu.domain.result.ResultConflict.Keep;

/// Two hundred sheets with results that were damaged at random: each is read, or refused with a
/// sentence, and none is imported in part.
class ImportDamagedResultsTest {
  private static final int FILES = 200;

  @TempDir Path folder;

  @Test
  void a_damaged_file_is_refused_or_taken_whole_and_never_crashes() throws IOException {
    int refused = 0;
    int taken = 0;
    try (var ward = new KeyingWard(folder, 1, 25)) {
      var office = new ResultsOffice(ward);
      Path file = folder.resolve("good.xlsx");
      ResultsWorkbook sheet =
          ResultsWorkbook.open(office.export().write(ward.campaign, List.of(), file).file());
      for (int row = 0; row < sheet.rows().size(); row++) {
        sheet.set(row, "Kết quả", (long) (1 + row % 2), "Ghi chú", "ghi chú " + row);
      }
      var damage = new DamagedFiles(sheet.write(file));
      for (int seed = 0; seed < FILES; seed++) {
        Path bad = damage.write(folder.resolve("bad.xlsx"), seed);
        int before = keyed(ward);
        try {
          ResultImportPreview preview = office.preview(bad, "người " + seed);
          var keep = new HashMap<Long, Keep>();
          preview.update().conflicts().forEach(c -> keep.put(c.mine().loanId(), Keep.MINE));
          office.importResults().commit(preview, keep, share -> {});
          taken++;
          assertThat(keyed(ward))
              .as("seed %d", seed)
              .isEqualTo(before + preview.update().added().size());
        } catch (UserErrorException e) {
          refused++;
          assertThat(keyed(ward)).as("seed %d", seed).isEqualTo(before);
        } catch (RuntimeException | StackOverflowError e) {
          throw new AssertionError("seed " + seed, e);
        }
      }
      assertThat(refused).isGreaterThan(FILES / 4);
      assertThat(taken).isPositive();
    }
  }

  private static int keyed(KeyingWard ward) {
    return ward.data.read.results(ward.campaign).all().size();
  }
}
