package vn.doichieu.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.doichieu.base.Entity;
import vn.doichieu.base.Problem;
import vn.doichieu.base.Text;
import vn.doichieu.base.UserError;
import vn.doichieu.domain.change.Change;
import vn.doichieu.domain.document.Document;
import vn.doichieu.domain.document.DocumentKind;
import vn.doichieu.domain.document.Paper;
import vn.doichieu.domain.followup.CallNote;
import vn.doichieu.domain.followup.Departure;
import vn.doichieu.domain.followup.FollowUpRules;
import vn.doichieu.domain.followup.HelpRequest;
import vn.doichieu.domain.followup.Inquiry;
import vn.doichieu.domain.followup.OpenPoint;

/// Takes down what is done after the sessions. Every `save` returns what must be corrected first;
/// it saved when that is empty.
public final class EditFollowUp {
  private final Recorder recorder;
  private final ReadWard ward;
  private final Clock clock;

  public EditFollowUp(Recorder recorder, ReadWard ward, Clock clock) {
    this.recorder = recorder;
    this.ward = ward;
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
    List<HelpRequest> others = ward.followUp(after.campaignId()).requests();
    return save(
        "followup.saved.request", before, after, FollowUpRules.check(after, others, today()));
  }

  /// @throws vn.doichieu.base.UserErrorException `askedInLetter` when a letter has asked already
  public void remove(HelpRequest request) {
    paper(request.campaignId(), DocumentKind.HELP_LETTER, request.letter())
        .filter(Document::isLocked)
        .ifPresent(
            letter -> {
              throw new UserError("askedInLetter", String.valueOf(letter.number())).toException();
            });
    recorder.save(Text.of("followup.saved.requestRemoved"), List.of(Change.removed(request)));
  }

  /// What is known of someone who left, and what the police answered.
  ///
  /// @param before null when nothing was known
  /// @param after blank to note the answer alone
  /// @param asked null when no letter asked the police about him
  /// @param answeredOn null while there is no answer
  public List<Problem> save(
      Departure before, Departure after, Inquiry asked, LocalDate answeredOn, String answer) {
    List<Problem> problems = new ArrayList<>();
    List<Change> changes = new ArrayList<>();
    boolean answerOnly = before == null && asked != null && after.isBlank();
    boolean answerChanged = asked != null && !asked.equals(asked.answered(answeredOn, answer));
    if (!answerOnly || !answerChanged) {
      problems.addAll(FollowUpRules.check(after, today()));
      changes.add(before == null ? Change.added(after) : Change.of(before, after));
    }
    if (asked != null) {
      Inquiry answered = asked.answered(answeredOn, answer);
      problems.addAll(FollowUpRules.check(answered, dateOf(asked), today()));
      changes.add(Change.of(asked, answered));
    } else if (answeredOn != null || !answer.isBlank()) {
      problems.add(Problem.at("policeAnswer", "followup.rule.notAsked"));
    }
    changes.removeIf(Change::isEmpty);
    if (problems.isEmpty() && !changes.isEmpty()) {
      recorder.save(Text.of("followup.saved.departure"), changes);
    }
    return problems;
  }

  private LocalDate dateOf(Inquiry asked) {
    return paper(asked.campaignId(), DocumentKind.POLICE_LETTER, asked.round())
        .map(Document::issuedOn)
        .orElse(null);
  }

  private Optional<Document> paper(long campaignId, DocumentKind kind, int round) {
    return ward.inForce(campaignId, kind, round).map(Paper::document);
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
