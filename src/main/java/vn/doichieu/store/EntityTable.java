package vn.doichieu.store;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import vn.doichieu.base.Entity;

/// How one type of entity stands in its table: component `windowFrom` is column `window_from`.
final class EntityTable<E extends Entity> {
  private final Class<E> kind;
  private final Table<?> table;
  private final List<Column> columns = new ArrayList<>();
  private final Constructor<E> constructor;

  private record Column(String component, Field<?> field, Method getter, ColumnValue value) {}

  EntityTable(Class<E> kind, Table<?> table) {
    this.kind = kind;
    this.table = table;
    try {
      List<Class<?>> types = new ArrayList<>();
      for (RecordComponent component : kind.getRecordComponents()) {
        types.add(component.getType());
        Field<?> field = table.field(Names.column(component.getName()));
        if (field == null) {
          throw new IllegalStateException("No column for " + kind + "." + component.getName());
        }
        columns.add(
            new Column(
                component.getName(),
                field,
                component.getAccessor(),
                ColumnValue.of(component.getGenericType(), component.getType())));
      }
      constructor = kind.getConstructor(types.toArray(Class[]::new));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Not a public record of public components: " + kind, e);
    }
  }

  Class<E> kind() {
    return kind;
  }

  Table<?> table() {
    return table;
  }

  Field<?> field(String component) {
    return columns.stream()
        .filter(c -> c.component().equals(component))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(kind + " has no " + component))
        .field();
  }

  @SuppressWarnings("unchecked")
  Field<Long> id() {
    return (Field<Long>) field("id");
  }

  @SuppressWarnings("unchecked")
  Field<Integer> version() {
    return (Field<Integer>) field("version");
  }

  /// The columns' values in their order, with the given version instead of the entity's own.
  Map<Field<?>, Object> row(Entity entity, int version) {
    Map<Field<?>, Object> row = new LinkedHashMap<>();
    for (Column column : columns) {
      Object value =
          column.component().equals("version")
              ? version
              : column.value().toColumn(get(column.getter(), entity));
      row.put(column.field(), value);
    }
    return row;
  }

  E entity(Record row) {
    Object[] arguments = new Object[columns.size()];
    for (int i = 0; i < arguments.length; i++) {
      Column column = columns.get(i);
      arguments[i] = column.value().fromColumn(row.get(column.field()));
    }
    return make(arguments);
  }

  /// The entity as it is read back after a save.
  E withVersion(Entity entity, int version) {
    Object[] arguments = new Object[columns.size()];
    for (int i = 0; i < arguments.length; i++) {
      Column column = columns.get(i);
      arguments[i] =
          column.component().equals("version")
              ? version
              : column.value().fromColumn(column.value().toColumn(get(column.getter(), entity)));
    }
    return make(arguments);
  }

  private E make(Object[] arguments) {
    try {
      return constructor.newInstance(arguments);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  Object column(String component, Object value) {
    return columns.stream()
        .filter(c -> c.component().equals(component))
        .findFirst()
        .orElseThrow()
        .value()
        .toColumn(value);
  }

  private static Object get(Method getter, Entity entity) {
    try {
      return getter.invoke(entity);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
