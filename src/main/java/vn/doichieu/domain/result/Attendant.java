package vn.doichieu.domain.result;

import java.util.Optional;
import java.util.stream.Stream;

/// Who came to the session for a loan ("Quan hệ với khách hàng"); the code is the digit on the
/// form.
public enum Attendant {
  SELF(1),
  SPOUSE(2),
  CHILD(3),
  PARENT(4),
  SIBLING(5),
  HEIR(6),
  OTHER(9);

  private final int code;

  Attendant(int code) {
    this.code = code;
  }

  public static Optional<Attendant> ofCode(int code) {
    return Stream.of(values()).filter(a -> a.code == code).findFirst();
  }

  public int code() {
    return code;
  }

  public String textKey() {
    return "result.attendant." + name();
  }
}
