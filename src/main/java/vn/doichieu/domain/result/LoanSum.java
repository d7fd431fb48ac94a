package vn.doichieu.domain.result;

import vn.doichieu.base.Money;

/// Some loans and the principal owed on them, by the books.
public record LoanSum(int loans, Money balance) {
  public LoanSum plus(LoanSum other) {
    return new LoanSum(loans + other.loans, balance.plus(other.balance));
  }
}
