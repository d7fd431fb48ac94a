package vn.doichieu.domain.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.doichieu.domain.document.Dossier;
import vn.doichieu.domain.document.SmallWard;
import vn.doichieu.domain.result.Answer;
import vn.doichieu.domain.result.Causes;
import vn.doichieu.domain.result.LoanResult;
import vn.doichieu.domain.result.Outcome;
import vn.doichieu.domain.result.Results;
import vn.doichieu.domain.roster.Loan;
import vn.doichieu.domain.schedule.Schedule;
import vn.doichieu.domain.schedule.Session;
import vn.doichieu.domain.schedule.Sessions;

class AbsenteesTest {
  private static final Dossier WARD = SmallWard.dossier(2);
  private static final Session FIRST = WARD.schedule().sessions().getFirst();
  private static final LocalDate DAY = FIRST.date();
  private static final List<Loan> LOANS = WARD.roster().loansOfGroup(FIRST.groupId());
  private static final FollowUp NOTHING = followUp(List.of(), List.of());

  @Test
  void nobody_is_absent_before_and_on_the_day_of_his_session() {
    assertThat(absent(results(), DAY)).isEmpty();
  }

  @Test
  void who_has_no_result_the_day_after_is_absent() {
    assertThat(absent(results(), DAY.plusDays(1)))
        .extracting(a -> a.borrower().id())
        .containsExactly(LOANS.get(0).borrowerId(), LOANS.get(1).borrowerId());
  }

  @Test
  void of_several_parts_the_last_one_must_be_over() {
    Session second = Sessions.one(99, FIRST.groupId(), 2, 2, 15, DAY.plusDays(3), FIRST.start());
    List<Session> parts = new ArrayList<>(WARD.schedule().sessions());
    parts.add(second);
    var schedule = new Schedule(parts, List.of());
    assertThat(
            Absentees.of(WARD.roster(), schedule, results(), NOTHING, DAY.plusDays(1)).stream()
                .filter(a -> a.group().id() == FIRST.groupId()))
        .isEmpty();
  }

  @Test
  void an_outcome_decides_alone() {
    Results keyed =
        results(result(LOANS.get(0), Outcome.ABSENT), result(LOANS.get(1), Outcome.PHONE));
    assertThat(absent(keyed, DAY))
        .as("keyed as absent already on the day itself")
        .singleElement()
        .satisfies(
            a -> {
              assertThat(a.loans()).containsExactly(LOANS.get(0));
              assertThat(a.principal()).isEqualTo(LOANS.get(0).principal());
            });
    assertThat(absent(keyed, DAY.plusDays(9))).hasSize(1);
  }

  @Test
  void who_left_or_died_is_not_asked_to_come_again() {
    for (Outcome outcome : List.of(Outcome.LEFT, Outcome.DECEASED, Outcome.REFUSED)) {
      Results keyed = results(result(LOANS.get(0), outcome), result(LOANS.get(1), outcome));
      assertThat(absent(keyed, DAY.plusDays(1))).as(outcome.name()).isEmpty();
    }
  }

  @Test
  void an_invitation_counts_until_its_day_is_over() {
    Session again = Sessions.again(77, FIRST.groupId(), DAY.plusDays(7), FIRST.start());
    var invited =
        followUp(List.of(again), List.of(new Invitation(1, 0, 77, LOANS.getFirst().borrowerId())));
    Results keyed =
        results(result(LOANS.get(0), Outcome.ABSENT), result(LOANS.get(1), Outcome.ABSENT));
    assertThat(absent(keyed, invited, DAY.plusDays(7)))
        .extracting(Absentee::isInvited)
        .containsExactly(true, false);
    assertThat(absent(keyed, invited, DAY.plusDays(8)))
        .extracting(Absentee::isInvited)
        .containsExactly(false, false);
  }

  @Test
  void the_papers_of_a_round_count_only_who_is_asked_to_come() {
    Session again = Sessions.again(77, FIRST.groupId(), DAY.plusDays(7), FIRST.start());
    SupplementRound round =
        followUp(List.of(again), List.of(new Invitation(1, 0, 77, LOANS.get(1).borrowerId())))
            .round(1);
    assertThat(round.roster(WARD.roster()).loans()).containsExactly(LOANS.get(1));
    assertThat(round.roster(WARD.roster()).groups()).isEqualTo(WARD.roster().groups());
    assertThat(round.plan(WARD.plan(), WARD.roster()).days())
        .singleElement()
        .satisfies(d -> assertThat(d.date()).isEqualTo(DAY.plusDays(7)));
  }

  private static List<Absentee> absent(Results results, LocalDate today) {
    return absent(results, NOTHING, today);
  }

  /// Of the first group.
  private static List<Absentee> absent(Results results, FollowUp followUp, LocalDate today) {
    return Absentees.of(WARD.roster(), WARD.schedule(), results, followUp, today).stream()
        .filter(a -> a.group().id() == FIRST.groupId())
        .toList();
  }

  private static FollowUp followUp(List<Session> supplements, List<Invitation> invitations) {
    return new FollowUp(
        new Schedule(supplements, List.of()),
        invitations,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static Results results(LoanResult... results) {
    return new Results(List.of(), new Causes(List.of()), List.of(results));
  }

  private static LoanResult result(Loan loan, Outcome outcome) {
    return LoanResult.of(
        loan.id(), 1, loan, 1, null, LoanResult.Source.FORM, "An", Answer.of(outcome));
  }
}
