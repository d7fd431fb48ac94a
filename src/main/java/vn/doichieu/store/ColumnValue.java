package vn.doichieu.store;

import java.lang.reflect.Type;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import vn.doichieu.base.Money;

/// How a component's value stands in its column. Null stays null.
record ColumnValue(Function<Object, Object> write, Function<Object, Object> read) {
  private static final ColumnValue AS_IS = new ColumnValue(v -> v, v -> v);

  static ColumnValue of(Type type, Class<?> raw) {
    if (raw == Money.class) {
      return new ColumnValue(v -> ((Money) v).dong(), v -> new Money((Long) v));
    }
    if (raw == Instant.class) {
      return new ColumnValue(
          // What the column holds; finer parts would come back different.
          v -> ((Instant) v).truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC),
          v -> ((OffsetDateTime) v).toInstant());
    }
    if (raw.isEnum()) {
      return new ColumnValue(v -> ((Enum<?>) v).name(), v -> constant(raw, (String) v));
    }
    if (raw == List.class) {
      return new ColumnValue(EntityJson::write, v -> EntityJson.read((String) v, type));
    }
    return AS_IS;
  }

  Object toColumn(Object value) {
    return value == null ? null : write.apply(value);
  }

  Object fromColumn(Object value) {
    return value == null ? null : read.apply(value);
  }

  private static Object constant(Class<?> type, String name) {
    for (Object constant : type.getEnumConstants()) {
      if (((Enum<?>) constant).name().equals(name)) {
        return constant;
      }
    }
    throw new IllegalStateException("No constant " + name + " in " + type);
  }
}
