package org.y2a.kit.database;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.argument.Arguments;
import org.jdbi.v3.core.argument.NamedArgumentFinder;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * A record's components as named arguments, of whatever visibility the record is. Jdbi's own
 * bindMethods sees public classes only.
 */
public final class RecordArguments implements NamedArgumentFinder {

  private static final ClassValue<Map<String, RecordComponent>> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected Map<String, RecordComponent> computeValue(Class<?> type) {
          return Arrays.stream(type.getRecordComponents())
              .peek(c -> c.getAccessor().setAccessible(true))
              .collect(Collectors.toMap(RecordComponent::getName, Function.identity()));
        }
      };

  private final Record values;

  private RecordArguments(Record values) {
    this.values = values;
  }

  public static RecordArguments of(Record values) {
    return new RecordArguments(values);
  }

  @Override
  public Optional<Argument> find(String name, StatementContext context) {
    var component = COMPONENTS.get(values.getClass()).get(name);
    return component == null
        ? Optional.empty()
        : context.getConfig(Arguments.class).findFor(component.getGenericType(), read(component));
  }

  @Override
  public Collection<String> getNames() {
    return COMPONENTS.get(values.getClass()).keySet();
  }

  private Object read(RecordComponent component) {
    try {
      return component.getAccessor().invoke(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
