package vn.doichieu.ui.results;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import vn.doichieu.base.Money;
import vn.doichieu.domain.result.Ability;
import vn.doichieu.domain.result.Answer;
import vn.doichieu.domain.result.AnswerDraft;
import vn.doichieu.domain.result.Answers;
import vn.doichieu.domain.result.Cause;
import vn.doichieu.domain.result.Causes;
import vn.doichieu.domain.result.ControlFigure;
import vn.doichieu.domain.result.ControlGroup;
import vn.doichieu.domain.result.ControlTotals;
import vn.doichieu.domain.result.FormRow;
import vn.doichieu.domain.result.Outcome;
import vn.doichieu.domain.roster.Loan;

/// The standard deck: filled forms, 92 % of the rows as in the books and able to repay, 3 % not
/// able, 1 % with differences, 3 % absent, 1 % left; and the keys by which a clerk keys them.
final class KeyingDeck {
  static final char ENTER = '\n';
  static final char REST = '\u0010';
  private static final List<String> TEXTS = List.of("cháy nhà", "mất mùa", "ốm nặng", "bò chết");

  private final Random random;
  private final Causes causes;
  private final List<Cause> unable;
  private final List<Cause> reasons;

  KeyingDeck(long seed, Causes causes) {
    random = new Random(seed);
    this.causes = causes;
    unable = causes.of(Cause.Kind.UNABLE).stream().filter(Cause::isSelectable).toList();
    reasons = causes.of(Cause.Kind.DIFFERENCE);
  }

  /// What the paper says of each row.
  List<Answer> form(List<Loan> rows) {
    return rows.stream().map(this::answer).toList();
  }

  private Answer answer(Loan loan) {
    int drawn = random.nextInt(100);
    if (drawn < 92) {
      return Answer.MATCHED_AND_ABLE;
    }
    if (drawn < 95) {
      Cause cause = unable.get(random.nextInt(unable.size()));
      boolean explained = cause.text() == Cause.TextRule.REQUIRED;
      return AnswerDraft.matched()
          .unable(cause.id(), explained ? TEXTS.get(random.nextInt(TEXTS.size())) : "")
          .answer();
    }
    if (drawn < 96) {
      long off = (1 + random.nextInt((int) (loan.principal().dong() / 1_000_000))) * 1_000_000L;
      String reason = reasons.get(random.nextInt(reasons.size())).name();
      return AnswerDraft.matched()
          .declared(loan.principal().minus(new Money(off)), null, reason)
          .answer();
    }
    return Answer.of(drawn < 99 ? Outcome.ABSENT : Outcome.LEFT);
  }

  /// The keys of one exception: its row, what is written there.
  String keys(int row, int rows, Answer answer) {
    String code = FormRow.code(row, rows);
    if (answer.outcome() == Outcome.ABSENT) {
      return code + "4";
    }
    if (answer.outcome() == Outcome.LEFT) {
      return code + "5" + ENTER;
    }
    if (answer.ability() == Ability.UNABLE) {
      String text = answer.causeText().isEmpty() ? "" : answer.causeText() + ENTER;
      return code + "1" + causes.get(answer.causeId()).code() + text;
    }
    String reason =
        reasons.stream()
            .filter(c -> c.name().equals(answer.differenceReason()))
            .findFirst()
            .orElseThrow()
            .code();
    return code
        + "1+"
        + amount(answer.declaredPrincipal())
        + ENTER
        + ENTER
        + reason.replaceFirst("^0", "")
        + ENTER
        + ENTER;
  }

  static boolean isException(Answer answer) {
    return !answer.equals(Answer.MATCHED_AND_ABLE);
  }

  /// What the control box of the paper says.
  static ControlTotals box(List<Loan> rows, List<Answer> answers) {
    List<ControlTotals.Keyed> keyed = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Loan loan = rows.get(i);
      keyed.add(new ControlTotals.Keyed(i + 1, loan.principal(), loan.interest(), answers.get(i)));
    }
    return new ControlTotals(keyed);
  }

  /// The keys that end a form: the lines of the box that are filled.
  String endKeys(List<Loan> rows, List<Answer> answers) {
    ControlTotals box = box(rows, answers);
    var keys = new StringBuilder().append(REST);
    for (ControlFigure line : box.keyed()) {
      if (box.used().contains(line.group())) {
        keys.append(line.group() == ControlGroup.DIFFERENCE ? amount(line.amount()) : line.loans())
            .append(ENTER);
      }
    }
    return keys.toString();
  }

  /// All keys of a form, exceptions only.
  List<String> keys(List<Loan> rows, List<Answer> answers) {
    List<String> keys = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      if (isException(answers.get(i))) {
        keys.add(keys(i + 1, rows.size(), answers.get(i)));
      }
    }
    keys.add(endKeys(rows, answers));
    return keys;
  }

  /// How many keys are pressed; a Vietnamese letter costs its marks too (Telex).
  static int pressed(List<String> keys) {
    String all = keys.stream().collect(Collectors.joining());
    return Normalizer.normalize(all.replace("đ", "dd"), Normalizer.Form.NFD).length();
  }

  static boolean agree(Answer one, Answer other) {
    return Answers.differing(one, other).isEmpty();
  }

  private static String amount(Money money) {
    String digits = Long.toString(money.dong());
    return digits.endsWith("000000") && money.isPositive()
        ? digits.substring(0, digits.length() - 6) + ".."
        : digits;
  }
}
