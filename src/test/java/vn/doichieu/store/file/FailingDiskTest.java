package vn.doichieu.store.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// A disk that is full or failing: whatever was reported as saved is there when it is well again.
class FailingDiskTest {
  private static final int POINTS = 70;
  private static final int SAVES = 18;

  private record Fault(int operation, boolean forEver) {}

  @Test
  void an_error_at_any_operation_loses_no_acknowledged_save() throws SQLException {
    byte[] empty = emptyDatabase();
    List<Fault> faults =
        IntStream.rangeClosed(1, POINTS)
            .boxed()
            .flatMap(n -> Stream.of(new Fault(n, false), new Fault(n, true)))
            .toList();

    List<String> broken =
        faults.parallelStream().flatMap(fault -> flaw(fault, empty).stream()).toList();

    assertThat(faults).hasSize(140);
    assertThat(broken).isEmpty();
  }

  private static byte[] emptyDatabase() throws SQLException {
    String path = MemoryDisk.newPath();
    Ledger.create(DatabaseUrl.creating("dur:retry:" + path)).close();
    byte[] image = MemoryDisk.read(path);
    MemoryDisk.delete(path);
    return image;
  }

  private static Optional<String> flaw(Fault fault, byte[] empty) {
    String path = MemoryDisk.newPath();
    FailingFileSystem.Plan plan = FailingFileSystem.planOf(MemoryDisk.fileName(path));
    try {
      MemoryDisk.write(path, empty);
      String url = DatabaseUrl.opening("dur:retry:fail:" + path);
      int acknowledged = saveUntilError(url, plan, fault);
      if (!plan.reached()) {
        return Optional.of(fault + " was never reached");
      }
      plan.heal();
      return reopened(url, acknowledged);
    } catch (SQLException | AssertionError e) {
      return Optional.of(fault + ": " + e);
    } finally {
      MemoryDisk.delete(path);
    }
  }

  private static int saveUntilError(String url, FailingFileSystem.Plan plan, Fault fault)
      throws SQLException {
    int acknowledged = 0;
    Ledger ledger = Ledger.open(url);
    plan.failFromNowOn(fault.operation(), fault.forEver());
    try {
      for (int n = 1; n <= SAVES; n++) {
        ledger.save(n);
        acknowledged = n;
      }
      ledger.close();
    } catch (SQLException e) {
      ledger.giveUp();
    }
    return acknowledged;
  }

  private static Optional<String> reopened(String url, int acknowledged) throws SQLException {
    try (Ledger ledger = Ledger.open(url)) {
      int found = ledger.verify();
      if (found < acknowledged || found > acknowledged + 1) {
        return Optional.of(found + " saves found, " + acknowledged + " acknowledged");
      }
      ledger.save(found + 1);
    }
    return Optional.empty();
  }
}
