package vn.doichieu.ui.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.doichieu.TestProcess;
import vn.doichieu.app.SampleData;
import vn.doichieu.domain.result.LoanResult;
import vn.doichieu.store.Database;
import vn.doichieu.store.Integrity;
import vn.doichieu.store.attachment.Attachments;
import vn.doichieu.store.key.TestKeys;

/// The process dies while a clerk keys.
class KillWhileKeyingTest {
  private static final int CYCLES = Integer.getInteger("kill.cycles", 2);
  private static final long SEED = Long.getLong("kill.seed", System.nanoTime());

  @TempDir Path folder;

  @Test
  void no_row_that_looked_saved_is_lost() throws Exception {
    var random = new Random(SEED);
    for (int cycle = 0; cycle < CYCLES; cycle++) {
      Path data = Files.createDirectory(folder.resolve("ward" + cycle));
      List<Long> saved = keyUntilKilled(data, 20 + random.nextInt(400));
      try (var database =
              Database.open(data.resolve("ward"), TestKeys.numbered(1), SampleData.CLOCK);
          var attachments = new Attachments(data.resolve("attachments"), TestKeys.numbered(2))) {
        List<Long> stored =
            database.all(LoanResult.class).stream().map(LoanResult::loanId).toList();
        assertThat(stored).as("seed %d", SEED).containsAll(saved);
        assertThat(stored.size()).isBetween(saved.size(), saved.size() + 1);
        assertThat(new Integrity(database, attachments).faults()).isEmpty();
      }
    }
  }

  /// @param rows after so many it is killed
  private static List<Long> keyUntilKilled(Path data, int rows) throws Exception {
    Process process = TestProcess.start(KeyingProcess.class, ProcessBuilder.Redirect.DISCARD, data);
    List<Long> reported = new ArrayList<>();
    try (BufferedReader lines = process.inputReader()) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.matches("\\d+")) {
          reported.add(Long.parseLong(line));
        }
        if (reported.size() == rows) {
          // By its handle: the process's own method also closes what is still to be read.
          process.toHandle().destroyForcibly();
        }
      }
    } finally {
      process.destroyForcibly();
    }
    // The system closes what the process says before the file that it holds.
    process.waitFor();
    assertThat(reported).hasSizeGreaterThanOrEqualTo(rows);
    return reported;
  }
}
