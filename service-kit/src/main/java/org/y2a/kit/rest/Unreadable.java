package org.y2a.kit.rest;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.y2a.kit.problem.FieldError;

/** What is said of a value that is not of its kind, in a body or a query. */
final class Unreadable {

  private Unreadable() {}

  /**
   * @param target the type that was expected; null when that is not known
   */
  static FieldError as(Class<?> target, String field) {
    return new FieldError(field, rule(target), message(target));
  }

  private static String rule(Class<?> target) {
    return target != null && target.isEnum() ? "ONE_OF" : "WRONG_TYPE";
  }

  private static String message(Class<?> target) {
    if (target == null) {
      return "Not a value of the expected kind";
    }
    if (target.isEnum()) {
      return Arrays.stream(target.getEnumConstants())
          .map(Object::toString)
          .collect(Collectors.joining(", ", "Must be one of ", ""));
    }
    var written = target.getAnnotation(WrittenAs.class);
    return written == null ? message(target.getSimpleName()) : "Must be " + written.value();
  }

  private static String message(String type) {
    return switch (type) {
      case "LocalDate" -> "Must be a calendar date as YYYY-MM-DD";
      case "UUID" -> "Must be a UUID";
      case "Boolean", "boolean" -> "Must be true or false";
      case "String" -> "Must be text";
      case "Integer", "Long", "BigDecimal", "int", "long" -> "Must be a number";
      default -> "Not a value of the expected kind";
    };
  }
}
