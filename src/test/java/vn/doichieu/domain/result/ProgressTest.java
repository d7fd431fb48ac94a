package vn.doichieu.domain.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.doichieu.base.Messages;
import vn.doichieu.base.Money;
import vn.doichieu.domain.roster.Loan;

class ProgressTest {
  private static final List<Function<ProgressFigures, LoanSum>> SUMS =
      List.of(
          ProgressFigures::owed,
          ProgressFigures::reconciled,
          ProgressFigures::keyed,
          ProgressFigures::able,
          ProgressFigures::unable,
          ProgressFigures::unclassified,
          ProgressFigures::absent);

  private static final List<Function<FormCount, Integer>> FORMS =
      List.of(
          FormCount::groups,
          FormCount::printed,
          FormCount::returned,
          FormCount::keyed,
          FormCount::second,
          FormCount::secondOpen,
          FormCount::locked);

  private static ProgressRow row(Progress progress, Breakdown by, String name) {
    return progress.rows(by).stream()
        .filter(row -> Messages.text(row.name()).equals(name))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void in_every_breakdown_loans_and_balances_add_up_to_those_of_the_ward(long seed) {
    var ward = CountedWard.drawn(seed);
    Progress progress = ward.progress();
    for (Breakdown by : Breakdown.values()) {
      List<ProgressFigures> rows = progress.rows(by).stream().map(ProgressRow::figures).toList();
      for (var sum : SUMS) {
        LoanSum all = rows.stream().map(sum).reduce(new LoanSum(0, Money.ZERO), LoanSum::plus);
        assertThat(all).as("%s, seed %d", by, seed).isEqualTo(sum.apply(progress.total()));
      }
      if (by.formsAddUp()) {
        for (var count : FORMS) {
          assertThat(rows.stream().mapToInt(f -> count.apply(f.forms())).sum())
              .as("%s, seed %d", by, seed)
              .isEqualTo(count.apply(progress.total().forms()));
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14, 15})
  void every_loan_is_in_one_class_with_its_whole_balance(long seed) {
    var ward = CountedWard.drawn(seed);
    Progress progress = ward.progress();
    for (Breakdown by : Breakdown.values()) {
      for (ProgressRow row : progress.rows(by)) {
        ProgressFigures f = row.figures();
        assertThat(f.able().plus(f.unable()).plus(f.unclassified()))
            .as("%s %s, seed %d", by, row.name(), seed)
            .isEqualTo(f.owed());
      }
    }
    Set<Long> customers = new TreeSet<>();
    ward.loans().stream().filter(Loan::isOwed).forEach(l -> customers.add(l.borrowerId()));
    assertThat(progress.total().customers()).isEqualTo(customers.size());
  }

  @Test
  void a_customer_with_two_programmes_stands_in_two_rows_but_is_one_customer() {
    var ward = new CountedWard();
    long group = ward.group(0, 0, 0);
    ward.loan(group, 1, 0, 10_000_000);
    ward.loan(group, 1, 1, 20_000_000);
    ward.loan(group, 2, 1, 5_000_000);
    Progress progress = ward.progress();

    assertThat(progress.rows(Breakdown.PROGRAMME))
        .extracting(row -> row.figures().customers())
        .containsExactly(1, 2);
    assertThat(progress.total().customers()).isEqualTo(2);
    assertThat(progress.total().owed()).isEqualTo(new LoanSum(3, new Money(35_000_000)));
  }

  @Test
  void a_customer_is_reconciled_when_all_his_loans_are() {
    var ward = new CountedWard();
    long group = ward.group(0, 0, 0);
    long first = ward.loan(group, 1, 0, 10_000_000);
    long second = ward.loan(group, 1, 1, 30_000_000);
    ward.keyed(first, Answer.MATCHED_AND_ABLE);
    assertThat(ward.progress().total().customersReconciled()).isZero();
    assertThat(ward.progress().rows(Breakdown.PROGRAMME).getFirst().figures().customerShare())
        .as("in the row of his first programme he is")
        .isEqualTo(1000);
    assertThat(ward.progress().total().loanShare()).isEqualTo(500);
    assertThat(ward.progress().total().balanceShare()).isEqualTo(250);
    ward.keyed(second, AnswerDraft.of(Outcome.PHONE).able().answer());
    assertThat(ward.progress().total().customersReconciled()).isEqualTo(1);
  }

  @Test
  void who_was_absent_is_keyed_but_neither_reconciled_nor_classified() {
    var ward = new CountedWard();
    long group = ward.group(0, 0, 0);
    ward.keyed(ward.loan(group, 1, 0, 10_000_000), Answer.of(Outcome.ABSENT));
    ProgressFigures total = ward.progress().total();
    assertThat(total.absent().loans()).isEqualTo(1);
    assertThat(total.keyed().loans()).isEqualTo(1);
    assertThat(total.reconciled().loans()).isZero();
    assertThat(total.unclassified().loans()).isEqualTo(1);
  }

  @Test
  void loans_on_which_nothing_is_owed_do_not_count() {
    var ward = new CountedWard();
    ward.loan(ward.group(0, 0, 0), 1, 0, 0);
    Progress progress = ward.progress();
    assertThat(progress.total().owed().loans()).isZero();
    assertThat(progress.rows(Breakdown.GROUP)).isEmpty();
  }

  @Test
  void an_empty_ward_has_no_rows_and_no_shares() {
    Progress progress = new CountedWard().progress();
    assertThat(progress.total().loanShare()).isZero();
    for (Breakdown by : Breakdown.values()) {
      assertThat(progress.rows(by)).isEmpty();
    }
  }

  @Test
  void a_share_is_100_percent_only_when_all_is_done() {
    var ward = new CountedWard();
    long group = ward.group(0, 0, 0);
    for (int i = 0; i < 2_000; i++) {
      long loan = ward.loan(group, i, 0, 1_000_000);
      if (i > 0) {
        ward.keyed(loan, Answer.MATCHED_AND_ABLE);
      }
    }
    assertThat(ward.progress().total().loanShare()).isEqualTo(999);
  }

  @Test
  void what_belongs_nowhere_has_a_row_of_its_own_at_the_end() {
    var ward = new CountedWard();
    ward.loan(ward.group(0, 0, 0), 1, 0, 1_000_000);
    ward.loan(ward.directGroup(), 2, 0, 2_000_000);
    Progress progress = ward.progress();
    assertThat(progress.rows(Breakdown.ORGANISATION).getLast().id()).isNull();
    assertThat(row(progress, Breakdown.ORGANISATION, "Không thuộc hội nào").groups()).hasSize(1);
    assertThat(row(progress, Breakdown.TEAM, "Chưa xếp lịch").figures().owed().loans())
        .isEqualTo(2);
  }

  @Test
  void forms_are_followed_from_the_printer_to_the_lock() {
    var ward = new CountedWard();
    long group = ward.group(0, 0, 0);
    long one = ward.loan(group, 1, 0, 1_000_000);
    long two = ward.loan(group, 2, 0, 1_000_000);
    assertThat(ward.progress().total().forms()).isEqualTo(new FormCount(1, 0, 0, 0, 0, 0, 0));
    ward.print(group);
    assertThat(ward.progress().total().forms()).isEqualTo(new FormCount(1, 1, 0, 0, 0, 0, 0));
    ward.keyed(one, Answer.MATCHED_AND_ABLE);
    ward.keyed(two, AnswerDraft.matched().unable(1L, "").answer());
    assertThat(ward.progress().total().forms())
        .as("came back, and is to be read again because of the loan that cannot be repaid")
        .isEqualTo(new FormCount(1, 1, 1, 1, 0, 1, 0));
    ward.keyedAgain(one);
    ward.keyedAgain(two);
    ward.lock();
    assertThat(ward.progress().total().forms()).isEqualTo(new FormCount(1, 1, 1, 1, 1, 0, 1));
  }
}
