package vn.doichieu.base;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/// What may be told and logged of a failure that nobody expected.
public record Bug(Throwable failure) {
  /// The same bug gets the same code on every machine.
  public String code() {
    var trace = failure.getStackTrace();
    String where = failure.getClass().getName() + (trace.length == 0 ? "" : trace[0]);
    return String.format(Locale.ROOT, "%06X", where.hashCode() & 0xFFFFFF);
  }

  /// Without the messages: they may hold what the user entered.
  public String trace() {
    return trace(failure);
  }

  private static String trace(Throwable failure) {
    String own =
        failure.getClass().getName()
            + Arrays.stream(failure.getStackTrace())
                .map(frame -> "\n\tat " + frame)
                .collect(Collectors.joining());
    return failure.getCause() == null ? own : own + "\ncaused by " + trace(failure.getCause());
  }
}
