package vn.doichieu.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.doichieu.app.Readiness.Finding;
import vn.doichieu.app.Readiness.Part;
import vn.doichieu.app.Readiness.State;
import vn.doichieu.app.Readiness.Step;
import vn.doichieu.base.Text;
import vn.doichieu.domain.document.Document;
import vn.doichieu.domain.document.DocumentKind;
import vn.doichieu.domain.followup.Absentee;
import vn.doichieu.domain.followup.Departed;
import vn.doichieu.domain.followup.Inquiry;
import vn.doichieu.domain.followup.OpenPoint;

/// Judges what is left to do after the sessions.
final class FollowUpJudgement {
  /// The letters ask for an answer within 10 working days.
  private static final int DAYS_TO_ANSWER = 14;

  private final FollowUpState now;
  private final List<Absentee> absentees;
  private final List<Task> late;
  private final List<Task> open;

  FollowUpJudgement(CampaignState state, LocalDate today) {
    now = new FollowUpState(state, today);
    absentees = now.absentees();
    late = late();
    open = open();
  }

  /// Something to be done, and in which part of the screen.
  private record Task(String key, long count, String section) {
    Text said() {
      return Text.of("readiness." + key, count);
    }
  }

  Part part() {
    if (!late.isEmpty()) {
      return part(State.REVIEW, late.getFirst());
    }
    if (!open.isEmpty()) {
      return part(State.IN_PROGRESS, open.getFirst());
    }
    return hasBegun()
        ? new Part(Step.FOLLOW_UP, State.DONE, Text.of("readiness.followUp.done"), null)
        : new Part(Step.FOLLOW_UP, State.EMPTY, Text.of("readiness.followUp.later"), null);
  }

  private static Part part(State state, Task task) {
    Text next = Text.of("readiness.next." + task.key(), task.count());
    return new Part(Step.FOLLOW_UP, state, task.said(), next, task.section());
  }

  /// What is late, and whom nobody has approached yet.
  List<Finding> findings() {
    List<Task> tasks = new ArrayList<>(late);
    open.stream().filter(t -> !t.key().endsWith(".waiting")).forEach(tasks::add);
    return tasks.stream().map(t -> new Finding(Step.FOLLOW_UP, t.said(), t.section())).toList();
  }

  private List<Task> late() {
    List<Task> tasks = new ArrayList<>();
    add(tasks, "followUp.overdue", points(OpenPoint.State.OVERDUE), "points");
    add(tasks, "followUp.policeLate", unanswered().filter(this::isLate).count(), "departures");
    add(tasks, "followUp.helpLate", lateRequests(), "requests");
    return tasks;
  }

  /// What is only to be waited for ends with `waiting`.
  private List<Task> open() {
    List<Task> tasks = new ArrayList<>();
    add(
        tasks,
        "followUp.absentees",
        absentees.stream().filter(this::isLeftOut).count(),
        "absentees");
    now.followUp().rounds().stream()
        .filter(this::isToBeAnnounced)
        .forEach(round -> add(tasks, "followUp.notice", round, "supplements"));
    add(tasks, "followUp.notAsked", notAsked(), "departures");
    add(tasks, "followUp.points.waiting", points(OpenPoint.State.OPEN), "points");
    add(tasks, "followUp.absentees.waiting", absentees.size(), "absentees");
    add(tasks, "followUp.police.waiting", unanswered().count(), "departures");
    return tasks;
  }

  private static void add(List<Task> tasks, String key, long count, String section) {
    if (count > 0) {
      tasks.add(new Task(key, count, section));
    }
  }

  private boolean hasBegun() {
    return now.campaign().schedule().sessions().stream()
        .anyMatch(s -> !s.date().isAfter(now.today()));
  }

  private long points(OpenPoint.State state) {
    return now.followUp().openPoints().stream().filter(p -> p.state(now.today()) == state).count();
  }

  /// Neither asked to a supplementary session nor called.
  private boolean isLeftOut(Absentee absentee) {
    return !absentee.isInvited() && (absentee.call() == null || absentee.call().answer() == null);
  }

  private boolean isToBeAnnounced(int round) {
    return now.followUp().supplements().sessions().stream()
            .anyMatch(s -> s.supplement() == round && !s.date().isBefore(now.today()))
        && now.campaign()
            .inForce(DocumentKind.NOTICE, round)
            .filter(d -> d.state() == Document.State.ISSUED)
            .isEmpty();
  }

  private long notAsked() {
    return Departed.notAsked(now.results(), now.campaign().roster(), now.followUp()).size();
  }

  private Stream<Inquiry> unanswered() {
    return now.followUp().inquiries().stream().filter(i -> !i.isAnswered());
  }

  private boolean isLate(Inquiry inquiry) {
    return now.campaign()
        .inForce(DocumentKind.POLICE_LETTER, inquiry.round())
        .map(Document::issuedOn)
        .filter(this::isLongAgo)
        .isPresent();
  }

  private long lateRequests() {
    return now.followUp().requests().stream()
        .filter(r -> !r.isAnswered() && isLongAgo(r.sentOn()))
        .count();
  }

  private boolean isLongAgo(LocalDate date) {
    return date.plusDays(DAYS_TO_ANSWER).isBefore(now.today());
  }
}
