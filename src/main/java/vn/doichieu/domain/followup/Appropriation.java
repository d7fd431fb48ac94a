package vn.doichieu.domain.followup;

import vn.doichieu.base.Entity;
import vn.doichieu.base.Money;

/// A loan whose money was, as is suspected, taken by someone on its way between borrower and bank
/// ("xâm tiêu, chiếm dụng"). Shown to nobody but the administrator.
///
/// @param statementPrincipal by the statement taken with the borrower; likewise the interest
/// @param bookPrincipal by the bank's books; likewise the interest
public record Appropriation(
    long id,
    int version,
    long campaignId,
    long loanId,
    String takenBy,
    Level level,
    Money statementPrincipal,
    Money statementInterest,
    Money bookPrincipal,
    Money bookInterest,
    String note)
    implements Entity {

  /// Whose person took it, with the code of the bank's list.
  public enum Level {
    GROUP_LEADER("01"),
    ORGANISATION("02"),
    OTHER("03");

    private final String code;

    Level(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }
  }

  /// What the books have more than the statement, principal and interest.
  public Money difference() {
    return bookPrincipal.plus(bookInterest).minus(statementPrincipal).minus(statementInterest);
  }
}
