package vn.doichieu.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.lang.reflect.Type;
import vn.doichieu.base.Entity;
import vn.doichieu.base.Money;

/// Entities and lists as JSON, as the history and list columns hold them. The mapping is written
/// here so that the domain stays free of it.
final class EntityJson {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .addMixIn(Money.class, MoneyAsNumber.class)
          .addMixIn(Entity.class, StoredComponentsOnly.class)
          .build();

  private EntityJson() {}

  static String write(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  static Object read(String json, Type type) {
    try {
      return MAPPER.readValue(json, MAPPER.constructType(type));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Not JSON of " + type.getTypeName(), e);
    }
  }

  abstract static class MoneyAsNumber {
    @JsonCreator
    MoneyAsNumber(long dong) {}

    @JsonValue
    abstract long dong();
  }

  /// `isOwed()` and the like are derived, not stored.
  @JsonAutoDetect(isGetterVisibility = JsonAutoDetect.Visibility.NONE)
  abstract static class StoredComponentsOnly {}
}
