package vn.doichieu.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.function.Supplier;
import vn.doichieu.base.Problem;
import vn.doichieu.base.StopSignal;
import vn.doichieu.base.Text;
import vn.doichieu.base.UserError;
import vn.doichieu.domain.campaign.Campaign;
import vn.doichieu.domain.campaign.CampaignDay;
import vn.doichieu.domain.campaign.CampaignPlan;
import vn.doichieu.domain.change.Change;
import vn.doichieu.domain.document.DocumentKind;
import vn.doichieu.domain.document.Paper;
import vn.doichieu.domain.followup.Absentee;
import vn.doichieu.domain.followup.Invitation;
import vn.doichieu.domain.followup.SupplementRound;
import vn.doichieu.domain.schedule.Schedule;
import vn.doichieu.domain.schedule.ScheduleResult;
import vn.doichieu.domain.schedule.Session;
import vn.doichieu.domain.schedule.SupplementArrangement;
import vn.doichieu.solver.Scheduler;

/// Arranges sessions for those who were absent, around all sessions that stand, and invites them.
public final class ArrangeSupplement {
  private final Recorder recorder;
  private final ReadFollowUp read;
  private final Supplier<Scheduler> scheduler;

  /// @param scheduler made when first needed: that takes most of a second
  public ArrangeSupplement(Recorder recorder, ReadFollowUp read, Supplier<Scheduler> scheduler) {
    this.recorder = recorder;
    this.read = read;
    this.scheduler = scheduler;
  }

  /// When and where the absentees of a point are seen again.
  ///
  /// @param hallId where all of them meet; null for each group's own hall
  public record PointDays(long pointId, SortedSet<LocalDate> dates, Long hallId) {}

  /// @param problems what must be set first; then nothing was solved and the result is null
  /// @param result with reasons when there is no schedule; then nothing was saved
  /// @param round the number of the new round; 0 when nothing was saved
  public record Outcome(List<Problem> problems, ScheduleResult result, int round) {
    private static Outcome of(List<Problem> problems) {
      return new Outcome(problems, null, 0);
    }
  }

  /// Those who are absent at these points and not invited already get an appointment.
  ///
  /// @param stop ends it with nothing saved
  /// @throws vn.doichieu.base.UserErrorException `scheduleUndecided`
  public Outcome run(long campaignId, List<PointDays> points, StopSignal stop) {
    FollowUpState state = read.state(campaignId);
    Map<Long, PointDays> chosen = new LinkedHashMap<>();
    points.stream().filter(p -> !p.dates().isEmpty()).forEach(p -> chosen.put(p.pointId(), p));
    List<Problem> problems = problems(chosen, state.today());
    Map<Long, List<Long>> guests = guests(state, chosen);
    if (problems.isEmpty() && guests.isEmpty()) {
      problems.add(Problem.at("days", "followup.supplement.nobody"));
    }
    if (!problems.isEmpty()) {
      return Outcome.of(problems);
    }
    int round = state.followUp().nextRound();
    var arrangement = arrangement(state, chosen, guests, round);
    if (!arrangement.problems().isEmpty()) {
      return Outcome.of(arrangement.problems());
    }
    ScheduleResult result =
        scheduler.get().solve(arrangement.problem(), Campaign.Spread.COMPACT, stop);
    stop.check();
    if (result.status() == ScheduleResult.Status.INFEASIBLE) {
      return new Outcome(List.of(), result, 0);
    }
    List<Session> sessions = arrangement.sessions(result, recorder::newId);
    recorder.save(
        Text.of("followup.saved.supplement", round, sessions.size()), changes(sessions, guests));
    return new Outcome(List.of(), result, round);
  }

  /// Takes a round back: its sessions, who was invited to them, the draft of its notice.
  ///
  /// @throws vn.doichieu.base.UserErrorException `noticeStands` when people were told already
  public void remove(SupplementRound round) {
    List<Change> changes = new ArrayList<>();
    long campaignId = round.schedule().sessions().getFirst().campaignId();
    for (Paper notice : read.papers(campaignId, DocumentKind.NOTICE, round.number())) {
      if (notice.document().isLocked()) {
        throw new UserError("noticeStands", round.number()).toException();
      }
      notice.paragraphs().forEach(p -> changes.add(Change.removed(p)));
      changes.add(Change.removed(notice.document()));
    }
    round.invitations().forEach(i -> changes.add(Change.removed(i)));
    round.schedule().attendances().forEach(a -> changes.add(Change.removed(a)));
    round.schedule().sessions().forEach(s -> changes.add(Change.removed(s)));
    recorder.save(Text.of("followup.saved.supplementRemoved", round.number()), changes);
  }

  private static List<Problem> problems(Map<Long, PointDays> chosen, LocalDate today) {
    List<Problem> problems = new ArrayList<>();
    if (chosen.isEmpty()) {
      problems.add(Problem.at("days", "followup.supplement.noDays"));
    }
    if (chosen.values().stream().anyMatch(p -> p.dates().first().isBefore(today))) {
      problems.add(Problem.at("days", "followup.supplement.past"));
    }
    return problems;
  }

  /// The borrowers to invite, by group, in the order in which papers count them.
  private static Map<Long, List<Long>> guests(FollowUpState state, Map<Long, PointDays> chosen) {
    Map<Long, List<Long>> guests = new HashMap<>();
    state.absentees().stream()
        .filter(a -> !a.isInvited() && chosen.containsKey(a.group().pointId()))
        .sorted(Comparator.comparing((Absentee a) -> a.borrower().id()))
        .forEach(
            a ->
                guests
                    .computeIfAbsent(a.group().id(), g -> new ArrayList<>())
                    .add(a.borrower().id()));
    return guests;
  }

  private static SupplementArrangement arrangement(
      FollowUpState state, Map<Long, PointDays> chosen, Map<Long, List<Long>> guests, int round) {
    CampaignState campaign = state.campaign();
    List<CampaignDay> days = new ArrayList<>();
    Map<Long, Long> halls = new HashMap<>();
    for (PointDays point : chosen.values()) {
      if (point.hallId() != null) {
        halls.put(point.pointId(), point.hallId());
      }
      long id = campaign.plan().campaign().id();
      point.dates().forEach(d -> days.add(new CampaignDay(0, 0, id, point.pointId(), d)));
    }
    List<Session> standing = new ArrayList<>(campaign.schedule().sessions());
    standing.addAll(state.followUp().supplements().sessions());
    Map<Long, Integer> counts = new HashMap<>();
    guests.forEach((group, of) -> counts.put(group, of.size()));
    return SupplementArrangement.of(
        campaign.unit(),
        campaign.roster(),
        new CampaignPlan(campaign.plan().campaign(), days, List.of()),
        campaign.teams(),
        new Schedule(standing, List.of()),
        counts,
        halls,
        round);
  }

  private List<Change> changes(List<Session> sessions, Map<Long, List<Long>> guests) {
    List<Change> changes = new ArrayList<>();
    sessions.forEach(s -> changes.add(Change.added(s)));
    Map<Long, Integer> placed = new HashMap<>();
    sessions.stream()
        .sorted(Comparator.comparing(Session::groupId).thenComparing(Session::part))
        .forEach(
            s -> {
              int from = placed.getOrDefault(s.groupId(), 0);
              int to = from + s.borrowers();
              guests.get(s.groupId()).subList(from, to).stream()
                  .map(b -> new Invitation(recorder.newId(), 0, s.id(), b))
                  .forEach(i -> changes.add(Change.added(i)));
              placed.put(s.groupId(), to);
            });
    return changes;
  }
}
