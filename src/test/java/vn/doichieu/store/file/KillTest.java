package vn.doichieu.store.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.doichieu.TestProcess;

/// The process dies while it saves (kill -9, Task Manager). `-Dkill.cycles=1000` tries longer.
class KillTest {
  private static final int CYCLES = Integer.getInteger("kill.cycles", 5);
  private static final long SEED = Long.getLong("kill.seed", System.nanoTime());

  @TempDir Path folder;

  @Test
  void a_killed_program_loses_no_acknowledged_save() throws Exception {
    Path database = folder.resolve("dữ liệu");
    Ledger.create(DatabaseUrl.creating(database)).close();
    var random = new Random(SEED);
    int saves = 0;

    for (int cycle = 1; cycle <= CYCLES; cycle++) {
      int acknowledged = saveUntilKilled(database, random.nextInt(400));

      assertThat(acknowledged).as("saves of cycle %d", cycle).isGreaterThan(saves);
      try (Ledger ledger = Ledger.open(DatabaseUrl.opening(database))) {
        saves = ledger.verify();
      }
      assertThat(saves)
          .as("cycle %d of seed %d", cycle, SEED)
          .isBetween(acknowledged, acknowledged + 1);
    }
  }

  /// @return the last save that the process reported
  private static int saveUntilKilled(Path database, int milliseconds) throws Exception {
    Process process =
        TestProcess.start(SavingProcess.class, ProcessBuilder.Redirect.INHERIT, database);
    Executor later = CompletableFuture.delayedExecutor(milliseconds, TimeUnit.MILLISECONDS);
    int last = 0;
    try (BufferedReader reported = process.inputReader()) {
      for (String line = reported.readLine(); line != null; line = reported.readLine()) {
        if (last == 0) {
          // By its handle: the process's own method also closes what is still to be read.
          later.execute(process.toHandle()::destroyForcibly);
        }
        last = Integer.parseInt(line);
      }
    } finally {
      process.destroyForcibly();
    }
    // The system closes what the process says before the file that it holds.
    process.waitFor();
    return last;
  }
}
