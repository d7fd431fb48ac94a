package vn.doichieu.domain.result;

import vn.doichieu.base.Money;

/// What the paper form says about one loan.
///
/// @param attendedBy who came; null when nobody did
/// @param declaredPrincipal what the customer says he owes; null when it is what the books say
/// @param declaredInterest likewise
/// @param differenceReason why the declared figures differ; empty when they do not
/// @param repaid paid since the data date, for [Outcome#PARTLY_REPAID]; else null
/// @param ability null when the loan was not put into a class
/// @param causeId of the campaign's catalogue; null without one
/// @param causeText the cause in words, up to 500 characters
/// @param measure what is proposed; null when nothing is
public record Answer(
    Outcome outcome,
    Attendant attendedBy,
    Money declaredPrincipal,
    Money declaredInterest,
    String differenceReason,
    Money repaid,
    Ability ability,
    Long causeId,
    String causeText,
    Measure measure,
    String note) {
  /// How many things are keyed for a loan, for error rates per 1,000 fields.
  public static final int FIELDS = 10;

  /// Came himself, all as in the books, able to repay.
  public static final Answer MATCHED_AND_ABLE = matched(Ability.ABLE);

  /// The same for a frozen debt, whose class is not touched.
  public static final Answer MATCHED_FROZEN = matched(null);

  public static Answer of(Outcome outcome) {
    return new Answer(
        outcome,
        outcome == Outcome.DIRECT ? Attendant.SELF : null,
        null,
        null,
        "",
        null,
        null,
        null,
        "",
        null,
        "");
  }

  private static Answer matched(Ability ability) {
    return of(Outcome.DIRECT).with(ability, null, "");
  }

  public Answer with(Ability newAbility, Long newCauseId, String newCauseText) {
    return new Answer(
        outcome,
        attendedBy,
        declaredPrincipal,
        declaredInterest,
        differenceReason,
        repaid,
        newAbility,
        newCauseId,
        newCauseText,
        measure,
        note);
  }

  public Answer withDeclared(Money principal, Money interest, String reason) {
    return new Answer(
        outcome,
        attendedBy,
        principal,
        interest,
        reason,
        repaid,
        ability,
        causeId,
        causeText,
        measure,
        note);
  }

  public Answer withRepaid(Money newRepaid) {
    return new Answer(
        outcome,
        attendedBy,
        declaredPrincipal,
        declaredInterest,
        differenceReason,
        newRepaid,
        ability,
        causeId,
        causeText,
        measure,
        note);
  }

  public Answer withAttendant(Attendant newAttendant) {
    return new Answer(
        outcome,
        newAttendant,
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

  public Answer withMeasure(Measure newMeasure) {
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
        newMeasure,
        note);
  }

  public Answer withNote(String newNote) {
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
        newNote);
  }
}
