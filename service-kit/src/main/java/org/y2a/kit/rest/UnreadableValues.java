package org.y2a.kit.rest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.y2a.kit.problem.FieldError;

/**
 * Notes a value that cannot be read and reads on, so that one answer lists all bad fields. Does
 * nothing outside a request: an event with a bad value stays an error.
 */
final class UnreadableValues extends DeserializationProblemHandler {

  private static final ThreadLocal<Checks> CURRENT = new ThreadLocal<>();

  interface Reading {
    Object read() throws IOException;
  }

  static Object collectedInto(Checks checks, Reading reading) throws IOException {
    CURRENT.set(checks);
    try {
      return reading.read();
    } finally {
      CURRENT.remove();
    }
  }

  @Override
  public Object handleWeirdStringValue(
      DeserializationContext context, Class<?> target, String value, String why) {
    return note(context.getParser(), target);
  }

  @Override
  public Object handleWeirdNumberValue(
      DeserializationContext context, Class<?> target, Number value, String why) {
    return note(context.getParser(), target);
  }

  @Override
  public Object handleUnexpectedToken(
      DeserializationContext context,
      JavaType target,
      JsonToken token,
      JsonParser parser,
      String why)
      throws IOException {
    var result = note(parser, target.getRawClass());
    if (result == null) {
      parser.skipChildren();
    }
    return result;
  }

  private static Object note(JsonParser parser, Class<?> target) {
    var checks = CURRENT.get();
    if (checks == null || target.isPrimitive()) {
      return NOT_HANDLED;
    }
    checks.add(
        new FieldError(FieldPath.of(parser.getParsingContext()), rule(target), message(target)));
    return null;
  }

  private static String rule(Class<?> target) {
    return target.isEnum() ? "ONE_OF" : "WRONG_TYPE";
  }

  private static String message(Class<?> target) {
    if (target.isEnum()) {
      return Arrays.stream(target.getEnumConstants())
          .map(Object::toString)
          .collect(Collectors.joining(", ", "Must be one of ", ""));
    }
    return switch (target.getSimpleName()) {
      case "LocalDate" -> "Must be a calendar date as YYYY-MM-DD";
      case "UUID" -> "Must be a UUID";
      case "Boolean" -> "Must be true or false";
      case "String" -> "Must be text";
      case "Integer", "Long", "BigDecimal" -> "Must be a number";
      default -> "Not a value of the expected kind";
    };
  }
}
