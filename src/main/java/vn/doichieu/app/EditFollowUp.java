package vn.doichieu.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.doichieu.base.Entity;
import vn.doichieu.base.Problem;
import vn.doichieu.base.Text;
import vn.doichieu.domain.change.Change;
import vn.doichieu.domain.followup.CallNote;
import vn.doichieu.domain.followup.Departure;
import vn.doichieu.domain.followup.FollowUpRules;
import vn.doichieu.domain.followup.HelpRequest;
import vn.doichieu.domain.followup.OpenPoint;
import vn.doichieu.store.FollowUpStore;

/// Takes down what is done after the sessions. Every `save` returns what must be corrected first;
/// it saved when that is empty.
public final class EditFollowUp {
  private final Recorder recorder;
  private final FollowUpStore followUps;
  private final Clock clock;

  public EditFollowUp(Recorder recorder, FollowUpStore followUps, Clock clock) {
    this.recorder = recorder;
    this.followUps = followUps;
    this.clock = clock;
  }

  public long newId() {
    return recorder.newId();
  }

  /// @param before null when nothing was noted yet
  public List<Problem> save(CallNote before, CallNote after) {
    return save("followup.saved.call", before, after, FollowUpRules.check(after, today()));
  }

  /// @param before null for a new request
  public List<Problem> save(HelpRequest before, HelpRequest after) {
    List<HelpRequest> others = followUps.load(after.campaignId()).requests();
    return save(
        "followup.saved.request", before, after, FollowUpRules.check(after, others, today()));
  }

  public void remove(HelpRequest request) {
    recorder.save(Text.of("followup.saved.requestRemoved"), List.of(Change.removed(request)));
  }

  /// @param before null when nothing was known
  public List<Problem> save(Departure before, Departure after) {
    return save("followup.saved.departure", before, after, FollowUpRules.check(after, today()));
  }

  /// @param before null for a new point
  public List<Problem> save(OpenPoint before, OpenPoint after) {
    return save("followup.saved.point", before, after, FollowUpRules.check(after, today()));
  }

  public void remove(OpenPoint point) {
    recorder.save(Text.of("followup.saved.pointRemoved"), List.of(Change.removed(point)));
  }

  private <E extends Entity> List<Problem> save(
      String reasonKey, E before, E after, List<Problem> problems) {
    if (problems.isEmpty()) {
      Change change = before == null ? Change.added(after) : Change.of(before, after);
      if (!change.isEmpty()) {
        recorder.save(Text.of(reasonKey), List.of(change));
      }
    }
    return problems;
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
