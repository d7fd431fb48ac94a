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
  public static final Answer MATCHED_AND_ABLE = classed(Outcome.DIRECT, Ability.ABLE);

  /// The same for a frozen debt, whose class is not touched.
  public static final Answer MATCHED_FROZEN = of(Outcome.DIRECT);

  public static Answer of(Outcome outcome) {
    return classed(outcome, null);
  }

  /// Nothing but the outcome and the class.
  private static Answer classed(Outcome outcome, Ability ability) {
    Attendant attendedBy = outcome == Outcome.DIRECT ? Attendant.SELF : null;
    return new Answer(outcome, attendedBy, null, null, "", null, ability, null, "", null, "");
  }
}
