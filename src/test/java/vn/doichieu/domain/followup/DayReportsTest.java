package vn.doichieu.domain.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.doichieu.base.Money;
import vn.doichieu.domain.document.Dossier;
import vn.doichieu.domain.document.SmallWard;
import vn.doichieu.domain.followup.DayReport.Line;
import vn.doichieu.domain.result.Answer;
import vn.doichieu.domain.result.AnswerDraft;
import vn.doichieu.domain.result.Causes;
import vn.doichieu.domain.result.LoanResult;
import vn.doichieu.domain.result.Outcome;
import vn.doichieu.domain.result.ResultForm;
import vn.doichieu.domain.result.Results;
import vn.doichieu.domain.roster.Loan;
import vn.doichieu.domain.schedule.Schedule;
import vn.doichieu.domain.schedule.Session;
import vn.doichieu.domain.schedule.Sessions;

class DayReportsTest {
  private static final Dossier WARD = SmallWard.dossier(4);
  private static final Session FIRST = WARD.schedule().sessions().getFirst();
  private static final LocalDate DAY = FIRST.date();

  @Test
  void a_day_counts_what_its_sessions_expected_and_what_was_keyed() {
    List<Loan> loans = expectedOn(DAY);
    List<LoanResult> keyed = new ArrayList<>();
    keyed.add(result(loans.get(0), Answer.MATCHED_AND_ABLE));
    keyed.add(result(loans.get(1), AnswerDraft.matched().unable(1L, "").answer()));
    keyed.add(result(loans.get(2), Answer.of(Outcome.ABSENT)));
    DayReport report = reports(new Results(forms(), new Causes(List.of()), keyed), DAY).getFirst();

    assertThat(report.date()).isEqualTo(DAY);
    assertThat(report.all().loans()).isEqualTo(loans.size());
    assertThat(report.of(Line.RECONCILED).loans()).isEqualTo(2);
    assertThat(report.of(Line.UNABLE).principal()).isEqualTo(loans.get(1).principal());
    assertThat(report.of(Line.ABSENT).customers()).isEqualTo(1);
    assertThat(report.of(Line.NOT_KEYED).loans()).isEqualTo(loans.size() - 3);
    Money sum = Money.ZERO;
    for (Line line : Line.values()) {
      sum = line == Line.UNABLE ? sum : sum.plus(report.of(line).principal());
    }
    assertThat(sum).as("every đồng stands in one line").isEqualTo(report.all().principal());
    assertThat(report.formsOut()).isEqualTo(1);
    assertThat(report.formsIn()).isEqualTo(1);
  }

  @Test
  void days_ahead_have_no_report_yet() {
    Results none = new Results(List.of(), new Causes(List.of()), List.of());
    assertThat(reports(none, DAY.minusDays(1))).isEmpty();
    assertThat(reports(none, LocalDate.MAX).stream().mapToInt(DayReport::sessions).sum())
        .isEqualTo(WARD.schedule().sessions().size());
  }

  @Test
  void the_parts_of_a_large_group_share_its_borrowers() {
    Session a = part(1, DAY);
    Session b = part(2, DAY.plusDays(1));
    Results none = new Results(List.of(), new Causes(List.of()), List.of());
    List<DayReport> days =
        DayReports.of(
            WARD.roster(),
            new Schedule(List.of(a, b), List.of()),
            nothing(List.of(), List.of()),
            none,
            LocalDate.MAX);
    assertThat(days).extracting(d -> d.all().customers()).containsExactly(1, 1);
  }

  @Test
  void supplementary_sessions_are_reported_apart_with_those_who_were_asked() {
    Session again = Sessions.again(77, FIRST.groupId(), DAY, FIRST.start());
    Loan asked = WARD.roster().loansOfGroup(FIRST.groupId()).get(1);
    var followUp = nothing(List.of(again), List.of(new Invitation(1, 0, 77, asked.borrowerId())));
    Results none = new Results(List.of(), new Causes(List.of()), List.of());
    List<DayReport> days = DayReports.of(WARD.roster(), WARD.schedule(), followUp, none, DAY);
    assertThat(days).extracting(DayReport::supplement).containsExactly(false, true);
    assertThat(days.getLast().all().principal()).isEqualTo(asked.principal());
  }

  private static Session part(int part, LocalDate date) {
    return Sessions.one(50 + part, FIRST.groupId(), part, 2, 15, date, FIRST.start());
  }

  private static List<Loan> expectedOn(LocalDate day) {
    return WARD.schedule().sessions().stream()
        .filter(s -> s.date().equals(day))
        .flatMap(s -> WARD.roster().loansOfGroup(s.groupId()).stream())
        .toList();
  }

  private static List<DayReport> reports(Results results, LocalDate today) {
    return DayReports.of(
        WARD.roster(), WARD.schedule(), nothing(List.of(), List.of()), results, today);
  }

  private static List<ResultForm> forms() {
    return List.of(
        new ResultForm(
            1, 0, 1, FIRST.groupId(), 1, 1, 1, List.of(), "", DAY, DAY, List.of(), List.of()));
  }

  private static FollowUp nothing(List<Session> sessions, List<Invitation> invitations) {
    return new FollowUp(
        new Schedule(sessions, List.of()),
        invitations,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static LoanResult result(Loan loan, Answer answer) {
    return LoanResult.of(loan.id(), 1, loan, 1, null, LoanResult.Source.FORM, "An", answer);
  }
}
