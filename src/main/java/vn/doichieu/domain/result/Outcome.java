package vn.doichieu.domain.result;

import java.util.Optional;
import java.util.stream.Stream;

/// What became of a loan at the reconciliation; its code is the digit on the paper form.
public enum Outcome {
  DIRECT(1, true, true),
  PHONE(2, true, true),
  /// Reconciled by another office of the bank, where the customer lives now.
  OTHER_OFFICE(3, true, true),
  ABSENT(4, false, false),
  /// Left the place of residence.
  LEFT(5, false, true),
  DECEASED(6, false, true),
  /// Does not acknowledge the debt, or refuses to be reconciled.
  REFUSED(7, false, true),
  /// Repaid in full after the data date: nothing is left to classify.
  REPAID(8, true, false),
  /// Repaid in part after the data date; the rest was reconciled.
  PARTLY_REPAID(9, true, true);

  private final int code;
  private final boolean reconciled;
  private final boolean classifiable;

  Outcome(int code, boolean reconciled, boolean classifiable) {
    this.code = code;
    this.reconciled = reconciled;
    this.classifiable = classifiable;
  }

  public static Optional<Outcome> ofCode(int code) {
    return Stream.of(values()).filter(o -> o.code == code).findFirst();
  }

  public int code() {
    return code;
  }

  /// Whether the loan counts as reconciled ("đã đối chiếu").
  public boolean isReconciled() {
    return reconciled;
  }

  /// Whether the loan can be put into a class.
  public boolean isClassifiable() {
    return classifiable;
  }

  /// Whether it must be: someone was there and something is owed.
  public boolean needsClass() {
    return reconciled && classifiable;
  }

  /// Whether someone declared figures of his own.
  public boolean hasDeclaration() {
    return needsClass();
  }

  /// The text of its name.
  public String textKey() {
    return "result.outcome." + name();
  }
}
