package vn.doichieu.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import vn.doichieu.base.Problem;
import vn.doichieu.base.Text;
import vn.doichieu.base.UserError;
import vn.doichieu.domain.access.AppUser;
import vn.doichieu.domain.change.Change;
import vn.doichieu.domain.followup.Appropriation;
import vn.doichieu.domain.followup.FollowUpRules;
import vn.doichieu.domain.followup.StandIn;
import vn.doichieu.domain.roster.Roster;
import vn.doichieu.domain.schedule.Schedule;
import vn.doichieu.domain.schedule.Session;
import vn.doichieu.domain.schedule.SessionSeats;
import vn.doichieu.store.FollowUpStore;
import vn.doichieu.store.UserStore;

/// The list of suspected appropriation. Nothing of it can be read or changed without the password
/// of an administrator; what is saved has no telling reason in the history and cannot be undone
/// step by step, so that it shows nowhere else.
public final class SuspectedLoans {
  private final Recorder recorder;
  private final ReadWard ward;
  private final FollowUpStore followUps;
  private final UserStore users;
  private final BiPredicate<String, char[]> isPassword;
  private final Clock clock;

  /// @param isPassword whether it is the password of the user of that name
  public SuspectedLoans(
      Recorder recorder,
      ReadWard ward,
      FollowUpStore followUps,
      UserStore users,
      BiPredicate<String, char[]> isPassword,
      Clock clock) {
    this.recorder = recorder;
    this.ward = ward;
    this.followUps = followUps;
    this.users = users;
    this.isPassword = isPassword;
    this.clock = clock;
  }

  /// Takes most of a second per administrator.
  ///
  /// @throws vn.doichieu.base.UserErrorException `notAdministrator`
  public Opened open(char[] password) {
    boolean known =
        users.administrators().stream()
            .map(AppUser::name)
            .anyMatch(name -> isPassword.test(name, password));
    if (!known) {
      throw new UserError("notAdministrator").toException();
    }
    return new Opened();
  }

  /// The list for whoever opened it; to be let go when its screen is left.
  public final class Opened {
    private Opened() {}

    public List<Appropriation> list(long campaignId) {
      return followUps.appropriations(campaignId);
    }

    public Roster roster() {
      return ward.roster();
    }

    public long newId() {
      return recorder.newId();
    }

    /// @param before null for a new one
    /// @return what must be corrected first; empty when it was saved
    public List<Problem> save(Appropriation before, Appropriation after) {
      List<Problem> problems = FollowUpRules.check(after, list(after.campaignId()));
      if (problems.isEmpty()) {
        record(before == null ? Change.added(after) : Change.of(before, after));
      }
      return problems;
    }

    public void remove(Appropriation one) {
      record(Change.removed(one));
    }

    /// The sessions ahead at which the deputy may stand in for the leader.
    public List<StandIn> standIns(Appropriation one) {
      long campaign = one.campaignId();
      List<Session> sessions = new ArrayList<>(ward.schedule(campaign).sessions());
      Schedule supplements = followUps.load(campaign).supplements();
      sessions.addAll(supplements.sessions());
      var all = new ArrayList<>(ward.schedule(campaign).attendances());
      all.addAll(supplements.attendances());
      var schedule = new Schedule(sessions, all);
      var seats = new SessionSeats(ward.unit(), ward.roster(), ward.teams(campaign), schedule);
      return StandIn.of(one, ward.roster(), schedule, seats, LocalDate.now(clock));
    }

    private void record(Change change) {
      if (!change.isEmpty()) {
        recorder.saveImport(Text.of("followup.saved.guarded"), List.of(change));
      }
    }
  }
}
