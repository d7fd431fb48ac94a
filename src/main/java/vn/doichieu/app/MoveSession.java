package vn.doichieu.app;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import vn.doichieu.base.Text;
import vn.doichieu.domain.change.Change;
import vn.doichieu.domain.schedule.Schedule;
import vn.doichieu.domain.schedule.ScheduleReview;
import vn.doichieu.domain.schedule.Session;
import vn.doichieu.store.CampaignStore;
import vn.doichieu.store.RosterStore;
import vn.doichieu.store.UnitStore;

/// Moves a session by hand: first says what the move would break, then saves it if the user still
/// wants it.
public final class MoveSession {
  private final Recorder recorder;
  private final UnitStore units;
  private final RosterStore rosters;
  private final CampaignStore campaigns;

  public MoveSession(
      Recorder recorder, UnitStore units, RosterStore rosters, CampaignStore campaigns) {
    this.recorder = recorder;
    this.units = units;
    this.rosters = rosters;
    this.campaigns = campaigns;
  }

  /// Where a session is to go.
  public record Target(LocalDate date, LocalTime start, long teamId, long venueId) {
    public static Target of(Session session) {
      return new Target(session.date(), session.start(), session.teamId(), session.venueId());
    }

    private Session take(Session session) {
      return session.movedTo(date, start, teamId, venueId);
    }
  }

  /// The rules the schedule would break after the move and does not break now.
  public List<Text> wouldBreak(Session session, Target target) {
    long campaign = session.campaignId();
    var review =
        new ScheduleReview(
            units.load(), rosters.load(), campaigns.plan(campaign), campaigns.teams(campaign));
    Schedule all = campaigns.schedule(campaign).with(campaigns.supplements(campaign));
    return wouldBreak(review, all, session, target);
  }

  /// The same for a schedule in hand, supplementary sessions included: fast enough to ask at every
  /// step of a move.
  public static List<Text> wouldBreak(
      ScheduleReview review, Schedule schedule, Session session, Target target) {
    List<Session> moved = new ArrayList<>(schedule.sessions());
    moved.replaceAll(s -> s.id() == session.id() ? target.take(s) : s);
    List<Text> after =
        new ArrayList<>(review.violations(new Schedule(moved, schedule.attendances())));
    review.violations(schedule).forEach(after::remove);
    return after;
  }

  /// Saves the move, whatever it breaks; what was changed is pinned, so that the next arrangement
  /// keeps it. A supplementary session stays where it is anyway.
  public void save(Session session, Target target) {
    recorder.save(
        Text.of("schedule.saved.moved"), List.of(Change.of(session, target.take(session))));
  }
}
