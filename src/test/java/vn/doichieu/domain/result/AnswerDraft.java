package vn.doichieu.domain.result;

import vn.doichieu.base.Money;

/// An answer that a test puts together from a plain one.
public final class AnswerDraft {
  private final Outcome outcome;
  private Attendant attendedBy;
  private Money declaredPrincipal;
  private Money declaredInterest;
  private String differenceReason;
  private Money repaid;
  private Ability ability;
  private Long causeId;
  private String causeText;
  private Measure measure;
  private String note;

  private AnswerDraft(Answer plain) {
    outcome = plain.outcome();
    attendedBy = plain.attendedBy();
    declaredPrincipal = plain.declaredPrincipal();
    declaredInterest = plain.declaredInterest();
    differenceReason = plain.differenceReason();
    repaid = plain.repaid();
    ability = plain.ability();
    causeId = plain.causeId();
    causeText = plain.causeText();
    measure = plain.measure();
    note = plain.note();
  }

  public static AnswerDraft of(Outcome outcome) {
    return of(Answer.of(outcome));
  }

  public static AnswerDraft of(Answer plain) {
    return new AnswerDraft(plain);
  }

  /// Came himself, all as in the books.
  public static AnswerDraft matched() {
    return of(Answer.MATCHED_AND_ABLE);
  }

  public AnswerDraft attendedBy(Attendant who) {
    attendedBy = who;
    return this;
  }

  public AnswerDraft declared(Money principal, Money interest, String reason) {
    declaredPrincipal = principal;
    declaredInterest = interest;
    differenceReason = reason;
    return this;
  }

  public AnswerDraft repaid(Money amount) {
    repaid = amount;
    return this;
  }

  public AnswerDraft able() {
    return classed(Ability.ABLE, null, "");
  }

  public AnswerDraft unable(Long cause, String text) {
    return classed(Ability.UNABLE, cause, text);
  }

  public AnswerDraft classed(Ability as, Long cause, String text) {
    ability = as;
    causeId = cause;
    causeText = text;
    return this;
  }

  public AnswerDraft measure(Measure proposed) {
    measure = proposed;
    return this;
  }

  public AnswerDraft note(String text) {
    note = text;
    return this;
  }

  public Answer answer() {
    return new Answer(
        outcome,
        attendedBy,
        declaredPrincipal,
        declaredInterest,
        differenceReason,
        repaid,
        ability,
        causeId,
        causeText,
        measure,
        note);
  }
}
