package vn.doichieu.app;

import java.util.List;
import vn.doichieu.base.Entity;
import vn.doichieu.base.Problem;
import vn.doichieu.base.Text;
import vn.doichieu.domain.change.Change;
import vn.doichieu.domain.unit.Holiday;
import vn.doichieu.domain.unit.UnitRules;
import vn.doichieu.store.UnitStore;

/// Adds and changes what is set up once for the ward. Nothing but holidays is removed here: what is
/// no longer used is marked so, because papers and sessions may refer to it.
public final class EditUnit {
  private final Recorder recorder;
  private final UnitStore units;

  public EditUnit(Recorder recorder, UnitStore units) {
    this.recorder = recorder;
    this.units = units;
  }

  /// An id for something new.
  public long newId() {
    return recorder.newId();
  }

  /// @param before as it was read; null for something new
  /// @return what must be corrected first; empty when it was saved
  /// @throws vn.doichieu.base.UserErrorException when someone else changed it first
  public List<Problem> save(Entity before, Entity after) {
    List<Problem> problems = UnitRules.problems(after, units.load());
    if (problems.isEmpty()) {
      Change change = before == null ? Change.added(after) : Change.of(before, after);
      recorder.save(Text.of("unit.saved." + after.getClass().getSimpleName()), List.of(change));
    }
    return problems;
  }

  /// A day taken down by mistake; nothing refers to holidays.
  public void remove(Holiday holiday) {
    recorder.save(Text.of("unit.removed.Holiday"), List.of(Change.removed(holiday)));
  }
}
