package vn.doichieu.app.sample;

import java.time.LocalDate;

/// Draws loans: nearly all in term, some overdue, frozen, or with only interest left.
final class SampleLoans {
  static final LocalDate DATA_DATE = LocalDate.of(2025, 7, 31);
  private static final long MILLION = 1_000_000;
  private static final LocalDate FIRST_LENT = LocalDate.of(2016, 3, 1);

  /// Loans of the predecessor's time keep another series.
  private static final String OLD_SERIES = "60000062";

  private static final String SERIES = "66000062";

  private final Dice dice;
  private long lastCode = 10_200_000;

  SampleLoans(Dice dice) {
    this.dice = dice;
  }

  SampleLoan owed() {
    SampleProgramme programme = dice.pick(SampleProgramme.COMMON);
    LocalDate lentOn = lentOn();
    long disbursed = dice.between(5, programme.ceiling()) * MILLION;
    long principal = remaining(disbursed);
    int days = dice.between(0, 31);
    int fate = dice.between(1, 1000);
    if (fate <= 6) {
      long interest = programme.interest(disbursed / 2, dice.between(90, 900));
      return loan(programme, lentOn, disbursed, 0, 0, 0, 0, interest);
    }
    if (fate <= 14) {
      long interest = programme.interest(principal, dice.between(200, 1500));
      return loan(programme, lentOn, disbursed, 0, 0, principal, interest, 0);
    }
    if (fate <= 36) {
      long overdue = dice.chance(60) ? principal : half(principal);
      long interest = programme.interest(overdue, dice.between(60, 1200)) * 13 / 10;
      return loan(
          programme,
          lentOn,
          disbursed,
          principal - overdue,
          overdue,
          0,
          programme.interest(principal - overdue, days),
          interest);
    }
    long interest = dice.chance(25) ? 0 : programme.interest(principal, days);
    return loan(programme, lentOn, disbursed, principal, 0, 0, interest, 0);
  }

  /// Paid back in full before the data date, yet still listed.
  SampleLoan settled() {
    SampleProgramme programme = dice.pick(SampleProgramme.COMMON);
    return loan(programme, lentOn(), programme.ceiling() * MILLION, 0, 0, 0, 0, 0);
  }

  private SampleLoan loan(
      SampleProgramme programme,
      LocalDate lentOn,
      long disbursed,
      long inTerm,
      long overdue,
      long frozen,
      long interest,
      long interestOverdue) {
    lastCode += dice.between(1, 40);
    boolean inGrace = programme.code().equals(SampleProgramme.STUDENTS) && overdue == 0;
    return new SampleLoan(
        (lentOn.getYear() < 2018 ? OLD_SERIES : SERIES) + Dice.digits(lastCode, 8),
        programme,
        dice.chance(18) ? 2 : 1,
        lentOn,
        disbursed,
        inTerm,
        overdue,
        frozen,
        overdue > 0 && dice.chance(30) ? 12 : 0,
        inGrace ? 0 : interest,
        interestOverdue,
        inGrace ? interest : 0);
  }

  private LocalDate lentOn() {
    int days = (int) (DATA_DATE.toEpochDay() - FIRST_LENT.toEpochDay()) - 30;
    // The better of two throws: recent loans are the more common ones.
    return FIRST_LENT.plusDays(Math.max(dice.between(0, days), dice.between(0, days)));
  }

  /// Most borrowers repay at the end of the term, the others in instalments of half a million.
  private long remaining(long disbursed) {
    if (dice.chance(65)) {
      return disbursed;
    }
    int halves = (int) (disbursed / (MILLION / 2));
    return Math.max(5 * MILLION, dice.between(halves / 3, halves) * (MILLION / 2));
  }

  /// Half of it, in full half millions.
  private static long half(long amount) {
    return amount / MILLION * (MILLION / 2);
  }
}
