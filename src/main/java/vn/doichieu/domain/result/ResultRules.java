package vn.doichieu.domain.result;

import java.util.ArrayList;
import java.util.List;
import vn.doichieu.base.Money;
import vn.doichieu.base.Problem;
import vn.doichieu.base.Text;
import vn.doichieu.domain.roster.Loan;

/// What an answer must keep (Quyết định 976/QĐ-TTg and the rules of the bank's own screens): one
/// class for the whole balance, a cause exactly for the loans that cannot be repaid, a reason
/// exactly for the figures that differ.
public final class ResultRules {
  public static final int LONGEST_TEXT = 500;

  private final Answer answer;
  private final Loan loan;
  private final Causes causes;
  private final List<Problem> problems = new ArrayList<>();

  private ResultRules(Answer answer, Loan loan, Causes causes) {
    this.answer = answer;
    this.loan = loan;
    this.causes = causes;
  }

  /// @return what is wrong, each with the component of [Answer] where it stands; empty when nothing
  public static List<Problem> check(Answer answer, Loan loan, Causes causes) {
    return new ResultRules(answer, loan, causes).check();
  }

  private List<Problem> check() {
    if (answer.outcome() == null) {
      add("outcome", "result.rule.noOutcome");
      return problems;
    }
    checkAttendant();
    checkRepaid();
    checkDeclared("declaredPrincipal", answer.declaredPrincipal(), loan.principal());
    checkDeclared("declaredInterest", answer.declaredInterest(), loan.interest());
    checkReason();
    checkClass();
    checkCause();
    checkMeasure();
    return List.copyOf(problems);
  }

  private void checkAttendant() {
    if (answer.attendedBy() != null && !answer.outcome().hasDeclaration()) {
      add("attendedBy", "result.rule.nobodyCame", answer.outcome());
    } else if (answer.outcome() == Outcome.DIRECT && answer.attendedBy() == null) {
      add("attendedBy", "result.rule.whoCame");
    }
  }

  private void checkRepaid() {
    boolean partly = answer.outcome() == Outcome.PARTLY_REPAID;
    Money owed = loan.principal().plus(loan.interest());
    if (partly && (answer.repaid() == null || !answer.repaid().isPositive())) {
      add("repaid", "result.rule.repaidMissing");
    } else if (partly && answer.repaid().compareTo(owed) >= 0) {
      add("repaid", "result.rule.repaidTooMuch", answer.repaid().toString(), owed.toString());
    } else if (!partly && answer.repaid() != null) {
      add("repaid", "result.rule.repaidForbidden", answer.repaid().toString());
    }
  }

  private void checkDeclared(String place, Money declared, Money book) {
    if (declared == null) {
      return;
    }
    if (!answer.outcome().hasDeclaration()) {
      add(place, "result.rule.declaredForbidden", declared.toString(), answer.outcome());
      return;
    }
    long difference = Math.abs(declared.minus(book).dong());
    if (declared.dong() < 0 || difference > book.dong()) {
      add(place, "result.rule.differenceTooLarge", declared.toString(), book.toString());
    }
  }

  private void checkReason() {
    boolean differs =
        differs(answer.declaredPrincipal(), loan.principal())
            || differs(answer.declaredInterest(), loan.interest());
    boolean given = !answer.differenceReason().isBlank();
    if (differs && !given) {
      add("differenceReason", "result.rule.reasonMissing");
    } else if (!differs && given) {
      add("differenceReason", "result.rule.reasonForbidden");
    } else if (answer.differenceReason().length() > LONGEST_TEXT) {
      add("differenceReason", "result.rule.tooLong", LONGEST_TEXT);
    }
  }

  private static boolean differs(Money declared, Money book) {
    return declared != null && !declared.equals(book);
  }

  private void checkClass() {
    if (loan.frozen().isPositive()) {
      if (answer.ability() != null) {
        add("ability", "result.rule.frozenLocked");
      }
    } else if (answer.outcome().needsClass() && answer.ability() == null) {
      add("ability", "result.rule.classMissing");
    } else if (!answer.outcome().isClassifiable() && answer.ability() != null) {
      add("ability", "result.rule.classForbidden", answer.outcome());
    }
  }

  private void checkCause() {
    Cause cause = causes.get(answer.causeId());
    boolean frozen = loan.frozen().isPositive();
    boolean unable = answer.ability() == Ability.UNABLE;
    if (answer.causeId() != null && cause == null) {
      add("causeId", "result.rule.causeUnknown");
    } else if (cause == null && unable && !frozen) {
      add("causeId", "result.rule.causeMissing");
    } else if (cause != null) {
      checkKind(cause, frozen, unable);
    }
    checkCauseText(cause);
  }

  private void checkKind(Cause cause, boolean frozen, boolean unable) {
    if (cause.heading()) {
      add("causeId", "result.rule.causeHeading", cause.code(), cause.name());
    } else if (frozen && cause.kind() != Cause.Kind.FROZEN) {
      add("causeId", "result.rule.causeNotFrozen", cause.code());
    } else if (!frozen && !unable) {
      add("causeId", "result.rule.causeForbidden", cause.code());
    } else if (!frozen && cause.kind() != Cause.Kind.UNABLE) {
      add("causeId", "result.rule.causeOtherList", cause.code());
    }
  }

  private void checkCauseText(Cause cause) {
    boolean given = !answer.causeText().isBlank();
    if (cause == null) {
      if (given) {
        add("causeText", "result.rule.textWithoutCause");
      }
    } else if (cause.text() == Cause.TextRule.REQUIRED && !given) {
      add("causeText", "result.rule.textMissing", cause.code(), cause.name());
    } else if (cause.text() == Cause.TextRule.FORBIDDEN && given) {
      add("causeText", "result.rule.textForbidden", cause.code(), cause.name());
    } else if (answer.causeText().length() > LONGEST_TEXT) {
      add("causeText", "result.rule.tooLong", LONGEST_TEXT);
    }
  }

  private void checkMeasure() {
    if (answer.measure() != null && answer.ability() != Ability.UNABLE) {
      add("measure", "result.rule.measureForbidden");
    }
  }

  private void add(String place, String key, Object... arguments) {
    Object[] texts = arguments.clone();
    for (int i = 0; i < texts.length; i++) {
      if (texts[i] instanceof Outcome outcome) {
        texts[i] = Text.of(outcome.textKey());
      }
    }
    problems.add(Problem.at(place, key, texts));
  }
}
