package vn.doichieu.app.sample;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import vn.doichieu.base.Entity;

/// The ids that an entity refers to, as the schema's foreign keys name them: `…Id`.
final class References {
  private References() {}

  static List<Long> of(Entity entity) {
    List<Long> references = new ArrayList<>();
    for (RecordComponent component : entity.getClass().getRecordComponents()) {
      if (component.getName().endsWith("Id")) {
        Object value = value(entity, component);
        if (value != null) {
          references.add((Long) value);
        }
      }
    }
    return references;
  }

  private static Object value(Entity entity, RecordComponent component) {
    try {
      return component.getAccessor().invoke(entity);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}
