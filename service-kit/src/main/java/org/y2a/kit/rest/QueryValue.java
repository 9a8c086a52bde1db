package org.y2a.kit.rest;

import java.lang.reflect.Method;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.y2a.kit.problem.FieldError;

/** Whether a text can be read as a value of its type, as the REST layer will read it. */
enum QueryValue {
  GOOD,
  UNREADABLE,
  OUT_OF_REASON;

  private static final int LENGTH_OF_UUID = 36;

  Optional<FieldError> finding(Class<?> type, String name) {
    return switch (this) {
      case GOOD -> Optional.empty();
      case UNREADABLE -> Optional.of(Unreadable.as(type, name));
      case OUT_OF_REASON -> Optional.of(Dates.refused(name));
    };
  }

  static QueryValue read(Class<?> type, String text) {
    try {
      return parse(type, text) instanceof LocalDate date && !Dates.withinReason(date)
          ? OUT_OF_REASON
          : GOOD;
    } catch (IllegalArgumentException | DateTimeException | ReflectiveOperationException e) {
      return UNREADABLE;
    }
  }

  private static Object parse(Class<?> type, String text) throws ReflectiveOperationException {
    return switch (type.getSimpleName()) {
      case "LocalDate" -> LocalDate.parse(text);
      case "UUID" -> uuid(text);
      case "Integer", "int" -> Integer.valueOf(text);
      case "Long", "long" -> Long.valueOf(text);
      case "Boolean", "boolean" -> truth(text);
      default -> {
        var reader = reader(type, "fromString").or(() -> enumReader(type));
        yield reader.isPresent() ? reader.get().invoke(null, text) : text;
      }
    };
  }

  private static UUID uuid(String text) {
    if (text.length() != LENGTH_OF_UUID) {
      throw new IllegalArgumentException();
    }
    return UUID.fromString(text);
  }

  private static boolean truth(String text) {
    if (!"true".equals(text) && !"false".equals(text)) {
      throw new IllegalArgumentException();
    }
    return Boolean.parseBoolean(text);
  }

  private static Optional<Method> enumReader(Class<?> type) {
    return type.isEnum() ? reader(type, "valueOf") : Optional.empty();
  }

  private static Optional<Method> reader(Class<?> type, String name) {
    return Arrays.stream(type.getMethods())
        .filter(m -> m.getName().equals(name))
        .filter(m -> Arrays.equals(m.getParameterTypes(), new Class<?>[] {String.class}))
        .findFirst();
  }
}
