package vn.doichieu.ui.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.doichieu.app.KeyResults.Keyer;
import vn.doichieu.app.KeyingWard;
import vn.doichieu.base.Messages;
import vn.doichieu.base.Money;
import vn.doichieu.base.Text;
import vn.doichieu.domain.change.Change;
import vn.doichieu.domain.followup.OpenPoint;
import vn.doichieu.domain.result.Ability;
import vn.doichieu.domain.result.Answer;
import vn.doichieu.domain.result.Attendant;
import vn.doichieu.domain.result.ControlGroup;
import vn.doichieu.domain.result.FormRow;
import vn.doichieu.domain.result.LoanResult;
import vn.doichieu.domain.result.Measure;
import vn.doichieu.domain.result.Outcome;
import vn.doichieu.domain.roster.Loan;
import vn.doichieu.store.FollowUpStore;
import vn.doichieu.ui.Bench;

/// The ways through a form, key by key, without a window.
class KeyingViewModelTest {
  private static final int ROWS = 12;
  @TempDir Path folder;
  private final Bench bench = new Bench();
  private KeyingWard ward;
  private KeyingViewModel keying;
  private boolean left;

  @BeforeEach
  void openForm() {
    ward = new KeyingWard(folder, 2, ROWS);
    keying = keying();
    open(LoanResult.Source.FORM);
  }

  @AfterEach
  void close() {
    ward.close();
  }

  private KeyingViewModel keying() {
    var work = ward.data.resultsWork();
    return new KeyingViewModel(bench.workbench, work, () -> left = true);
  }

  private void open(LoanResult.Source source) {
    keying.open(ward.forms.getFirst().id(), new Keyer("Cán bộ", source, 1));
  }

  /// A line feed is Enter; the text of a field that was just entered is replaced.
  private void type(String keys) {
    KeyField entered = null;
    for (char key : keys.toCharArray()) {
      KeyField at = keying.flow().at().get();
      if (key == '\n') {
        keying.enter();
        entered = null;
      } else {
        String before = entered == at ? keying.flow().draft().text(at).get() : "";
        entered = at;
        keying.flow().draft().set(at, before + key);
      }
    }
  }

  private KeyedRow row(int number) {
    return keying.rows().stream().filter(r -> r.number() == number).findFirst().orElseThrow();
  }

  private Answer stored(int number) {
    long loan = row(number).form().loan().id();
    LoanResult result = ward.data.read.results(ward.campaign).of(loan, 1);
    return result == null ? null : result.answer();
  }

  private static String code(int row) {
    return FormRow.code(row, ROWS);
  }

  private String said() {
    Text said = keying.flow().said().get();
    return said == null ? "" : said.key();
  }

  @Test
  void rows_are_keyed_one_after_the_other_when_no_code_is_typed() {
    type("\n4" + "1\n" + "105");
    assertThat(stored(1).outcome()).isEqualTo(Outcome.ABSENT);
    assertThat(stored(2)).isEqualTo(Answer.MATCHED_AND_ABLE);
    assertThat(stored(3).ability()).isEqualTo(Ability.UNABLE);
    assertThat(keying.flow().current().get().number()).isEqualTo(4);
  }

  @Test
  void a_wrong_check_digit_names_no_row() {
    String wrong = code(3).substring(0, 2) + (char) ('0' + (code(3).charAt(2) - '0' + 1) % 10);
    type(wrong);
    assertThat(said()).isEqualTo("results.said.noRow");
    assertThat(keying.flow().at().get()).isEqualTo(KeyField.ROW);
  }

  @Test
  void a_cause_that_must_be_explained_asks_for_its_text() {
    type(code(3) + "106");
    assertThat(keying.flow().at().get()).isEqualTo(KeyField.CAUSE_TEXT);
    type("cháy nhà\n");
    assertThat(stored(3).causeText()).isEqualTo("cháy nhà");
  }

  @Test
  void what_is_keyed_against_a_rule_is_not_saved_and_says_why() {
    type(code(3) + "177\n");
    assertThat(said()).isEqualTo("results.problem.cause");
    assertThat(stored(3)).isNull();
    keying.escape();
    assertThat(keying.flow().at().get()).isEqualTo(KeyField.ROW);
  }

  @Test
  void other_figures_than_the_books_need_a_reason_which_a_digit_names() {
    type(code(4) + "1");
    keying.flow().difference();
    type("1..\n\n\n\n");
    assertThat(said()).isEqualTo("result.rule.reasonMissing");
    type("3\n\n");
    assertThat(stored(4).declaredPrincipal()).isEqualTo(new Money(1_000_000));
    assertThat(stored(4).differenceReason()).isEqualTo("Khách hàng nhớ không đúng số tiền");
  }

