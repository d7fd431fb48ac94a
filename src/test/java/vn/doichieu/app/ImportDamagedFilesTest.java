package vn.doichieu.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.doichieu.base.UserErrorException;
import vn.doichieu.domain.roster.Loan;

/// Three hundred files that were damaged at random: each is read, or refused with a sentence, and
/// none is imported in part.
class ImportDamagedFilesTest {
  private static final int FILES = 300;

  @TempDir Path folder;

  @Test
  void a_damaged_file_is_refused_or_taken_whole_and_never_crashes() throws IOException {
    Path good = new BankFile().loans(1, 25).write(folder.resolve("good.xlsx"));
    var damage = new DamagedFiles(good);
    int refused = 0;
    int taken = 0;
    try (var ward = new ImportWard(folder)) {
      ImportLoans importLoans = ward.importLoans();
      for (int seed = 0; seed < FILES; seed++) {
        Path file = damage.write(folder.resolve("bad.xlsx"), seed);
        List<Loan> before = ward.roster().loans();
        try {
          ImportPreview preview = importLoans.preview(ImportRequest.of(file));
          importLoans.commit(preview);
          taken++;
          assertThat(ward.roster().loans())
              .as("seed %d", seed)
              .hasSize(preview.list().loans().size());
        } catch (UserErrorException e) {
          refused++;
          assertThat(ward.roster().loans()).as("seed %d", seed).isEqualTo(before);
        } catch (RuntimeException | StackOverflowError e) {
          throw new AssertionError("seed " + seed, e);
        }
      }
    }
    assertThat(refused).isGreaterThan(FILES / 4);
    assertThat(taken).isPositive();
  }
}
