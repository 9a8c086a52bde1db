package org.y2a.kit.database;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.jdbi.v3.core.mapper.NoSuchMapperException;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;

/** A row as a record, of whatever visibility: component {@code openedOn} is column opened_on. */
final class RecordMapper<R> implements RowMapper<R> {

  private final Constructor<R> constructor;
  private final RecordComponent[] components;
  private final String[] columns;

  RecordMapper(Class<R> type) {
    this.components = type.getRecordComponents();
    this.columns = Arrays.stream(components).map(c -> column(c.getName())).toArray(String[]::new);
    var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      this.constructor = type.getDeclaredConstructor(types);
    } catch (NoSuchMethodException e) {
      throw new IllegalArgumentException("Every record has its canonical constructor", e);
    }
    constructor.setAccessible(true);
  }

  @Override
  public R map(ResultSet row, StatementContext context) throws SQLException {
    var values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      values[i] = value(i, row, context);
    }
    try {
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("A row that is no " + constructor.getDeclaringClass(), e);
    }
  }

  private Object value(int i, ResultSet row, StatementContext context) throws SQLException {
    var type = components[i].getGenericType();
    return context
        .findColumnMapperFor(type)
        .orElseThrow(() -> new NoSuchMapperException("No mapper for a column of " + type))
        .map(row, row.findColumn(columns[i]), context);
  }

  static String column(String component) {
    return Stream.of(component.split("(?=[A-Z0-9]+)"))
        .map(word -> word.toLowerCase(Locale.ROOT))
        .reduce((a, b) -> a + "_" + b)
        .orElseThrow();
  }
}
