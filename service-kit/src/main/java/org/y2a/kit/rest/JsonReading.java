package org.y2a.kit.rest;

import static com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_TRAILING_TOKENS;
import static com.fasterxml.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.y2a.kit.problem.FieldError;
import org.y2a.kit.problem.Problem;

/**
 * Reads JSON into a request and goes on after a value of the wrong kind: the finding is noted, the
 * value set to null, and the rest read again, so that one answer can list all bad fields.
 */
@ApplicationScoped
class JsonReading {

  private static final int MOST_FINDINGS = 100;

  private final ObjectMapper json;

  JsonReading(ObjectMapper json) {
    this.json = json;
  }

  /** Null when there is no body, or none that could be read at all. */
  Object read(InputStream body, Type type, Checks checks) throws IOException {
    var tree = parse(body);
    for (int i = 0; i < MOST_FINDINGS; i++) {
      try {
        return json.readerFor(json.constructType(type)).readValue(tree);
      } catch (JsonMappingException e) {
        if (!blank(tree, e.getPath())) {
          throw malformed();
        }
        var target = e instanceof MismatchedInputException kind ? kind.getTargetType() : null;
        checks.add(new FieldError(FieldPath.of(e.getPath()), rule(target), message(target)));
      }
    }
    return null;
  }

  private JsonNode parse(InputStream body) throws IOException {
    try {
      return json.reader().with(USE_BIG_DECIMAL_FOR_FLOATS, FAIL_ON_TRAILING_TOKENS).readTree(body);
    } catch (JacksonException e) {
      throw malformed();
    }
  }

  private static Problem malformed() {
    return Problem.of(400, "MALFORMED_JSON", "The body is not JSON of the expected form");
  }

  /** Sets the value at the path to null; false when there is nothing to set. */
  private static boolean blank(JsonNode tree, List<Reference> path) {
    if (path.isEmpty()) {
      return false;
    }
    var parent = tree;
    for (var reference : path.subList(0, path.size() - 1)) {
      parent = step(parent, reference);
    }
    var last = path.getLast();
    if (step(parent, last).isNull()) {
      return false;
    }
    switch (parent) {
      case ObjectNode object when last.getFieldName() != null ->
          object.putNull(last.getFieldName());
      case ArrayNode array when last.getIndex() >= 0 -> array.setNull(last.getIndex());
      default -> {
        return false;
      }
    }
    return true;
  }

  private static JsonNode step(JsonNode from, Reference reference) {
    return reference.getFieldName() != null
        ? from.path(reference.getFieldName())
        : from.path(reference.getIndex());
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
    return switch (target.getSimpleName()) {
      case "LocalDate" -> "Must be a calendar date as YYYY-MM-DD";
      case "UUID" -> "Must be a UUID";
      case "Boolean", "boolean" -> "Must be true or false";
      case "String" -> "Must be text";
      case "Integer", "Long", "BigDecimal", "int", "long" -> "Must be a number";
      default -> "Not a value of the expected kind";
    };
  }
}
