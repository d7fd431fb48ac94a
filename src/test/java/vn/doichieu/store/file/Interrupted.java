package vn.doichieu.store.file;

/// Ends a [SafeFile] before one of its steps, as a power cut would.
public final class Interrupted extends RuntimeException {
  private Interrupted(int step) {
    super("before step " + step);
  }

  /// @param step counted from 1
  public static SafeFile before(int step) {
    var done = new int[1];
    return new SafeFile(
        () -> {
          if (++done[0] == step) {
            throw new Interrupted(step);
          }
        });
  }
}
