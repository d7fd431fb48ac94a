package vn.doichieu.ui.results;

import java.util.stream.Stream;

/// The fields of the row being keyed, and the component of the answer that each fills.
enum KeyField {
  ROW(""),
  OUTCOME("outcome"),
  REPAID("repaid"),
  CAUSE("causeId"),
  CAUSE_TEXT("causeText"),
  PRINCIPAL("declaredPrincipal"),
  INTEREST("declaredInterest"),
  REASON("differenceReason"),
  ATTENDANT("attendedBy"),
  MEASURE("measure"),
  NOTE("note");

  private final String component;

  KeyField(String component) {
    this.component = component;
  }

  /// The field where a problem is set right.
  static KeyField of(String component) {
    return Stream.of(values()).filter(f -> f.component.equals(component)).findFirst().orElse(CAUSE);
  }

  String labelKey() {
    return "results.field." + name();
  }
}
