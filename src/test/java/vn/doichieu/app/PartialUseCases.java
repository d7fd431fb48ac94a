package vn.doichieu.app;

import java.lang.reflect.RecordComponent;
import java.util.stream.Stream;

/// Use cases for a test that needs only some of them; the others are absent.
public final class PartialUseCases {
  private PartialUseCases() {}

  /// Closing them closes nothing.
  public static UseCases of(Object... given) {
    Runnable nothing = () -> {};
    Object[] parts =
        Stream.of(UseCases.class.getRecordComponents())
            .map(RecordComponent::getType)
            .map(type -> type == Runnable.class ? nothing : find(type, given))
            .toArray();
    try {
      return (UseCases) UseCases.class.getDeclaredConstructors()[0].newInstance(parts);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private static Object find(Class<?> type, Object... given) {
    return Stream.of(given).filter(type::isInstance).findFirst().orElse(null);
  }
}
