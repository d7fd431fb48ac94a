package vn.doichieu.ui.results;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.doichieu.base.Money;
import vn.doichieu.base.Problem;
import vn.doichieu.base.VietnameseText;
import vn.doichieu.domain.result.Ability;
import vn.doichieu.domain.result.Answer;
import vn.doichieu.domain.result.Attendant;
import vn.doichieu.domain.result.Cause;
import vn.doichieu.domain.result.Causes;
import vn.doichieu.domain.result.Measure;
import vn.doichieu.domain.result.Outcome;
import vn.doichieu.domain.result.ResultRules;
import vn.doichieu.domain.roster.Loan;

/// What stands in the fields of the current row: typed codes and amounts on one side, an answer on
/// the other.
final class RowDraft {
  private final Map<KeyField, StringProperty> texts = new EnumMap<>(KeyField.class);
  private Causes causes = new Causes(List.of());
  private Loan loan;

  /// The answer, or what is wrong with it; one of both.
  record Outcomes(Answer answer, List<Problem> problems) {}

  RowDraft() {
    for (KeyField field : KeyField.values()) {
      texts.put(field, new SimpleStringProperty(""));
    }
  }

  StringProperty text(KeyField field) {
    return texts.get(field);
  }

  String get(KeyField field) {
    String text = texts.get(field).get();
    return text == null ? "" : VietnameseText.clean(text);
  }

  /// Shows a row; an answer that was keyed stands in the fields again.
  ///
  /// @param answer null for an empty row
  void show(Loan ofLoan, Causes ofCampaign, Answer answer) {
    loan = ofLoan;
    causes = ofCampaign;
    for (KeyField field : KeyField.values()) {
      set(field, answer == null ? "" : text(field, answer));
    }
  }

  /// A row that is keyed anew begins with its outcome; only the note stays.
  void clearAfterOutcome() {
    for (KeyField field : KeyField.values()) {
      if (field != KeyField.OUTCOME && field != KeyField.NOTE) {
        set(field, "");
      }
    }
  }

  void set(KeyField field, String text) {
    texts.get(field).set(text);
  }

  Optional<Outcome> outcome() {
    return coded(KeyField.OUTCOME, Outcome::ofCode);
  }

  /// The entry whose code stands in the field.
  Optional<Cause> cause() {
    String typed = get(KeyField.CAUSE);
    return typed.isEmpty() ? Optional.empty() : causes.ofCode(list(), typed);
  }

  /// Whether no longer code begins with what stands in the field.
  boolean isCauseComplete() {
    String typed = get(KeyField.CAUSE);
    return typed.length() >= 2
        && causes.of(list()).stream()
            .filter(c -> c.isSelectable() && c.code().startsWith(typed))
            .map(Cause::code)
            .toList()
            .equals(List.of(typed));
  }

  private Cause.Kind list() {
    return loan.frozen().isPositive() ? Cause.Kind.FROZEN : Cause.Kind.UNABLE;
  }

  /// The entries that can be keyed for this loan.
  List<Cause> selectableCauses() {
    return causes.of(list()).stream().filter(Cause::isSelectable).toList();
  }

  List<Cause> differenceReasons() {
    return causes.of(Cause.Kind.DIFFERENCE).stream().filter(Cause::isSelectable).toList();
  }

  Outcomes read() {
    var problems = new ArrayList<Problem>();
    Outcome outcome = outcome().orElse(null);
    Cause cause = cause().orElse(null);
    if (cause == null && !get(KeyField.CAUSE).isEmpty()) {
      problems.add(Problem.at("causeId", "results.problem.cause", get(KeyField.CAUSE)));
    }
    Answer answer =
        new Answer(
            outcome,
            attendant(outcome),
            declared(KeyField.PRINCIPAL, loan.principal(), problems),
            declared(KeyField.INTEREST, loan.interest(), problems),
            reason(),
            money(KeyField.REPAID, problems),
            ability(outcome, cause),
            cause == null ? null : cause.id(),
            get(KeyField.CAUSE_TEXT),
            coded(KeyField.MEASURE, Measure::ofCode).orElse(null),
            get(KeyField.NOTE));
    if (problems.isEmpty()) {
      problems.addAll(ResultRules.check(answer, loan, causes));
    }
    return new Outcomes(problems.isEmpty() ? answer : null, problems);
  }

  private Attendant attendant(Outcome outcome) {
    return coded(KeyField.ATTENDANT, Attendant::ofCode)
        .orElse(outcome == Outcome.DIRECT ? Attendant.SELF : null);
  }

  private Ability ability(Outcome outcome, Cause cause) {
    if (outcome == null || loan.frozen().isPositive()) {
      return null;
    }
    if (cause != null || !get(KeyField.CAUSE).isEmpty()) {
      return Ability.UNABLE;
    }
    return outcome.needsClass() ? Ability.ABLE : null;
  }

  /// Null when it is what the books say.
  private Money declared(KeyField field, Money book, List<Problem> problems) {
    Money typed = money(field, problems);
    return book.equals(typed) ? null : typed;
  }

  private Money money(KeyField field, List<Problem> problems) {
    String typed = get(field);
    if (typed.isEmpty()) {
      return null;
    }
    Optional<Money> money = KeyedAmount.parse(typed);
    if (money.isEmpty()) {
      problems.add(Problem.at(component(field), "results.problem.money", typed));
    }
    return money.orElse(null);
  }

  private static String component(KeyField field) {
    return switch (field) {
      case PRINCIPAL -> "declaredPrincipal";
      case INTEREST -> "declaredInterest";
      default -> "repaid";
    };
  }

  /// Digits are a code of the list of reasons.
  private String reason() {
    String typed = get(KeyField.REASON);
    return typed.matches("\\d+")
        ? causes.ofCode(Cause.Kind.DIFFERENCE, typed).map(Cause::name).orElse(typed)
        : typed;
  }

  private <T> Optional<T> coded(KeyField field, IntFunction<Optional<T>> ofCode) {
    String typed = get(field);
    return typed.matches("\\d") ? ofCode.apply(Integer.parseInt(typed)) : Optional.empty();
  }

  private String text(KeyField field, Answer answer) {
    return switch (field) {
      case ROW -> "";
      case OUTCOME -> Integer.toString(answer.outcome().code());
      case REPAID -> text(answer.repaid());
      case CAUSE -> answer.causeId() == null ? "" : causes.get(answer.causeId()).code();
      case CAUSE_TEXT -> answer.causeText();
      case PRINCIPAL -> text(answer.declaredPrincipal());
      case INTEREST -> text(answer.declaredInterest());
      case REASON -> answer.differenceReason();
      case ATTENDANT ->
          answer.attendedBy() == null ? "" : Integer.toString(answer.attendedBy().code());
      case MEASURE -> answer.measure() == null ? "" : Integer.toString(answer.measure().code());
      case NOTE -> answer.note();
    };
  }

  private static String text(Money money) {
    return money == null ? "" : money.toString();
  }
}
