package vn.doichieu.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.doichieu.base.Text;
import vn.doichieu.domain.change.Change;
import vn.doichieu.domain.team.Attendance;
import vn.doichieu.domain.team.Nomination;
import vn.doichieu.domain.team.Seat;
import vn.doichieu.domain.team.Team;
import vn.doichieu.domain.team.TeamMember;
import vn.doichieu.store.CampaignStore;

/// Sets the teams up, takes down whom the organisations sent, and who attended.
public final class EditTeams {
  private final Recorder recorder;
  private final CampaignStore campaigns;

  public EditTeams(Recorder recorder, CampaignStore campaigns) {
    this.recorder = recorder;
    this.campaigns = campaigns;
  }

  /// Adds a team with the next number.
  public Team addTeam(long campaignId) {
    int number =
        campaigns.teams(campaignId).teams().stream().mapToInt(Team::number).max().orElse(0) + 1;
    var team = new Team(recorder.newId(), 0, campaignId, number);
    recorder.save(Text.of("team.saved.added", number), List.of(Change.added(team)));
    return team;
  }

  /// Removes a team with its members.
  ///
  /// @throws vn.doichieu.base.UserErrorException `stillReferred` when sessions are given to it
  public void removeTeam(Team team) {
    List<Change> changes = new ArrayList<>();
    List<TeamMember> members = campaigns.teams(team.campaignId()).membersOf(team.id());
    // Substitutes first: they refer to the members they stand in for.
    members.stream()
        .filter(m -> m.substituteForId() != null)
        .forEach(m -> changes.add(Change.removed(m)));
    members.stream()
        .filter(m -> m.substituteForId() == null)
        .forEach(m -> changes.add(Change.removed(m)));
    changes.add(Change.removed(team));
    recorder.save(Text.of("team.saved.removed", team.number()), changes);
  }

  /// @param substituteForId the member this person stands in for; null for a regular member
  public void addMember(Team team, long personId, TeamMember.Duty duty, Long substituteForId) {
    var member = new TeamMember(recorder.newId(), 0, team.id(), personId, duty, substituteForId);
    recorder.save(Text.of("team.saved.member", team.number()), List.of(Change.added(member)));
  }

  public void removeMember(Team team, TeamMember member) {
    List<Change> changes = new ArrayList<>();
    campaigns.teams(team.campaignId()).membersOf(team.id()).stream()
        .filter(m -> m.substituteForId() != null && m.substituteForId() == member.id())
        .forEach(m -> changes.add(Change.removed(m)));
    changes.add(Change.removed(member));
    recorder.save(Text.of("team.saved.memberRemoved", team.number()), changes);
  }

  /// Takes down whom an organisation sent for a point.
  ///
  /// @param receivedOn when the answer came; null when only expected
  public void nominate(
      long campaignId, long organisationId, long pointId, long personId, LocalDate receivedOn) {
    var nomination =
        new Nomination(
            recorder.newId(), 0, campaignId, organisationId, pointId, personId, receivedOn);
    recorder.save(Text.of("team.saved.nomination"), List.of(Change.added(nomination)));
  }

  /// Notes when the organisation's answer came.
  public void receive(Nomination n, LocalDate receivedOn) {
    var received =
        new Nomination(
            n.id(),
            n.version(),
            n.campaignId(),
            n.organisationId(),
            n.pointId(),
            n.personId(),
            receivedOn);
    recorder.save(Text.of("team.saved.nomination"), List.of(Change.of(n, received)));
  }

  public void removeNomination(Nomination nomination) {
    recorder.save(Text.of("team.saved.nominationRemoved"), List.of(Change.removed(nomination)));
  }

  /// Notes who takes a seat at a session.
  ///
  /// @param before what was noted so far; null when nothing was
  /// @param substituteId null when the expected person comes
  /// @param present null while the session was not held
  public void attend(
      Attendance before,
      long sessionId,
      Seat seat,
      long personId,
      Long substituteId,
      Boolean present) {
    Change change =
        before == null
            ? Change.added(
                new Attendance(
                    recorder.newId(), 0, sessionId, seat, personId, substituteId, present))
            : Change.of(
                before,
                new Attendance(
                    before.id(),
                    before.version(),
                    sessionId,
                    seat,
                    personId,
                    substituteId,
                    present));
    recorder.save(Text.of("team.saved.attendance"), List.of(change));
  }
}