  @Test
  void who_came_the_measure_and_a_note_are_added_to_a_row() {
    type(code(5) + "1");
    keying.flow().attendant();
    type("3");
    keying.flow().measure();
    type("2");
    keying.flow().note();
    type("hẹn trả tháng sau\n");
    type("05");
    assertThat(stored(5).attendedBy()).isEqualTo(Attendant.CHILD);
    assertThat(stored(5).measure()).isEqualTo(Measure.PERSUASION);
    assertThat(stored(5).note()).isEqualTo("hẹn trả tháng sau");
  }

  @Test
  void the_row_above_is_copied_when_asked_for_and_never_by_itself() {
    type("\n105");
    assertThat(stored(2)).isNull();
    keying.flow().sameAsAbove();
    assertThat(stored(2)).isEqualTo(stored(1));
    assertThat(stored(3)).isNull();
  }

  @Test
  void a_row_can_be_left_out_and_comes_with_the_rest() {
    keying.flow().skip();
    type("\n4");
    keying.rest();
    keying.controls().line(ControlGroup.ABLE).loans().set("11");
    keying.enter();
    keying.controls().line(ControlGroup.ABSENT).loans().set("1");
    keying.enter();
    assertThat(ward.data.read.results(ward.campaign).all()).hasSize(ROWS);
    assertThat(keying.sheet().get().form().serial()).as("the next form is open").isEqualTo(2);
  }

  @Test
  void coming_back_resumes_at_the_row() {
    type(code(7) + "4");
    keying.close();
    keying = keying();
    open(LoanResult.Source.FORM);
    assertThat(keying.flow().current().get().number()).isEqualTo(7);
    assertThat(row(7).state().get()).isEqualTo(KeyedRow.State.SAVED);
  }

  @Test
  void a_keyed_row_is_keyed_anew_with_the_same_outcome() {
    type(code(3) + "105");
    type(code(3) + "104");
    assertThat(stored(3).causeId()).isNotNull();
    type(code(3) + "1\n");
    assertThat(stored(3)).isEqualTo(Answer.MATCHED_AND_ABLE);
  }

  @Test
  void on_the_banks_sheet_the_end_of_the_code_finds_the_row_and_the_order_is_remembered() {
    open(LoanResult.Source.BANK_SHEET);
    String last = row(9).form().loan().code();
    String then = row(2).form().loan().code();
    type(last.substring(last.length() - 4) + "\n4");
    type(then.substring(then.length() - 4) + "\n1\n");
    assertThat(stored(9).outcome()).isEqualTo(Outcome.ABSENT);
    assertThat(stored(2)).isEqualTo(Answer.MATCHED_AND_ABLE);
    type("\n");
    keying.close();

    open(LoanResult.Source.BANK_SHEET);
    List<Integer> order = keying.rows().stream().map(KeyedRow::number).limit(2).toList();
    assertThat(order).containsExactly(9, 2);
  }

  @Test
  void a_form_that_was_printed_before_the_list_changed_says_so() {
    Loan loan = row(1).form().loan();
    ward.data.recorder.save(Text.of("app.name"), List.of(Change.of(loan, loan.withNothingOwed())));
    open(LoanResult.Source.FORM);
    assertThat(said()).isEqualTo("results.said.outdated");
  }

  @Test
  void a_loan_of_a_blank_line_becomes_an_open_point_of_the_group() {
    bench.dialogs.answer("Y H’Rin Êban, 6600009999999999, 20 triệu, vay tháng 9");
    keying.added();

    OpenPoint point = openPoints().getFirst();
    assertThat(point.groupId()).isEqualTo(ward.forms.getFirst().groupId());
    assertThat(point.text())
        .isEqualTo(
            "Món ghi thêm trên phiếu %s: Y H’Rin Êban, 6600009999999999, 20 triệu, vay tháng 9",
            ward.forms.getFirst().number().text());
    assertThat(said()).isEqualTo("results.added.noted");
  }

  @Test
  void a_blank_line_with_a_loan_of_another_form_says_where_to_key_it() {
    String elsewhere = ward.data.read.roster().loan(ward.forms.getLast().loans().get(4)).code();
    bench.dialogs.answer("Trần Thị Ấm " + elsewhere);
    keying.added();

    assertThat(Messages.text(keying.flow().said().get()))
        .contains(elsewhere, ward.forms.getLast().number().text(), "dòng " + code(5));
    assertThat(openPoints()).isEmpty();
  }

  @Test
  void a_blank_line_longer_than_a_note_may_be_is_not_cut() {
    bench.dialogs.answer("x".repeat(1_001));
    keying.added();
    assertThat(Messages.text(keying.flow().said().get())).contains("1.000");
    assertThat(openPoints()).isEmpty();
  }

  private List<OpenPoint> openPoints() {
    return new FollowUpStore(ward.data.database).load(ward.campaign).openPoints();
  }

  @Test
  void escape_leaves_the_form_from_its_beginning() {
    keying.escape();
    assertThat(left).isTrue();
  }
}
