package vn.doichieu.domain.result;

import java.util.Collection;
import java.util.Random;

/// Which forms are keyed a second time, and what the comparison of both says.
public final class SecondReading {
  private static final int SAMPLE_ONE_IN = 10;

  private SecondReading() {}

  public enum Need {
    /// Something weighty stands on the form: a loan that cannot be repaid, a difference, a death.
    REQUIRED,
    /// Drawn by chance, to estimate how many errors the others have.
    SAMPLED,
    NONE
  }

  /// @param wrong fields that the second reading found wrong
  /// @param compared fields in all
  public record ErrorRate(int wrong, int compared) {
    /// Of 1,000 fields; 0 while nothing was compared.
    public double perThousand() {
      return compared == 0 ? 0 : wrong * 1000.0 / compared;
    }
  }

  /// @param results of the first reading, of all rows
  public static Need need(ResultForm form, Collection<LoanResult> results) {
    if (results.stream().anyMatch(SecondReading::isWeighty)) {
      return Need.REQUIRED;
    }
    return isSampled(form) ? Need.SAMPLED : Need.NONE;
  }

  public static boolean isWeighty(LoanResult result) {
    return result.ability() == Ability.UNABLE
        || result.outcome() == Outcome.DECEASED
        || result.hasDifference();
  }

  /// The same form is always drawn or never: nobody can choose what is looked at again.
  private static boolean isSampled(ResultForm form) {
    long seed = form.campaignId() * 31 + form.serial();
    return new Random(seed * 0x9E3779B97F4A7C15L).nextInt(SAMPLE_ONE_IN) == 0;
  }

  /// Of the rows that were keyed twice.
  ///
  /// @param first those that count, once the paper has decided
  public static ErrorRate errorRate(Collection<LoanResult> first) {
    int wrong = first.stream().mapToInt(r -> r.wrongFields() == null ? 0 : r.wrongFields()).sum();
    return new ErrorRate(wrong, first.size() * Answer.FIELDS);
  }
}
