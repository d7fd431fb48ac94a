package vn.doichieu.domain.result;

/// The lines of the control box on the form: every loan of the form falls into exactly one of the
/// first six; the last two count some of them again.
public enum ControlGroup {
  /// Reconciled and able to repay.
  ABLE,
  /// Not able to repay, whoever came.
  UNABLE,
  /// Reconciled, but a frozen debt: its class is not touched.
  FROZEN,
  ABSENT,
  /// Left, deceased or refused, and not classified.
  NOT_RECONCILED,
  /// Repaid in full after the data date.
  REPAID,
  /// Of the lines above, those reconciled by phone or by another office.
  REMOTE,
  /// Of the lines above, the loans whose figures differ from the books; their sum is that of the
  /// differences without sign.
  DIFFERENCE;

  public static ControlGroup of(Answer answer) {
    if (answer.ability() == Ability.UNABLE) {
      return UNABLE;
    }
    if (answer.ability() == Ability.ABLE) {
      return ABLE;
    }
    return switch (answer.outcome()) {
      case ABSENT -> ABSENT;
      case REPAID -> REPAID;
      case LEFT, DECEASED, REFUSED -> NOT_RECONCILED;
      case DIRECT, PHONE, OTHER_OFFICE, PARTLY_REPAID -> FROZEN;
    };
  }

  public String textKey() {
    return "result.control." + name();
  }
}
