package vn.doichieu.domain.result;

import java.util.Optional;
import java.util.stream.Stream;

/// The three ways to go on with an irrecoverable loan; the code is the digit on the form.
public enum Measure {
  /// Propose handling of the risk: extension, freezing or write-off (Quyết định 50/2010/QĐ-TTg).
  RISK_HANDLING(1),
  PERSUASION(2),
  LAWSUIT(3);

  private final int code;

  Measure(int code) {
    this.code = code;
  }

  public static Optional<Measure> ofCode(int code) {
    return Stream.of(values()).filter(m -> m.code == code).findFirst();
  }

  public int code() {
    return code;
  }

  public String textKey() {
    return "result.measure." + name();
  }
}
