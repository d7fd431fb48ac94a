package vn.doichieu.report;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRField;

/// Records as the rows of a template: a field shows the component of its name.
final class RecordSource implements JRDataSource {
  private final Iterator<? extends Record> rows;
  private final Map<String, Method> accessors = new HashMap<>();
  private Record row;

  RecordSource(List<? extends Record> rows) {
    this.rows = rows.iterator();
    if (!rows.isEmpty()) {
      for (RecordComponent component : rows.getFirst().getClass().getRecordComponents()) {
        accessors.put(component.getName(), component.getAccessor());
      }
    }
  }

  static List<Object> values(Record row) {
    var values = new ArrayList<>();
    for (RecordComponent component : row.getClass().getRecordComponents()) {
      values.add(value(component.getAccessor(), row));
    }
    return values;
  }

  @Override
  public boolean next() {
    boolean more = rows.hasNext();
    row = more ? rows.next() : null;
    return more;
  }

  @Override
  public Object getFieldValue(JRField field) {
    return value(accessors.get(field.getName()), row);
  }

  private static Object value(Method accessor, Record row) {
    try {
      return accessor.invoke(row);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
