package vn.doichieu.domain.result;

import vn.doichieu.base.Entity;
import vn.doichieu.base.Money;
import vn.doichieu.domain.roster.Loan;

/// What was keyed for a loan in a campaign. A second reading of the same paper is a result of its
/// own, so that neither keyer sees the other's.
///
/// @param reading 1 for the result that counts, 2 for the second reading
/// @param formId the paper it was keyed from; null when it came otherwise
/// @param principal as the books had it when the result was taken down; likewise `interest`
/// @param keyedBy the name of who keyed it
/// @param wrongFields how many of its fields the second reading found wrong; null until the paper
///   has decided between two readings that differ
/// @param locked settled ("đã chốt"): it must be opened again, with a reason, before it changes
public record LoanResult(
    long id,
    int version,
    long campaignId,
    long loanId,
    int reading,
    Long formId,
    Source source,
    String keyedBy,
    boolean locked,
    Money principal,
    Money interest,
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
    String note,
    Integer wrongFields)
    implements Entity {
  /// Where a result came from.
  public enum Source {
    FORM,
    BANK_SHEET,
    SPREADSHEET
  }

  /// A new one.
  public static LoanResult of(
      long id,
      long campaignId,
      Loan loan,
      int reading,
      Long formId,
      Source source,
      String keyedBy,
      Answer answer) {
    return new LoanResult(
        id,
        0,
        campaignId,
        loan.id(),
        reading,
        formId,
        source,
        keyedBy,
        false,
        loan.principal(),
        loan.interest(),
        answer.outcome(),
        answer.attendedBy(),
        answer.declaredPrincipal(),
        answer.declaredInterest(),
        answer.differenceReason(),
        answer.repaid(),
        answer.ability(),
        answer.causeId(),
        answer.causeText(),
        answer.measure(),
        answer.note(),
        null);
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

  /// Keyed anew against the books as they are now.
  public LoanResult with(Loan loan, Source newSource, Long newFormId, String by, Answer answer) {
    var keyed = of(id, campaignId, loan, reading, newFormId, newSource, by, answer);
    return keyed.at(version, locked, null);
  }

  public LoanResult withLocked(boolean nowLocked) {
    return at(version, nowLocked, wrongFields);
  }

  /// The paper was looked at: it says `right`.
  public LoanResult decided(Loan loan, Answer right) {
    int wrong = Answers.differing(answer(), right).size();
    return with(loan, source, formId, keyedBy, right).at(version, locked, wrong);
  }

  /// As it is read back after its next save.
  public LoanResult saved() {
    return at(version + 1, locked, wrongFields);
  }

  private LoanResult at(int atVersion, boolean nowLocked, Integer nowWrong) {
    return new LoanResult(
        id,
        atVersion,
        campaignId,
        loanId,
        reading,
        formId,
        source,
        keyedBy,
        nowLocked,
        principal,
        interest,
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
        note,
        nowWrong);
  }

  /// Whether the customer declared other figures than the books have.
  public boolean hasDifference() {
    return differs(declaredPrincipal, principal) || differs(declaredInterest, interest);
  }

  private static boolean differs(Money declared, Money book) {
    return declared != null && !declared.equals(book);
  }
}
