package vn.doichieu.domain.result;

/// The mark beside what our sheet was filled with when it was written. A row that still agrees with
/// its mark was not keyed by anybody, so it is no second reading.
public final class SheetMark {
  private SheetMark() {}

  public static String of(Answer answer) {
    long hash = 17;
    for (char c : answer.toString().toCharArray()) {
      hash = hash * 1_000_003 + c;
    }
    return Long.toHexString(hash);
  }
}
