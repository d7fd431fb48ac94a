package vn.doichieu.base;

import java.util.Collection;

/// An amount in whole đồng. Never negative in the bank's lists, but differences may be.
public record Money(long dong) implements Comparable<Money> {
  public static final Money ZERO = new Money(0);

  public static Money sum(Collection<Money> amounts) {
    return amounts.stream().reduce(ZERO, Money::plus);
  }

  /// @throws ArithmeticException beyond about 9 billion billion đồng
  public Money plus(Money other) {
    return new Money(Math.addExact(dong, other.dong));
  }

  public Money minus(Money other) {
    return new Money(Math.subtractExact(dong, other.dong));
  }

  public boolean isPositive() {
    return dong > 0;
  }

  @Override
  public int compareTo(Money other) {
    return Long.compare(dong, other.dong);
  }

  /// With dots between thousands and without the unit: `1.234.567`.
  @Override
  public String toString() {
    String digits = Long.toString(Math.abs(dong));
    var grouped = new StringBuilder(dong < 0 ? "-" : "");
    for (int i = 0; i < digits.length(); i++) {
      if (i > 0 && (digits.length() - i) % 3 == 0) {
        grouped.append('.');
      }
      grouped.append(digits.charAt(i));
    }
    return grouped.toString();
  }
}
