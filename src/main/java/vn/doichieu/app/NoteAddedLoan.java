package vn.doichieu.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.doichieu.base.Messages;
import vn.doichieu.base.Problem;
import vn.doichieu.base.Text;
import vn.doichieu.domain.change.Change;
import vn.doichieu.domain.followup.FollowUpRules;
import vn.doichieu.domain.followup.OpenPoint;
import vn.doichieu.domain.result.FormRow;
import vn.doichieu.domain.result.ResultForm;
import vn.doichieu.domain.roster.Loan;
import vn.doichieu.domain.roster.Roster;
import vn.doichieu.domain.schedule.Session;

/// Takes down what the paper says in its blank lines: a loan that stands on no list ("món ghi
/// thêm"). It cannot have a result, for the bank's figures do not hold it; it becomes an open point
/// of its group, to be settled with the bank.
public final class NoteAddedLoan {
  private static final Pattern NUMBER = Pattern.compile("\\d{6,}");

  private final Recorder recorder;
  private final ReadWard read;
  private final Clock clock;

  public NoteAddedLoan(Recorder recorder, ReadWard read, Clock clock) {
    this.recorder = recorder;
    this.read = read;
    this.clock = clock;
  }

  /// @param noted the line as it stands on the paper
  /// @return what to tell the keyer: noted; or not, because the loan stands on a list after all, or
  ///   the line breaks a rule
  public Text note(ResultForm form, String noted) {
    Optional<Text> listed = listed(form, noted);
    if (listed.isPresent()) {
      return listed.get();
    }
    var point =
        new OpenPoint(
            recorder.newId(),
            0,
            form.campaignId(),
            form.groupId(),
            sessionDay(form),
            Messages.text("results.added.point", form.number().text(), noted),
            "",
            null,
            "",
            null);
    List<Problem> problems = FollowUpRules.check(point, today());
    if (!problems.isEmpty()) {
      return problems.getFirst().text();
    }
    recorder.save(
        Text.of("result.saved.added", form.number().text()), List.of(Change.added(point)));
    return Text.of("results.added.noted");
  }

  /// Where the loan is listed whose code stands in the line.
  private Optional<Text> listed(ResultForm form, String noted) {
    Set<String> numbers =
        NUMBER.matcher(noted).results().map(MatchResult::group).collect(Collectors.toSet());
    Roster roster = read.roster();
    return roster.loans().stream()
        .filter(loan -> numbers.contains(loan.code()))
        .findFirst()
        .map(loan -> place(form, loan, roster));
  }

  private Text place(ResultForm form, Loan loan, Roster roster) {
    ResultForm of = read.results(form.campaignId()).form(loan.groupId());
    int row = of == null ? -1 : of.loans().indexOf(loan.id());
    String group = roster.group(loan.groupId()).code();
    if (of == null) {
      return Text.of("results.added.inGroup", loan.code(), group);
    }
    return row < 0
        ? Text.of("results.added.notPrinted", loan.code(), group, of.number().text())
        : Text.of(
            "results.added.inForm",
            loan.code(),
            of.number().text(),
            FormRow.code(row + 1, of.loans().size()));
  }

  /// The last day on which the group was seen; null when the schedule has none.
  private LocalDate sessionDay(ResultForm form) {
    return read.schedule(form.campaignId()).sessionsOfGroup(form.groupId()).stream()
        .map(Session::date)
        .filter(day -> !day.isAfter(today()))
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
