package vn.doichieu.ui.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.doichieu.base.Money;
import vn.doichieu.domain.result.Answer;
import vn.doichieu.domain.result.Causes;
import vn.doichieu.domain.result.ControlFigure;
import vn.doichieu.domain.result.ControlGroup;
import vn.doichieu.domain.result.ControlTotals;
import vn.doichieu.domain.result.FormRow;
import vn.doichieu.domain.result.LoanResult;
import vn.doichieu.domain.result.ResultForm;
import vn.doichieu.domain.result.SampleCauses;
import vn.doichieu.domain.result.SecondReading;
import vn.doichieu.domain.roster.Borrower;
import vn.doichieu.domain.roster.Loan;
import vn.doichieu.domain.roster.Programme;

/// A clerk who presses a wrong key 5 times in 1,000, on the standard deck. What the program itself
/// says (row codes, unknown codes, rules) or the control box shows counts as caught; then the same
/// with the second reading. Free text is typed rightly: a slip in it is no wrong datum.
class WrongKeysTest {
  private static final long SEED = 976;
  private static final double WRONG = 0.005;
  private static final int FORMS = 9_000;
  private static final int ROWS = 52;
  private static final String PAD = "0123456789+." + KeyingDeck.ENTER;

  private final Random random = new Random(SEED);
  private final Causes causes =
      new Causes(SampleCauses.of2018(1, new AtomicLong()::incrementAndGet));
  private final KeyingDeck deck = new KeyingDeck(SEED, causes);
  private int wrong;
  private int caughtAtOnce;
  private int caughtByBox;
  private int caughtBySecond;

  @Test
  void nearly_all_wrong_keys_are_caught() {
    for (int i = 1; i <= FORMS; i++) {
      keyTwice(i);
    }
    double first = (caughtAtOnce + caughtByBox) / (double) wrong;
    double both = (caughtAtOnce + caughtByBox + caughtBySecond) / (double) wrong;
    System.out.printf(
        "seed %d: %d wrong rows, %d caught at once, %d by the box (%.2f %%), %d by the second"
            + " reading (%.2f %%)%n",
        SEED, wrong, caughtAtOnce, caughtByBox, first * 100, caughtBySecond, both * 100);
    assertThat(wrong).isGreaterThan(1_000);
    assertThat(first).isGreaterThanOrEqualTo(0.95);
    assertThat(both).isGreaterThanOrEqualTo(0.995);
  }

  private void keyTwice(int serial) {
    List<KeyedRow> paper = rows();
    List<Loan> loans = paper.stream().map(r -> r.form().loan()).toList();
    List<Answer> written = deck.form(loans);
    List<KeyedRow> first = key(paper, written, true);
    List<Integer> wrongRows = differing(first, written);
    wrong += wrongRows.size();
    if (boxDiffers(first, loans, written)) {
      caughtByBox += wrongRows.size();
      return;
    }
    if (wrongRows.isEmpty() || need(serial, first) == SecondReading.Need.NONE) {
      return;
    }
    List<KeyedRow> second = key(paper, written, false);
    for (int row : wrongRows) {
      if (!KeyingDeck.agree(answer(first.get(row)), answer(second.get(row)))) {
        caughtBySecond++;
      }
    }
  }

  /// Keys the exceptions; what the screen complains about is keyed once more.
  private List<KeyedRow> key(List<KeyedRow> paper, List<Answer> written, boolean counted) {
    List<KeyedRow> rows = paper.stream().map(r -> new KeyedRow(r.form(), null)).toList();
    var flow = new RowFlow(KeyedRow::saving);
    flow.open(rows, ROWS, causes, false, rows.getFirst());
    for (int i = 0; i < ROWS; i++) {
      if (KeyingDeck.isException(written.get(i))) {
        String keys = deck.keys(i + 1, ROWS, written.get(i));
        boolean complained = press(flow, keys, written.get(i).causeText());
        while (complained) {
          wrong += counted ? 1 : 0;
          caughtAtOnce += counted ? 1 : 0;
          flow.escape();
          flow.draft().set(KeyField.ROW, "");
          flow.say(null);
          complained = press(flow, keys, written.get(i).causeText());
        }
      }
    }
    return rows;
  }

