package vn.doichieu.app;

import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import vn.doichieu.domain.result.LoanResult;
import vn.doichieu.domain.result.ResultForm;
import vn.doichieu.store.Database;

/// What was saved, for the window's frame.
public final class Saves {
  private final Database database;
  private final Clock clock;

  public Saves(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /// Grows with every save. Cheap, from any thread.
  public int count() {
    return database.saves();
  }

  /// Grows with every save that changed anything but keyed results, of which there are thousands:
  /// what does not show them need not be read anew after each.
  public int countWithoutResults() {
    return database.lastSaveExcept(List.of(LoanResult.class, ResultForm.class));
  }

  /// When the newest save was made, by the clock on the wall; empty before the first.
  public Optional<LocalTime> last() {
    return database.changeLog().lastSave().map(i -> LocalTime.ofInstant(i, clock.getZone()));
  }
}
