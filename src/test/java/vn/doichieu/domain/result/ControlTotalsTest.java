package vn.doichieu.domain.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.doichieu.base.Money;
import vn.doichieu.domain.result.ControlTotals.Suspect;
import vn.doichieu.domain.result.ControlTotals.Why;

class ControlTotalsTest {
  private static final Answer ABSENT = Answer.of(Outcome.ABSENT);

  private static ControlTotals form(Object... amountsAndAnswers) {
    List<ControlTotals.Keyed> rows = new ArrayList<>();
    for (int i = 0; i < amountsAndAnswers.length; i += 2) {
      var amount = new Money(((Number) amountsAndAnswers[i]).longValue());
      rows.add(
          new ControlTotals.Keyed(
              rows.size() + 1, amount, Money.ZERO, (Answer) amountsAndAnswers[i + 1]));
    }
    return new ControlTotals(rows);
  }

  private static ControlFigure line(ControlGroup group, int loans, long principal) {
    return new ControlFigure(group, loans, new Money(principal));
  }

  @Test
  void a_box_that_agrees_raises_no_question() {
    var form = form(10_000_000, Answer.MATCHED_AND_ABLE, 20_000_000, ABSENT);
    assertThat(form.differences(form.keyed())).isEmpty();
    assertThat(form.suspects(form.keyed())).isEmpty();
  }

  @Test
  void the_loan_whose_balance_is_the_difference_is_pointed_out_first() {
    var form =
        form(
            10_000_000, Answer.MATCHED_AND_ABLE,
            21_000_000, Answer.MATCHED_AND_ABLE,
            35_500_000, Answer.MATCHED_AND_ABLE);
    var paper =
        List.of(line(ControlGroup.ABLE, 2, 45_500_000), line(ControlGroup.ABSENT, 1, 21_000_000));
    assertThat(form.suspects(paper).getFirst()).isEqualTo(new Suspect(2, Why.SAME_AMOUNT));
  }

  @Test
  void swapped_digits_are_recognised() {
    var form = form(54_000_000, ABSENT, 10_000_000, ABSENT);
    var paper = List.of(line(ControlGroup.ABSENT, 2, 55_000_000));
    assertThat(form.suspects(paper)).containsExactly(new Suspect(1, Why.SWAPPED_DIGITS));
  }

  @Test
  void without_amounts_the_line_with_too_many_rows_is_to_be_looked_at() {
    var form = form(1_000_000, Answer.MATCHED_AND_ABLE, 2_000_000, ABSENT, 3_000_000, ABSENT);
    var paper =
        List.of(
            new ControlFigure(ControlGroup.ABLE, 2, null),
            new ControlFigure(ControlGroup.ABSENT, 1, null));
    assertThat(form.suspects(paper))
        .containsExactly(new Suspect(2, Why.TOO_MANY_HERE), new Suspect(3, Why.TOO_MANY_HERE));
  }

  @Test
  void the_sum_of_all_differences_is_a_line_of_its_own() {
    Answer declaredLess =
        AnswerDraft.matched().declared(new Money(45_000_000), null, "đã trả").answer();
    var form = form(50_000_000, declaredLess, 10_000_000, ABSENT);
    assertThat(form.used())
        .containsExactly(ControlGroup.ABLE, ControlGroup.ABSENT, ControlGroup.DIFFERENCE);
    assertThat(form.differences(List.of(line(ControlGroup.DIFFERENCE, 1, 5_000_000)))).isEmpty();
    assertThat(form.differences(List.of(line(ControlGroup.DIFFERENCE, 1, 4_000_000)))).hasSize(1);
  }
}
