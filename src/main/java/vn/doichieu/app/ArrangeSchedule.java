package vn.doichieu.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import vn.doichieu.base.Problem;
import vn.doichieu.base.StopSignal;
import vn.doichieu.base.Text;
import vn.doichieu.base.UserError;
import vn.doichieu.domain.campaign.CampaignPlan;
import vn.doichieu.domain.change.Change;
import vn.doichieu.domain.schedule.Arrangement;
import vn.doichieu.domain.schedule.Schedule;
import vn.doichieu.domain.schedule.ScheduleResult;
import vn.doichieu.domain.schedule.Session;
import vn.doichieu.exchange.ScheduleJson;
import vn.doichieu.solver.Scheduler;
import vn.doichieu.store.CampaignStore;
import vn.doichieu.store.RosterStore;
import vn.doichieu.store.UnitStore;

/// Arranges all sessions of a campaign and saves them. Pins stay; a session that keeps its place is
/// not touched.
public final class ArrangeSchedule {
  private final Recorder recorder;
  private final UnitStore units;
  private final RosterStore rosters;
  private final CampaignStore campaigns;
  private final Supplier<Scheduler> scheduler;

  /// @param scheduler made when first needed: that takes most of a second
  public ArrangeSchedule(
      Recorder recorder,
      UnitStore units,
      RosterStore rosters,
      CampaignStore campaigns,
      Supplier<Scheduler> scheduler) {
    this.recorder = recorder;
    this.units = units;
    this.rosters = rosters;
    this.campaigns = campaigns;
    this.scheduler = scheduler;
  }

  /// @param problems what must be set first; then nothing was solved and the result is null
  /// @param result with reasons when there is no schedule; then nothing was saved
  public record Outcome(List<Problem> problems, ScheduleResult result) {
    public boolean isSaved() {
      return result != null && result.hasSchedule();
    }
  }

  /// @throws vn.doichieu.base.UserErrorException `scheduleUndecided`, `supplementsStand`
  public Outcome run(long campaignId) {
    return run(campaignId, new StopSignal());
  }

  /// @param stop ends it with nothing saved
  /// @throws vn.doichieu.base.UserErrorException `scheduleUndecided`, `supplementsStand`
  public Outcome run(long campaignId, StopSignal stop) {
    return run(campaignId, stop, solved -> {});
  }

  /// Writes the result to a file too, in the format of the exchange: before it is saved, so that
  /// nothing has changed when the file cannot be written.
  ///
  /// @throws vn.doichieu.base.UserErrorException `scheduleUndecided`, `supplementsStand`,
  ///   `cannotWriteFile`
  public Outcome run(long campaignId, Path file) {
    return run(campaignId, new StopSignal(), solved -> ScheduleJson.write(solved, file));
  }

  private Outcome run(long campaignId, StopSignal stop, Consumer<ScheduleResult> written) {
    if (!campaigns.supplements(campaignId).sessions().isEmpty()) {
      throw new UserError("supplementsStand").toException();
    }
    CampaignPlan plan = campaigns.plan(campaignId);
    Schedule saved = campaigns.schedule(campaignId);
    Arrangement arrangement =
        Arrangement.of(units.load(), rosters.load(), plan, campaigns.teams(campaignId), saved);
    if (!arrangement.problems().isEmpty()) {
      return new Outcome(arrangement.problems(), null);
    }
    ScheduleResult result =
        scheduler.get().solve(arrangement.problem(), plan.campaign().spread(), stop);
    if (result.status() == ScheduleResult.Status.UNKNOWN) {
      throw new UserError("scheduleUndecided", result.reasons().getFirst().arguments().toArray())
          .toException();
    }
    var outcome = new Outcome(List.of(), result);
    stop.check();
    written.accept(result);
    if (outcome.isSaved()) {
      List<Session> sessions = arrangement.sessions(result, recorder::newId);
      recorder.save(Text.of("schedule.saved.arranged", sessions.size()), changes(saved, sessions));
    }
    return outcome;
  }

  private static List<Change> changes(Schedule saved, List<Session> sessions) {
    Map<Long, Session> before =
        saved.sessions().stream().collect(Collectors.toMap(Session::id, Function.identity()));
    Set<Long> kept = sessions.stream().map(Session::id).collect(Collectors.toSet());
    List<Change> changes = new ArrayList<>();
    saved.attendances().stream()
        .filter(a -> !kept.contains(a.sessionId()))
        .forEach(a -> changes.add(Change.removed(a)));
    saved.sessions().stream()
        .filter(s -> !kept.contains(s.id()))
        .forEach(s -> changes.add(Change.removed(s)));
    for (Session session : sessions) {
      Session old = before.get(session.id());
      changes.add(old == null ? Change.added(session) : Change.of(old, session));
    }
    return changes;
  }
}