  /// @return whether the screen shows that something went wrong
  private boolean press(RowFlow flow, String keys, String text) {
    KeyField focused = flow.at().get();
    boolean said = false;
    for (char key : keys.toCharArray()) {
      boolean ofText = text.indexOf(key) >= 0 && Character.isLetter(key) || key == ' ';
      char pressed = !ofText && random.nextDouble() < WRONG ? other(key) : key;
      KeyField before = flow.at().get();
      boolean fresh = before != focused;
      focused = before;
      if (pressed == KeyingDeck.ENTER) {
        flow.enter();
      } else if (pressed == '+') {
        flow.difference();
      } else {
        // A field that is entered has its text selected: the first letter replaces it.
        String typed = fresh ? "" : flow.draft().text(before).get();
        flow.draft().set(before, typed + pressed);
      }
      said |= flow.said().get() != null;
    }
    return said || flow.at().get() != KeyField.ROW || !flow.draft().get(KeyField.ROW).isEmpty();
  }

  private char other(char key) {
    char drawn = PAD.charAt(random.nextInt(PAD.length()));
    return drawn == key ? other(key) : drawn;
  }

  private static List<Integer> differing(List<KeyedRow> rows, List<Answer> written) {
    return IntStream.range(0, ROWS)
        .filter(i -> !KeyingDeck.agree(answer(rows.get(i)), written.get(i)))
        .boxed()
        .toList();
  }

  /// What F10 leaves behind.
  private static Answer answer(KeyedRow row) {
    return row.isKeyed() ? row.answer().get() : Answer.MATCHED_AND_ABLE;
  }

  /// The paper is asked for every line that it or the keying fills.
  private static boolean boxDiffers(List<KeyedRow> rows, List<Loan> loans, List<Answer> written) {
    List<ControlFigure> paper = KeyingDeck.box(loans, written).keyed();
    return !ControlBox.totals(rows).differences(paper).stream()
        .filter(d -> d.paper().group() == ControlGroup.DIFFERENCE || countDiffers(d))
        .toList()
        .isEmpty();
  }

  /// Amounts are keyed for the differences only.
  private static boolean countDiffers(ControlTotals.Difference difference) {
    return difference.paper().loans() != difference.keyedLoans();
  }

  private static SecondReading.Need need(int serial, List<KeyedRow> rows) {
    var form =
        new ResultForm(
            serial,
            1,
            1,
            1,
            1,
            serial % 9_999,
            1,
            List.of(),
            "",
            LocalDate.EPOCH,
            null,
            List.of(),
            List.of());
    List<LoanResult> results =
        rows.stream()
            .map(
                r ->
                    LoanResult.of(
                        1, 1, r.form().loan(), 1, 1L, LoanResult.Source.FORM, "", answer(r)))
            .toList();
    return SecondReading.need(form, results);
  }

  private List<KeyedRow> rows() {
    List<KeyedRow> rows = new ArrayList<>();
    for (int i = 1; i <= ROWS; i++) {
      var principal = new Money((1 + random.nextInt(100)) * 1_000_000L);
      var loan =
          new Loan(
              i,
              1,
              "66%014d".formatted(i),
              1,
              1,
              1,
              1,
              principal,
              principal,
              Money.ZERO,
              Money.ZERO,
              Money.ZERO,
              null);
      var borrower = new Borrower(1, 1, "0000000001", "Trần Bền", null, "", "");
      rows.add(
          new KeyedRow(
              new FormRow(i, 1, loan, borrower, new Programme(1, 1, "01", "Hộ nghèo")), null));
    }
    return rows;
  }
}
