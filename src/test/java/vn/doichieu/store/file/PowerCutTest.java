package vn.doichieu.store.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Power cuts at every moment of a workload, in the manner of SQLite's crash tests: states that the
/// disk may be in are made from the log of its writes, opened as the program opens its database,
/// and compared with what had been promised. `-Dcrash.states=100000` tries more.
class PowerCutTest {
  private static final int STATES = Integer.getInteger("crash.states", 2_000);
  private static final long SEED = Long.getLong("crash.seed", System.nanoTime());

  @Test
  void no_power_cut_loses_or_halves_a_save_or_keeps_the_database_from_opening() throws Exception {
    List<DiskLog.Event> log = new Workload("dur:retry:", 7, SEED).run().events();

    List<String> broken =
        sample(log, STATES).parallelStream()
            .flatMap(state -> flaw(state, log, "dur:retry:").stream())
            .toList();

    assertThat(broken).as("of %d states, seed %d", STATES, SEED).isEmpty();
  }

  /// Proves that the simulator sees what it is for: the same cuts without the layer are not safe.
  @Test
  void without_the_ordered_layer_some_power_cut_does() throws Exception {
    assertThat(flawWithoutLayer()).as("seed %d", SEED).isPresent();
  }

  /// The workload has power cuts of its own: without the layer one of them may already be the end.
  private static Optional<String> flawWithoutLayer() throws Exception {
    List<DiskLog.Event> log;
    try {
      log = new Workload("retry:", 7, SEED).run().events();
    } catch (SQLException | AssertionError e) {
      return Optional.of("did not open again whole: " + e);
    }
    return sample(log, STATES).stream()
        .flatMap(state -> flaw(state, log, "retry:").stream())
        .findFirst();
  }

  /// Every damage at every moment at which the disk changes, in random order, as many as wanted.
  private static List<CrashState> sample(List<DiskLog.Event> log, int size) {
    var random = new Random(SEED);
    int first = log.indexOf(new DiskLog.Acknowledged(0));
    int[] moments =
        IntStream.range(first + 1, log.size())
            .filter(i -> changesDisk(log.get(i)))
            .map(i -> i + 1)
            .toArray();
    List<CrashState> states = new ArrayList<>();
    while (states.size() < size) {
      for (int moment : moments) {
        for (CrashState.Damage damage : CrashState.Damage.values()) {
          states.add(new CrashState(moment, damage, random.nextLong()));
        }
      }
    }
    Collections.shuffle(states, random);
    return states.subList(0, size);
  }

  private static boolean changesDisk(DiskLog.Event event) {
    return event instanceof DiskLog.Write || event instanceof DiskLog.Truncate;
  }

  private static Optional<String> flaw(CrashState state, List<DiskLog.Event> log, String layers) {
    int acknowledged =
        log.subList(0, state.events()).stream()
            .mapToInt(e -> e instanceof DiskLog.Acknowledged(int save) ? save : 0)
            .max()
            .orElse(0);
    String path = MemoryDisk.newPath();
    MemoryDisk.write(path, state.image(log));
    String url = DatabaseUrl.opening(layers + path);
    try {
      int saves = openAndSave(url, acknowledged, state.seed() % 2 == 0);
      openAndSave(url, saves, true);
      return Optional.empty();
    } catch (SQLException | AssertionError e) {
      return Optional.of(state + " after " + log.get(state.events() - 1) + ": " + e);
    } finally {
      MemoryDisk.delete(path);
    }
  }

  /// @return the saves there are now, one more than were found
  private static int openAndSave(String url, int promised, boolean closesProperly)
      throws SQLException {
    Ledger ledger = Ledger.open(url);
    boolean fine = false;
    try {
      int found = ledger.verify();
      if (found < promised || found > promised + 1) {
        throw new AssertionError(found + " saves found, " + promised + " promised");
      }
      ledger.save(found + 1);
      fine = true;
      return found + 1;
    } finally {
      if (fine && closesProperly) {
        ledger.close();
      } else {
        ledger.die();
      }
    }
  }
}
